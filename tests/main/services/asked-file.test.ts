import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fileAmong } from '../../../main/services/asked-file.ts';

test('the team file that a start names is found among the other words, from the folder it was named in', () => {
  expect(fileAmong(['.', '--no-sandbox', 'teams/zwolle.systeemkaart'], '/s')).toBe(resolve('/s/teams/zwolle.systeemkaart'));
  expect(fileAmong(['ZWOLLE.SYSTEEMKAART'], '/s')).toBe(resolve('/s/ZWOLLE.SYSTEEMKAART'));
  expect(fileAmong(['.', '--file=a.systeemkaart', 'b.casus.json', 'c.systeemkaart.keys'], '/s')).toBeUndefined();
  expect(fileAmong([pathToFileURL(resolve('/s/mijn team.systeemkaart')).href], '/')).toBe(resolve('/s/mijn team.systeemkaart'));
  expect(fileAmong(['file://elders/%zz.systeemkaart'], '/s')).toBeDefined();
});
