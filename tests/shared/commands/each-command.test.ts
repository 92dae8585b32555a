import { describe, expect, test } from 'vitest';
import { commands, perform, type CommandName } from '../../../shared/commands/index.ts';
import { list } from '../../../shared/commands/list.ts';
import { applyChange, difference, invert } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';
import type { Example } from './examples/example.ts';
import { help } from './examples/help.ts';
import { homes } from './examples/homes.ts';
import { kin } from './examples/kin.ts';
import { lines } from './examples/lines.ts';
import { people } from './examples/people.ts';
import { thinking } from './examples/thinking.ts';

const examples: readonly Example[] = [...people, ...kin, ...homes, ...lines, ...help, ...thinking];
const names = Object.keys(commands) as CommandName[];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const start = frozen(wholeCasus);

function done(example: Example): Casus {
  const performed = perform(start, [frozen(example)]);
  if (!performed.ok) throw new Error(JSON.stringify(performed.faults));
  return performed.casus;
}

describe('a command', () => {
  test.each(examples)('$command: $promise', (example) => {
    expect(done(example)).toEqual({ ...start, ...example.becomes(start) });
  });

  test.each(examples)('$command: is taken back and done again by its difference', (example) => {
    const now = done(example);
    const change = difference(start, now);
    expect(applyChange(now, invert(change))).toEqual(start);
    expect(applyChange(start, change)).toEqual(now);
  });

  test.each(examples)('$command: is offered where it can be done', (example) => {
    expect(commands[example.command].applies(start, example.selected)).toBe(true);
  });
});

describe('the list of commands', () => {
  test('has an example of everything in it', () => {
    expect(names.filter((name) => !examples.some((it) => it.command === name))).toEqual([]);
  });

  test('has every name and every label once', () => {
    expect(names.length).toBe(list.length);
    for (const language of ['nl', 'en'] as const) expect(new Set(list.map((it) => it.label[language])).size).toBe(list.length);
  });

  test('gives every key to one command', () => {
    const keys = list.flatMap((it) => [it.key, ...(it.shortcuts ?? []).map((shortcut) => shortcut.key)]).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted().join(' ')).toBe('1 2 3 4 5 6 7 8 B C D Del E F2 H K O P R Shift+C Z');
  });

  test('offers nothing for a selection that is not there', () => {
    const offered = list.filter((it) => it.applies(start, ['nobody'])).map((it) => it.name);
    const free = list.filter((it) => it.applies(start, [])).map((it) => it.name);
    expect(offered.filter((name) => !free.includes(name))).toEqual([]);
  });
});
