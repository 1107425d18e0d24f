import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakOff, exchange, statusesIn } from './raw-socket.ts';
import { html, startTestSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({
    pages: {
      '/termine/': () => html('Termine'),
      '/konferenzen/herbst/anmeldung/': async (request) => {
        const fields = request.method === 'POST' ? await request.formData() : new FormData();
        return html(`Hallo ${fields.get('name')}`);
      },
      '/api/rsvp': async (request) => Response.json(await request.json(), { status: 201 }),
    },
    env: { RATE_LIMIT_RSVP: '100000/h' },
    timeouts: { headers: 300, request: 400, check: 50 },
  });
});
afterAll(() => site.close());

const get = (target: string) => `GET ${target} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`;
const post = (target: string, headers: string, body: string) =>
  `POST ${target} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n${headers}\r\n\r\n${body}`;
const FORM = 'Content-Type: application/x-www-form-urlencoded';
const JSON_TYPE = 'Content-Type: application/json';
const register = '/konferenzen/herbst/anmeldung/';
const chunked = (size: string) => `Transfer-Encoding: chunked\r\n\r\n${size}\r\n`;

/** What is written, HOST being replaced, and the statuses that come back. */
const cases: Record<string, [written: string, ...statuses: number[]]> = {
  'a page that there is': [get('/bezirke/'), 200],
  garbage: ['\0\x01\x02 hello\r\n\r\n', 400],
  'a TLS handshake': ['\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', 400],
  'HTTP/2 with prior knowledge': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  'a line without version': ['GET /bezirke/\r\n\r\n', 400],
  'an unknown version': ['GET / HTTP/9.9\r\nHost: HOST\r\n\r\n', 400],
  'HTTP/1.0 without Host': ['GET /bezirke/ HTTP/1.0\r\n\r\n', 200],
  'HTTP/1.1 without Host': ['GET /bezirke/ HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  'two Hosts': [
    `GET /bezirke/ HTTP/1.1\r\nHost: HOST\r\nHost: b\r\nConnection: close\r\n\r\n`,
    421,
  ],
  'a foreign Host': [
    'GET /bezirke/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    421,
  ],
  'an unknown method': [get('/').replace('GET', 'HELLO'), 400],
  TRACE: [get('/').replace('GET', 'TRACE'), 405],
  PROPFIND: [get('/bezirke/').replace('GET', 'PROPFIND'), 405],
  DELETE: [get('/bezirke/').replace('GET', 'DELETE'), 405],
  CONNECT: ['CONNECT example.org:443 HTTP/1.1\r\nHost: HOST\r\n\r\n', 405],
  OPTIONS: [get('/bezirke/').replace('GET', 'OPTIONS'), 204],
  'OPTIONS for the whole server': [get('*').replace('GET', 'OPTIONS'), 204],
  'POST to a built page': [post('/bezirke/', `${FORM}\r\nContent-Length: 3`, 'a=b'), 405],
  'POST to a dated page': [post('/termine/', `${FORM}\r\nContent-Length: 3`, 'a=b'), 405],
  'a target that is a whole address': [get('http://localhost/bezirke/'), 400],
  'a target of another site': [get('http://evil.example/'), 400],
  'a target with two slashes': [get('//evil.example/bezirke/'), 400],
  'two slashes behind a dot': [get('/.//evil.example/'), 400],
  'a target with a backslash': [get('/\\evil.example/'), 400],
  'a target without a slash': [get('bezirke/'), 400],
  'an asterisk': [get('*'), 400],
  'a fragment': [get('/bezirke/#oben'), 400],
  'a broken percent-encoding': [get('/bezirke/%E0%A4%A/'), 400],
  'a percent sign alone': [get('/%'), 400],
  'a broken percent-encoding in the query': [get('/termine/?bezirk=%E0%A4%A&x=%'), 200],
  'an encoded zero': [get('/bezirke/%00/'), 404],
  'an address encoded twice': [get('/%2562ezirke/'), 400],
  'an encoded slash': [get('/bezirke%2Fost/'), 400],
  'the way out of the folder': [get('/../../etc/passwd'), 404],
  'the way out of the folder, encoded': [get('/%2e%2e/%2e%2e/etc/passwd'), 404],
  'an image nobody has': [get('/_image?href=/x'), 404],
  'a server island': [get('/_server-islands/x'), 404],
  'an address too long': [get(`/${'a'.repeat(3000)}`), 414],
  'headers too large': [get(`/\u0020HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\nY:`), 431],
  'an address longer than all headers': [get(`/${'a'.repeat(20_000)}`), 431],
  'a header without a name': ['GET / HTTP/1.1\r\n: x\r\n\r\n', 400],
  'a folded header': ['GET / HTTP/1.1\r\nHost: HOST\r\nX: a\r\n b\r\n\r\n', 400],
  'a control character in a header': ['GET / HTTP/1.1\r\nHost: HOST\r\nX: a\0b\r\n\r\n', 400],
  'letters of another alphabet in a header': [
    `GET /termine/ HTTP/1.1\r\nHost: HOST\r\nCookie: a=\xe4\xff\r\nConnection: close\r\n\r\n`,
    200,
  ],
  'a request for WebSocket': [
    get('/bezirke/').replace('close', 'close, upgrade\r\nUpgrade: websocket'),
    200,
  ],
  'an expectation we do not know': [
    get('/bezirke/').replace('\r\n\r\n', '\r\nExpect: tea\r\n\r\n'),
    417,
  ],
  'waiting for 100 before the body': [
    post(register, `${FORM}\r\nContent-Length: 8\r\nExpect: 100-continue`, 'name=Ana'),
    100,
    200,
  ],
  'a form': [post(register, `${FORM}\r\nContent-Length: 8`, 'name=Ana'), 200],
  'a form in chunks': [post(register, `${FORM}\r\n${chunked('8')}name=Ana\r\n0`, ''), 200],
  'an empty form': [post(register, `${FORM}\r\nContent-Length: 0`, ''), 200],
  'a form without a type': [post(register, 'Content-Length: 8', 'name=Ana'), 415],
  'a form of no type': [post(register, 'Content-Type: ;;;\r\nContent-Length: 8', 'name=Ana'), 415],
  'a form of another type': [
    post(register, 'Content-Type: text/xml\r\nContent-Length: 4', '<a/>'),
    415,
  ],
  'two types': [
    post(register, `${FORM}\r\nContent-Type: text/plain\r\nContent-Length: 1`, 'a'),
    415,
  ],
  'JSON to a page': [post(register, `${JSON_TYPE}\r\nContent-Length: 2`, '{}'), 415],
  'a form to the API': [post('/api/rsvp', `${FORM}\r\nContent-Length: 1`, 'a'), 415],
  'JSON to the API': [post('/api/rsvp', `${JSON_TYPE}\r\nContent-Length: 2`, '{}'), 201],
  'broken JSON': [post('/api/rsvp', `${JSON_TYPE}\r\nContent-Length: 1`, '{'), 400],
  'no JSON at all': [post('/api/rsvp', `${JSON_TYPE}\r\nContent-Length: 0`, ''), 400],
  'multipart without a boundary': [
    post(register, 'Content-Type: multipart/form-data\r\nContent-Length: 1', 'a'),
    400,
  ],
  'broken multipart': [
    post(register, 'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5', '--x\r\n'),
    400,
  ],
  'a body said to be too large': [post(register, `${FORM}\r\nContent-Length: 999999`, 'a=b'), 413],
  'a body too large in chunks': [
    post(register, `${FORM}\r\n${chunked('927c0')}${'a'.repeat(600_000)}\r\n0`, ''),
    413,
  ],
  'a length that is no number': [post(register, `${FORM}\r\nContent-Length: x`, 'a'), 400],
  'a negative length': [post(register, `${FORM}\r\nContent-Length: -1`, 'a'), 400],
  'two lengths': [post(register, `${FORM}\r\nContent-Length: 1\r\nContent-Length: 2`, 'ab'), 400],
  'a length and chunks': [
    post(register, `${FORM}\r\nContent-Length: 3\r\n${chunked('3')}abc\r\n0`, ''),
    400,
  ],
  'a chunk size that is no number': [post(register, `${FORM}\r\n${chunked('zz')}abc`, ''), 400],
  'an unknown transfer encoding': [post(register, `${FORM}\r\nTransfer-Encoding: tea`, 'abc'), 400],
  'headers that never end': ['GET / HTTP/1.1\r\nHost: HOST\r\nX: ', 408],
  'a body that never ends': [post(register, `${FORM}\r\nContent-Length: 9`, 'name'), 408],
  'two requests at once': [
    get('/bezirke/').replace('close', 'keep-alive') + get('/kontakte/'),
    200,
    200,
  ],
  'a page and then garbage': [
    get('/bezirke/').replace('close', 'keep-alive') + '\0\0\0\0\r\n\r\n',
    200,
    400,
  ],
};

