const ENDING = '.systeemkaart';
const kept = /^(.*)\.kept-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})\.systeemkaart$/s;

/** The name of a file that is kept beside the one that takes its place, with the moment of it in UTC. */
export function keptName(name: string, at: number): string {
  const moment = new Date(at).toISOString().slice(0, 23).replaceAll(/[:.]/g, '-');
  return `${stemOf(name)}.kept-${moment}${ENDING}`;
}

/** When a file was kept, by its name, ms since 1970; undefined for any other file, and for what was kept of another than the named one. */
export function momentOfKept(name: string, of?: string): number | undefined {
  const [, stem, day, hours, minutes, seconds, ms] = kept.exec(name) ?? [];
  if (day === undefined || (of !== undefined && stem !== stemOf(of))) return undefined;
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
}

function stemOf(name: string): string {
  return name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}
