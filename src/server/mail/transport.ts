import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

/** A mail as it goes out. */
export interface OutgoingMail {
  /** The part of the Message-ID before the @: the same at every try. */
  id: string;
  date: Date;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  replyTo?: string | undefined;
  calendar?: string | undefined;
}

export interface MailTransport {
  /** Hands a mail on. @throws when it was not taken */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/**
 * Well below the time for which the outbox leaves a mail to one process, so that no second one sends
 * what the first is still sending.
 */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Mails by SMTP. @param url such as `smtps://user:password@mail.example` */
export function smtpTransport(url: string, from: string): MailTransport {
  const smtp = nodemailer.createTransport({ url, pool: true, maxConnections: 4, ...TIMEOUTS });
  return {
    send: async (mail) => void (await smtp.sendMail(messageOf(mail, from))),
    close: () => smtp.close(),
  };
}

/** Mails as files that a mail program opens; the same mail is always the same file. */
export function fileTransport(folder: string, from: string): MailTransport {
  const builder = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message } = await builder.sendMail(messageOf(mail, from));
      const file = join(folder, `${mail.id}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}

function messageOf({ id, language, calendar, ...mail }: OutgoingMail, from: string) {
  const host = /@([^@<>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    ...mail,
    from,
    messageId: `<${id}@${host}>`,
    // Out-of-office notes are not wanted in answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    ...(calendar !== undefined && {
      attachments: [
        { filename: 'termin.ics', content: calendar, contentType: 'text/calendar; charset=utf-8' },
      ],
    }),
  };
}
