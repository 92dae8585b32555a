import { expect, test } from 'vitest';
import { insertCasus } from '../../../../main/services/store/casussen.ts';
import { listVersions, nameVersion, PAUSE, RETURN } from '../../../../main/services/store/named-versions.ts';
import { saveChange } from '../../../../main/services/store/save.ts';
import { difference } from '../../../../shared/model/change.ts';
import { casusOf } from '../../../helpers/casus.ts';
import { inFile, storeFile } from '../../../helpers/store-file.ts';

const start = casusOf({ id: 'W-1', title: '0' });

function opened() {
  const { read, write } = inFile(storeFile());
  const number = write((h) => insertCasus(h, start, { id: 'een', at: 0 }));
  let casus = start;
  const edit = (member: string, at: number, command = 'edit'): void => {
    const next = { ...casus, title: String(at) };
    write((h) => saveChange(h, { casus: number, id: `${member} ${at}`, command, member, at, change: difference(casus, next) }));
    casus = next;
  };
  const name = (revision: number, text: string) => write((h) => nameVersion(h, number, { revision, name: text, at: 5, member: 'anna' }));
  return { edit, name, list: () => read((h) => listVersions(h, number)) };
}

test('a casus nobody changed has one version: as it came in', () => {
  expect(opened().list()).toEqual([{ revision: 0, name: null, at: 0, member: '', changes: 0 }]);
});

test('a version ends where somebody stops for a while and where somebody else goes on', () => {
  const { edit, list } = opened();
  edit('anna', 1000);
  edit('anna', 2000);
  edit('bas', 3000);
  edit('bas', 4000 + PAUSE);
  expect(list()).toEqual([
    { revision: 4, name: null, at: 4000 + PAUSE, member: 'bas', changes: 1 },
    { revision: 3, name: null, at: 3000, member: 'bas', changes: 1 },
    { revision: 2, name: null, at: 2000, member: 'anna', changes: 2 },
    { revision: 0, name: null, at: 0, member: '', changes: 0 },
  ]);
});

test('a version with a name stands by itself, until the name is taken away', () => {
  const { edit, name, list } = opened();
  edit('anna', 1000);
  edit('anna', 2000);
  name(1, ' voor de leersessie ');
  name(0, 'zoals aangemeld');
  expect(list().map((it) => [it.revision, it.name])).toEqual([
    [2, null],
    [1, 'voor de leersessie'],
    [0, 'zoals aangemeld'],
  ]);
  name(1, 'na de leersessie');
  expect(list()[1]?.name).toBe('na de leersessie');
  name(1, '');
  expect(list().map((it) => it.revision)).toEqual([2, 0]);
});

test('what came after a version stays in the list when somebody goes back to it', () => {
  const { edit, list } = opened();
  edit('anna', 1000);
  edit('anna', 2000, RETURN);
  edit('anna', 3000);
  expect(list().map((it) => it.revision)).toEqual([3, 1, 0]);
});

test('a version that never was cannot have a name', () => {
  const { name } = opened();
  expect(() => name(1, 'later')).toThrow(expect.objectContaining({ kind: 'unknown-version' }));
  expect(() => name(-1, 'eerder')).toThrow(expect.objectContaining({ kind: 'unknown-version' }));
});
