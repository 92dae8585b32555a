import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closeTeam, reopenTeam } from '../../../../main/services/team/staying.ts';
import { openedTeam } from '../../../helpers/open-team.ts';

test('a share that went, with the file and its keys, is told as that and not as keys that are missing', async () => {
  const { team } = await openedTeam();
  closeTeam(team);
  const away = `${team.path}.away`;
  renameSync(team.path, away);
  renameSync(`${team.path}.keys`, `${away}.keys`);
  renameSync(`${team.path}.keys-copy`, `${away}.keys-copy`);
  expect(() => reopenTeam(team)).toThrow(expect.objectContaining({ kind: 'share-gone' }));
});
