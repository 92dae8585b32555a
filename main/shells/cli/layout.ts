import { readFile } from 'node:fs/promises';
import type { Earlier } from '../../../shared/layout/genogram/kept.ts';
import { bundledTypeface } from '../../services/export/fonts.ts';
import { type WhereaboutsAround, whereaboutsAround } from '../../services/whereabouts-around.ts';
import { type Whereabouts, whereaboutsOf } from '../../services/whereabouts.ts';
import type { Command, Shell } from './command.ts';
import { asked, lookOptions, readLook } from './look-request.ts';
import { readCasus } from './read-casus.ts';

/** `layout FILE --diagram genogram|systemogram --json`: where everybody stands, without drawing it. */
export const layout: Command = {
  usage: 'FILE --diagram genogram|systemogram [--json]',
  details: 'cli.layout.details',
  options: {
    diagram: lookOptions.diagram,
    json: { type: 'boolean', about: 'cli.layout.json' },
    previous: { type: 'string', value: 'FILE.json', about: 'cli.layout.previous' },
    theme: lookOptions.theme,
    names: lookOptions.names,
    layers: lookOptions.layers,
    preset: lookOptions.preset,
    date: lookOptions.date,
  },
  async run(typed, shell) {
    const look = asked(() => readLook(typed));
    if ('complaint' in look) {
      shell.complain(shell.say(look.complaint.id, look.complaint.values));
      return 2;
    }
    const { previous } = typed.options;
    if (previous !== undefined && look.diagram === 'systemogram') {
      shell.complain(shell.say('cli.layout.previous-genogram'));
      return 2;
    }
    const earlier = typeof previous === 'string' ? await readEarlier(previous) : undefined;
    if (previous !== undefined && earlier === undefined) {
      shell.complain(shell.say('cli.layout.no-previous'));
      return 2;
    }
    const casus = await readCasus(typed, shell);
    if (casus === undefined) return 2;
    const typeface = bundledTypeface();
    const where =
      look.diagram === 'systemogram' ? await whereaboutsAround(casus, look, typeface) : await whereaboutsOf(casus, look, typeface, earlier);
    await shell.out(typed.options['json'] === true ? `${JSON.stringify(where)}\n` : tableOf(where, shell));
    return 0;
  },
};

/** An earlier answer of this command; undefined where the file is not there or is something else. */
async function readEarlier(path: string): Promise<Earlier | undefined> {
  const read: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  if (typeof read !== 'object' || read === null || !('persons' in read) || !Array.isArray(read.persons)) return undefined;
  const persons: unknown[] = read.persons;
  return persons.every(isStanding) ? { persons } : undefined;
}

function isStanding(one: unknown): one is Earlier['persons'][number] {
  return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && 'x' in one && Number.isFinite(one.x);
}

function tableOf({ persons, width, height, ms }: Whereabouts | WhereaboutsAround, { say }: Shell): string {
  const heads = ['person', 'generation', 'x', 'y', 'width', 'height'].map((head) => say(`cli.layout.head.${head}`));
  const rows = persons.map((p) => [p.id, String(p.generation), ...[p.x, p.y, p.width, p.height].map((px) => px.toFixed(1))]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const times = Object.entries(ms).map(([phase, time]) => `${phase} ${time.toFixed(1)}`);
  const size = say('cli.layout.size', { persons: persons.length, width: Math.round(width), height: Math.round(height) });
  return `${[line(heads), ...rows.map(line), '', size, say('cli.layout.times', { times: times.join(', ') })].join('\n')}\n`;
}
