import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { perform, type Deed } from '../../../shared/commands/index.ts';
import { readCasusFile, writeCasusFile } from '../../../shared/formats/own-file.ts';
import { keyed, type ListName } from '../../../shared/model/record-key.ts';
import { lists, type Casus } from '../../../shared/model/records.ts';
import { casusOf } from '../../helpers/casus.ts';
import { asItIsTold } from './rebuilt/as-it-is-told.ts';
import { headOfFile, recordByRecord } from './rebuilt/record-by-record.ts';

const cases = ['w-2024-011', 'w-2024-019', 'z-2024-009'];

function textOf(name: string): string {
  return readFileSync(new URL(`../../../assets/samples/${name}.casus.json`, import.meta.url), 'utf8');
}

function read(name: string): Casus {
  const file = readCasusFile(textOf(name));
  if (!file.ok) throw new Error(`${name} is refused at ${file.faults[0]?.place ?? ''}`);
  return file.casus;
}

/** What comes of deeds that are done one at a time, each leaving a usable casus. */
function built(id: string, deeds: readonly Deed[]): Casus {
  return deeds.reduce<Casus>(
    (casus, it) => {
      const performed = perform(casus, [it]);
      if (!performed.ok) throw new Error(`${it.command} is refused: ${JSON.stringify(performed.faults)}`);
      return performed.casus;
    },
    casusOf({ id, title: '' }),
  );
}

/** Every record by what it is known by, for order carries no meaning. */
function unordered(casus: Casus): object {
  const byKey = (Object.keys(lists) as ListName[]).map((list) => [list, Object.fromEntries(keyed<object>(list, casus[list]))]);
  return { ...casus, ...Object.fromEntries(byKey) };
}

describe.each(cases)('%s', (name) => {
  test('comes of commands record by record, to the letter of its file', () => {
    const casus = read(name);
    const rebuilt = built(casus.id, [...headOfFile(casus), ...recordByRecord(casus)]);
    expect(rebuilt).toEqual(casus);
    expect(writeCasusFile(rebuilt)).toBe(textOf(name));
  });

  test('comes of commands in the steps in which it is told', () => {
    const casus = read(name);
    expect(unordered(built(casus.id, asItIsTold(casus)))).toEqual(unordered(casus));
  });
});
