import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  /** Sent as it is; the answer must always have the same length. */
  request: string;
  connections: number;
  ms: number;
}

/**
 * Requests a second that a server answers on kept connections, each asking again as soon as it has
 * its answer. Counts bytes instead of reading HTTP, so that the server is the slower side.
 */
export async function requestRate({ port, request, connections, ms }: Load): Promise<number> {
  const length = await answerLength(port, request);
  const sockets: Socket[] = [];
  let answered = 0;
  const started = performance.now();
  await new Promise<void>((done, failed) => {
    for (let count = 0; count < connections; count += 1) {
      const socket = connect(port, '127.0.0.1');
      let missing = length;
      socket.on('connect', () => socket.write(request));
      socket.on('error', failed);
      socket.on('data', ({ length: received }) => {
        missing -= received;
        if (missing > 0) return;
        missing = length;
        answered += 1;
        socket.write(request);
      });
      sockets.push(socket);
    }
    setTimeout(done, ms);
  });
  const seconds = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  return answered / seconds;
}

/** Bytes of one answer, head and body. */
function answerLength(port: number, request: string): Promise<number> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let received = Buffer.alloc(0);
    socket.on('error', failed);
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      const head = received.indexOf('\r\n\r\n') + 4;
      const body = /content-length: (\d+)/i.exec(received.toString('latin1', 0, head))?.[1];
      if (head < 4 || body === undefined || received.length < head + Number(body)) return;
      socket.destroy();
      done(received.length);
    });
  });
}