describe('whatever is written to the socket', () => {
  it.each(Object.entries(cases))('%s', async (_name, [written, ...statuses]) => {
    const received = await exchange(site.port, written.replaceAll('HOST', site.host));
    expect(statusesIn(received)).toEqual(statuses);
  });

  it('has the security headers on its answers', async () => {
    const answers = Object.values(cases).filter(([, first]) => first !== 100);
    for (const [written] of answers) {
      const received = await exchange(site.port, written.replaceAll('HOST', site.host));
      expect(received, written.slice(0, 80)).toContain("frame-ancestors 'none'");
      expect(received, written.slice(0, 80)).toContain('X-Content-Type-Options: nosniff');
    }
  });

  it('leaves the server as it was', async () => {
    for (const [written] of Object.values(cases)) {
      await exchange(site.port, written.replaceAll('HOST', site.host));
      const after = await fetch(`${site.url}/bezirke/`);
      expect(after.status, written.slice(0, 80)).toBe(200);
    }
  });

  it('may break off at any point', async () => {
    const whole = post(register, `${FORM}\r\nContent-Length: 8`, 'name=Ana');
    const written = whole.replaceAll('HOST', site.host);
    const cuts = Array.from({ length: written.length }, (_, at) => written.slice(0, at));
    await Promise.all(cuts.map((cut) => breakOff(site.port, cut)));
    expect((await fetch(`${site.url}/bezirke/`)).status).toBe(200);
  });
});
