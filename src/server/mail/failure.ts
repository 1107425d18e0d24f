/** Why a mail was not taken, without anything personal: servers like to repeat the address. */
export interface Failure {
  reason: string;
  /** Trying again would not help. */
  final: boolean;
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** Reads an error of the transport. A refusal with 5xx is final, but for a refused sign-in: that is ours to mend. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { reason: 'unknown', final: false };
  const { code, command, responseCode, response = '' } = error as SmtpError;
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const reason = [code ?? error.name, command, responseCode, enhanced].filter(Boolean).join(' ');
  const refused = responseCode !== undefined && responseCode >= 500;
  const aboutMail = command === 'RCPT TO' || command === 'DATA';
  return { reason, final: refused && aboutMail && code !== 'EAUTH' };
}
