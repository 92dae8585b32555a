import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { LARGEST_CASUS } from '../../../shared/bridge/api.ts';
import type { Attended } from '../../services/attended.ts';
import { pageHeaders, readPage } from '../../services/page.ts';
import { guardOf } from './guard.ts';
import type { Guard } from './guard.ts';
import { lockedWhenQuiet } from './quiet.ts';

/** The program in an ordinary browser, on this computer only. */
export interface Loopback {
  /** The address with its one-time token. */
  readonly address: string;
  /** Stops listening, once everything that was asked is answered and the team file is closed. */
  readonly close: () => Promise<void>;
}

/** Text grows when it is written as JSON: quotes and new lines become two signs. */
const LARGEST_QUESTION = 2 * LARGEST_CASUS;

/** A token and its quotes take some fifty bytes. */
const LARGEST_TOKEN = 1024;

/** How long closing waits for answers, and for the team file to close, ms. */
const PATIENCE = 5_000;

/** Listens on a free port of 127.0.0.1, serves the built window in `page` and answers its questions. */
export async function openLoopback(page: string, answering: Attended): Promise<Loopback> {
  const questions = lockedWhenQuiet(answering);
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 });
  const port = await listen(server);
  const guard = guardOf(port);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(guard, page, questions, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, { message: 'The program could not answer.' });
    });
  });
  return {
    address: `http://127.0.0.1:${port}/#${guard.token}`,
    close: async () => {
      await questions.end(PATIENCE);
      await new Promise<void>((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The program found no free port on this computer.'));
      else resolve(bound.port);
    });
  });
}

async function handle(guard: Guard, page: string, questions: Attended, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = { method: request.method ?? '', headers: request.headers };
  const turned = guard.foreign(asked);
  if (turned) return send(response, turned.status, { message: turned.sentence });
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');

  if (request.method === 'GET' || request.method === 'HEAD') {
    const file = await readPage(page, path);
    if (file === undefined) return send(response, 404, { message: 'Nothing stands at this address.' });
    response.writeHead(200, { ...pageHeaders, 'Content-Type': file.mediaType, 'Content-Length': file.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
    return undefined;
  }

  const entering = path === '/enter';
  if (!entering && !path.startsWith('/ask/')) return send(response, 404, { message: 'Nothing stands at this address.' });
  // Before the body: whoever is not let in gets no memory and no time.
  const stranger = entering ? undefined : guard.notAdmitted(asked);
  if (stranger) return send(response, stranger.status, { refusal: 'not-admitted', message: stranger.sentence });
  if (entering && Number(request.headers['content-length']) > LARGEST_TOKEN) return send(response, 413, { message: 'That is no token.' });
  const body = await readBody(request, entering ? LARGEST_TOKEN : LARGEST_QUESTION);
  if (body === undefined) return send(response, 413, { refusal: 'too-large', message: 'That file is larger than 20 MB.' });
  const asJson = parse(body);
  if (entering) {
    const cookie = typeof asJson === 'string' ? guard.enter(asJson) : undefined;
    if (cookie === undefined)
      return send(response, 401, { message: 'This address was used before. Start the program again for a new one.' });
    return send(response, 200, {}, { 'Set-Cookie': cookie });
  }
  return send(response, 200, await questions.answer(path.slice('/ask/'.length), asJson));
}

function send(response: ServerResponse, status: number, body: object, more: Readonly<Record<string, string>> = {}): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...pageHeaders,
    ...more,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** The whole body as text; undefined when it is larger than it may be, in bytes. */
async function readBody(request: IncomingMessage, largest: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largest) parts.push(part);
  }
  return size > largest ? undefined : Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
