/** Exit code for wrong settings (sysexits: EX_CONFIG): starting again would not help. */
export const WRONG_SETTINGS = 78;

/** Why the server cannot start, in German, for the person who starts it. */
export class StartProblem extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
