import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server of a test's own. */
export interface TestSmtp {
  /** For `SMTP_URL`; stays the same when it goes down and comes up again. */
  url: string;
  /** All mails it has taken, in their order. */
  taken: Email[];
  /** From now on recipients are refused with this status, until it is undefined again. */
  refuse: number | undefined;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Starts one on a free port of this machine; end it with `down()`. */
export async function startSmtp(): Promise<TestSmtp> {
  let server: SMTPServer | undefined;
  let port = 0;
  const smtp: TestSmtp = {
    url: '',
    taken: [],
    refuse: undefined,
    async up() {
      server = makeServer(smtp);
      server.listen(port, '127.0.0.1');
      await once(server.server, 'listening');
      port = (server.server.address() as AddressInfo).port;
      smtp.url = `smtp://127.0.0.1:${port}`;
    },
    down: () => new Promise((done) => (server ? server.close(() => done()) : done())),
  };
  await smtp.up();
  return smtp;
}

function makeServer(smtp: TestSmtp): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Otherwise a test that stops it waits for connections that the pool keeps open.
    closeTimeout: 10,
    onRcptTo: ({ address }, _session, done) => {
      if (smtp.refuse === undefined) return done();
      const error = new Error(`<${address}> is not known here`);
      done(Object.assign(error, { responseCode: smtp.refuse }));
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          smtp.taken.push(mail);
          done();
        }, done);
      });
    },
  });
  server.on('error', (error) => {
    // That is how a client goes that was killed.
    if (!/ECONNRESET|EPIPE/.test(String(error))) throw error;
  });
  return server;
}
