import { describe, expect, test } from 'vitest';
import { log } from '../../../../main/services/store/access-log.ts';
import { stampOf } from '../../../../main/services/store/meta.ts';
import { nameOf, readLists, roleOf, saveListed } from '../../../../main/services/store/team-lists.ts';
import { openedTeam } from '../../../helpers/open-team.ts';
import { inFile, storeFile } from '../../../helpers/store-file.ts';

const jeugdhulp = { id: 'p1', name: 'Jeugdhulp Noord' };

describe('a list of the team', () => {
  test('keeps its records in the order in which they were made, each list its own', () => {
    const { read, write } = inFile(storeFile());
    write((h) => {
      saveListed(h, 'partners', null, { id: 'z', name: 'School De Linde' });
      saveListed(h, 'partners', null, jeugdhulp);
      saveListed(h, 'districts', null, { id: 'p1', name: 'Oost' });
      saveListed(h, 'partners', { id: 'z', name: 'School De Linde' }, { id: 'z', name: 'School De Beuk', note: 'verhuisd' });
    });
    expect(read(readLists)).toEqual({
      members: [],
      partners: [{ id: 'z', name: 'School De Beuk', note: 'verhuisd' }, jeugdhulp],
      districts: [{ id: 'p1', name: 'Oost' }],
    });
  });

  test('writes over nobody: whoever saw an older record is told what it is now', () => {
    const { read, write } = inFile(storeFile());
    const mine = { ...jeugdhulp, note: 'van mij' };
    write((h) => saveListed(h, 'partners', null, jeugdhulp));
    write((h) => saveListed(h, 'partners', jeugdhulp, { ...jeugdhulp, note: 'van een ander' }));
    expect(write((h) => saveListed(h, 'partners', jeugdhulp, mine))).toEqual({
      saved: false,
      now: { ...jeugdhulp, note: 'van een ander' },
    });
    expect(write((h) => saveListed(h, 'partners', null, mine))).toMatchObject({ saved: false });
    expect(write((h) => saveListed(h, 'partners', { id: 'weg', name: 'Weg' }, null))).toEqual({ saved: true });
    expect(read((h) => readLists(h).partners)).toEqual([{ ...jeugdhulp, note: 'van een ander' }]);
  });

  test('answers the same thing asked twice as done, and grows the stamp once', () => {
    const { read, write } = inFile(storeFile());
    const before = read(stampOf);
    for (let turn = 0; turn < 2; turn += 1) expect(write((h) => saveListed(h, 'partners', null, jeugdhulp))).toEqual({ saved: true });
    expect(read(stampOf)).toBe(before + 1);
  });

  test('is changed one record at a time', () => {
    const { write } = inFile(storeFile());
    expect(() => write((h) => saveListed(h, 'partners', jeugdhulp, { ...jeugdhulp, id: 'p2' }))).toThrow(
      expect.objectContaining({ kind: 'bad-input' }),
    );
    expect(() => write((h) => saveListed(h, 'partners', null, null))).toThrow(expect.objectContaining({ kind: 'bad-input' }));
  });

  test('keeps the name of whoever did something, also after they left', async () => {
    const { team } = await openedTeam();
    const { read, write } = inFile(team.file);
    const anneke = { id: 'a', name: 'Anneke Visser', role: 'systeemtherapeut' };
    const typing = { id: 'b', name: 'Aneke Viser' };
    write((h) => saveListed(h, 'members', null, anneke));
    write((h) => saveListed(h, 'members', null, typing));
    team.member = 'a';
    write((h) => log(h, team, { action: 'open-team' }));
    expect(() => write((h) => saveListed(h, 'members', anneke, null))).toThrow(expect.objectContaining({ kind: 'would-break' }));
    expect(write((h) => saveListed(h, 'members', typing, null))).toEqual({ saved: true });
    write((h) => saveListed(h, 'members', anneke, { ...anneke, left: 5 }));
    expect(read((h) => [nameOf(h, 'a'), roleOf(h, 'a'), nameOf(h, 'b'), nameOf(h, '')])).toEqual([anneke.name, anneke.role, '', '']);
  });
});
