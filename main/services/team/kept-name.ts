const ENDING = '.systeemkaart';
const kept = /^(.*)\.kept-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})(?:([+-]\d\d)(\d\d))?\.systeemkaart$/s;

/**
 * The name of a file that is kept beside the one that takes its place, with the moment of it as the clock of this computer says it, and how far that is from
 * UTC: `.kept-2026-11-20T10-01-00-000+0100`. So it is the time that people know, and one moment wherever the file is read.
 */
export function keptName(name: string, at: number): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const moment = new Date(at + ahead * 60_000).toISOString().slice(0, 23).replaceAll(/[:.]/g, '-');
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}${two(Math.abs(ahead) % 60)}`;
  return `${stemOf(name)}.kept-${moment}${offset}${ENDING}`;
}

/**
 * When a file was kept, by its name, ms since 1970; undefined for any other file, and for what was kept of another than the named one. A name without a
 * distance to UTC, as older files have it, is in UTC.
 */
export function momentOfKept(name: string, of?: string): number | undefined {
  const [, stem, day, hours, minutes, seconds, ms, ahead = '+00', aheadMinutes = '00'] = kept.exec(name) ?? [];
  if (day === undefined || (of !== undefined && stem !== stemOf(of))) return undefined;
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}${ahead}:${aheadMinutes}`);
}

function stemOf(name: string): string {
  return name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
