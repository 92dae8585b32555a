import { describe, expect, test } from 'vitest';
import { asksWho, fileNameOf, likeliest, withMember } from '../../../renderer/opening/steps.ts';
import type { Backup, Team } from '../../../shared/bridge/questions/team.ts';

const team: Team = {
  place: 'p',
  file: 'team.systeemkaart',
  name: 'Team',
  mode: 'write',
  why: null,
  member: null,
  members: [{ id: 'a', name: 'Sanne' }],
  notices: [],
};

describe('who is at the screen', () => {
  test('is asked until it is a member, and never where nothing can be written', () => {
    expect(asksWho(team)).toBe(true);
    expect(asksWho({ ...team, member: 'gone' })).toBe(true);
    expect(asksWho({ ...team, member: 'a' })).toBe(false);
    expect(asksWho({ ...team, mode: 'read-only', why: 'asked' })).toBe(false);
  });

  test('may be somebody new, who is then a member, once', () => {
    const added = withMember(team, { id: 'b', name: 'Youssef' });
    expect(asksWho(added)).toBe(false);
    expect(withMember(added, { id: 'b', name: 'Youssef' }).members).toHaveLength(2);
  });
});

describe('the backup that is offered first', () => {
  const backup = (id: string, at: number, checked: boolean): Backup => ({ backup: id, at, kind: 'daily', casussen: 1, bytes: 1, checked });

  test('is the newest that was found sound', () =>
    expect(likeliest([backup('old', 1, true), backup('good', 2, true), backup('unsound', 3, false)])?.backup).toBe('good'));

  test('is none where none is sound', () => expect(likeliest([backup('unsound', 3, false)])).toBeUndefined());
});

test.each([
  ['SWT Zwolle Oost', 'swt-zwolle-oost'],
  ['  Jeugd & Gezin / Noord  ', 'jeugd-gezin-noord'],
  ['Één team', 'een-team'],
  ['../../etc', 'etc'],
  ['...', ''],
])('a file is named after its team, fit for every disk: %s', (name, file) => expect(fileNameOf(name)).toBe(file));
