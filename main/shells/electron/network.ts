import type { CommandLine } from 'electron';

/**
 * What Chromium would do on the network by itself, each with the switch that stops it: look for a proxy, look up names, fetch parts and
 * lists, report. Set before the program is ready.
 */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-sync'],
  ['no-pings'],
];

/** Keeps Chromium off the network. */
export function stayOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value);
}
