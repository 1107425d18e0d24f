import { connect } from 'node:net';

/**
 * Writes bytes to a fresh connection, as no HTTP library would, and waits until the server has
 * closed it. Requests that do not end with an error should ask for `Connection: close`.
 * @returns everything that came back
 */
export function exchange(port: number, ...chunks: (string | Buffer)[]): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (data) => (received += data));
    // A reset after the answer is a way to close, too.
    socket.on('error', () => {});
    socket.on('close', () => done(received));
    for (const chunk of chunks) socket.write(chunk, 'latin1');
  });
}

/** Writes bytes and resets the connection, without waiting for an answer. */
export function breakOff(port: number, written: string): Promise<void> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.on('close', () => done());
    socket.write(written, 'latin1', () => socket.resetAndDestroy());
  });
}

/** The status lines in what came back; several when requests were pipelined. */
export function statusesIn(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
