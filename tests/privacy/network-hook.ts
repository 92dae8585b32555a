import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/**
 * For `node --import`: writes down every connection, look-up and open door of a program in Node and its threads, one line each, into the file
 * that `NETWORK_DIARY` names. It stops nothing, so that the program does what it always does.
 */
const diary = process.env['NETWORK_DIARY'];

function note(what: string, given: unknown): void {
  if (diary !== undefined) appendFileSync(diary, `${JSON.stringify({ what, to: given })}\n`);
}

/** Puts a note before each call of a function. */
function watch(owner: object, name: string, what: string, to: (given: readonly unknown[]) => unknown): void {
  const own: unknown = Reflect.get(owner, name);
  if (typeof own !== 'function') return;
  Reflect.set(owner, name, function watched(this: unknown, ...given: readonly unknown[]): unknown {
    note(what, to(given));
    return Reflect.apply(own, this, given);
  });
}

/** Where a call of `connect` or `listen` goes: its first argument, options or a port and a host, sometimes in a list. */
function target([first, second]: readonly unknown[]): unknown {
  if (Array.isArray(first)) return target(first);
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = first as { host?: unknown; port?: unknown; path?: unknown };
    return path ?? `${typeof host === 'string' ? host : 'localhost'}:${String(port)}`;
  }
  return typeof second === 'string' ? `${second}:${String(first)}` : first;
}

note('started', process.pid);
watch(net.Socket.prototype, 'connect', 'connect', target);
watch(net.Server.prototype, 'listen', 'listen', target);
watch(dgram.Socket.prototype, 'send', 'send', () => 'udp');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
  watch(dns, name, 'look-up', ([host]) => host);
  watch(dns.promises, name, 'look-up', ([host]) => host);
}
