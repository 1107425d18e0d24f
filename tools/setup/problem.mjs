/** Something that a person has to mend. Shown as its message alone, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} message What is wrong.
   * @param {string} [advice] What to do about it.
   */
  constructor(message, advice) {
    super(advice ? `${message}\n→ ${advice}` : message);
    this.name = 'Problem';
  }
}

/**
 * Runs the whole of a command. A Problem is shown as a sentence, anything else with its stack.
 * @param {() => Promise<number>} work Returns the exit code.
 * @returns {Promise<number>} the exit code
 */
export async function reportProblems(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}\n` : error);
    return 1;
  }
}
