import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A watch over everything that a program and its browser do on the network. */
export interface NetworkWatch {
  /** What Node must be started with, and in which environment. */
  readonly nodeFlags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What Chromium must be started with. Its log is whole only after it has ended. */
  readonly browserFlags: readonly string[];
  /** What the program did beyond 127.0.0.1. Throws where it was not watched. */
  readonly ofProgram: () => Promise<readonly string[]>;
  /** What Chromium did beyond 127.0.0.1. Throws where it was not watched. */
  readonly ofBrowser: () => Promise<readonly string[]>;
}

const line = z.object({ what: z.string(), to: z.unknown() });
const log = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({ type: z.number(), source: z.object({ id: z.number() }), params: z.record(z.string(), z.unknown()).optional() }),
  ),
});

/** An own address, a local socket, or a port of the loopback that is bound to it. */
const atHome = /^127\.0\.0\.1(?::\d+)?$/;

/** Stops what an ordinary Chromium asks its makers of itself, whatever page it shows, so that what is left is the program's. */
const silence = [
  '--disable-features=AutofillServerCommunication,OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying,AsyncDns',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--no-proxy-server',
];

/** Watches a program in Node and a Chromium; what they write down lies in `folder`. */
export function watchNetwork(folder: string): NetworkWatch {
  const diary = join(folder, 'network.jsonl');
  const netlog = join(folder, 'netlog.json');
  return {
    nodeFlags: ['--import', pathToFileURL(join(import.meta.dirname, 'network-hook.ts')).href],
    env: { NETWORK_DIARY: diary },
    browserFlags: [`--log-net-log=${netlog}`, ...silence],
    ofProgram: async () => {
      const lines = (await readFile(diary, 'utf8')).trim().split('\n');
      const events = lines.map((text) => line.parse(JSON.parse(text)));
      if (!events.some(({ what }) => what === 'listen')) throw new Error('The program was not watched: it opened no door.');
      return events.filter(({ what, to }) => what !== 'started' && !atHome.test(String(to))).map(({ what, to }) => `${what} ${String(to)}`);
    },
    ofBrowser: async () => strangersIn(await readFile(netlog, 'utf8')),
  };
}

/** Requests, connections and look-ups in Chromium's own log that are not for 127.0.0.1. */
function strangersIn(text: string): readonly string[] {
  const { constants, events } = log.parse(JSON.parse(text));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const named = events.map(({ type, source, params = {} }) => ({ name: names.get(type) ?? '', source: source.id, params }));
  // Chromium points a socket at an address to see whether there is a way to it, and sends nothing.
  const sent = new Set(named.filter(({ name }) => name === 'UDP_BYTES_SENT').map(({ source }) => source));
  const found = named.flatMap(({ name, source, params }) => {
    const { url, host, address } = params;
    if (name === 'URL_REQUEST_START_JOB' && typeof url === 'string') return [{ name, to: url }];
    if (name === 'HOST_RESOLVER_MANAGER_JOB_STARTED' || name === 'HOST_RESOLVER_MANAGER_JOB') return [{ name, to: String(host) }];
    if (name === 'TCP_CONNECT_ATTEMPT' && typeof address === 'string') return [{ name, to: address }];
    if (name === 'UDP_CONNECT' && typeof address === 'string' && sent.has(source)) return [{ name, to: address }];
    return [];
  });
  if (!found.some(({ to }) => to.includes('127.0.0.1'))) throw new Error('Chromium was not watched: it asked for nothing.');
  return found.filter(({ to }) => !isAtHome(to)).map(({ name, to }) => `${name} ${to}`);
}

function isAtHome(to: string): boolean {
  if (/^(?:data|blob|chrome|devtools|about):/.test(to)) return true;
  return URL.canParse(to) && to.includes('://') ? new URL(to).hostname === '127.0.0.1' : atHome.test(to);
}
