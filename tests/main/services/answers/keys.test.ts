import { describe, expect, test } from 'vitest';
import { keyAnswers } from '../../../../main/services/answers/keys.ts';
import { openRing } from '../../../../main/services/keys/ring.ts';
import { readLog } from '../../../../main/services/store/access-log.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { saveListed } from '../../../../main/services/store/team-lists.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { api } from '../../../../shared/bridge/api.ts';
import { besides, keyStore, openedTeam, passphrase } from '../../../helpers/open-team.ts';

const another = 'een heel andere zin';
const deeds = (team: OpenTeam) =>
  read(team.file, (h) => readLog(h, { limit: 10, action: 'key-change' }).rows.map((it) => ({ ...it.detail, succeeded: it.succeeded })));

describe('who can open the file', () => {
  test('is listed with the slot that opened it, also after a colleague added one', async () => {
    const { team } = await openedTeam();
    await keyAnswers['keys.addPassphrase'](besides(team), { label: 'Bram de Wit', passphrase: another });
    const slots = await keyAnswers['keys.list'](team, {});
    expect(api['keys.list'].answer.parse(slots)).toEqual(slots);
    expect(slots.map(({ kind, label, used }) => [kind, label, used])).toEqual([
      ['passphrase', 'Anneke Visser', true],
      ['recovery', '', false],
      ['passphrase', 'Bram de Wit', false],
    ]);
  });

  test('changes with a passphrase more, another one, and one less; the log says so without names', async () => {
    const { team } = await openedTeam();
    const added = await keyAnswers['keys.addPassphrase'](team, { label: 'Bram de Wit', passphrase: another });
    const third = 'nog weer een andere zin';
    const next = await keyAnswers['keys.changePassphrase'](team, { slot: added.slot, old: another, passphrase: third });
    expect(next).toMatchObject({ kind: 'passphrase', label: 'Bram de Wit', used: false });
    expect((await openRing(team.path, { passphrase: third })).used).toBe(next.slot);
    await keyAnswers['keys.remove'](team, { slot: next.slot });
    await expect(openRing(team.path, { passphrase: third })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(deeds(team)).toEqual([
      { what: 'remove', kind: 'passphrase', succeeded: true },
      { what: 'change', kind: 'passphrase', succeeded: true },
      { what: 'add', kind: 'passphrase', succeeded: true },
    ]);
  });

  test('is asked in vain with a wrong old passphrase, and the log says that too', async () => {
    const { team } = await openedTeam();
    const asked = { slot: team.ring.used, old: 'mis', passphrase: another };
    await expect(keyAnswers['keys.changePassphrase'](team, asked)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(deeds(team)).toEqual([{ what: 'change', kind: 'passphrase', succeeded: false }]);
  });

  test('gets a new recovery key', async () => {
    const { team, recoveryKey } = await openedTeam();
    const fresh = await keyAnswers['keys.newRecovery'](team, {});
    expect((await openRing(team.path, fresh)).generation).toBe(2);
    await expect(openRing(team.path, { recoveryKey })).rejects.toMatchObject({ kind: 'wrong-recovery-key' });
  });

  test('may be this computer, where its key store can be trusted', async () => {
    const { team } = await openedTeam({ keyStore: keyStore() });
    team.member = 'a';
    write(team.file, (h) => saveListed(h, 'members', null, { id: 'a', name: 'Anneke Visser' }));
    expect(await keyAnswers['keys.canRemember'](team, {})).toEqual({ can: true });
    expect(await keyAnswers['keys.rememberHere'](team, {})).toMatchObject({ kind: 'system', label: 'Anneke Visser', used: false });
    expect((await openRing(team.path, { system: true }, keyStore(), 'station-1')).slots).toHaveLength(3);

    const { team: elsewhere } = await openedTeam({ keyStore: keyStore(false) });
    expect(await keyAnswers['keys.canRemember'](elsewhere, {})).toEqual({ can: false });
    expect(() => keyAnswers['keys.rememberHere'](elsewhere, {})).toThrow(expect.objectContaining({ kind: 'no-key-store' }));
  });

  test('keeps every passphrase, recovery key and data key out of what is refused', async () => {
    const { team, recoveryKey } = await openedTeam();
    const wrong = recoveryKey.replaceAll(/^./g, (it) => (it === '0' ? '1' : '0'));
    for (const key of [{ passphrase: 'mis maar geheim' }, { recoveryKey: wrong }]) {
      const fault: unknown = await openRing(team.path, key).catch((it: unknown) => it);
      const told = JSON.stringify([String(fault), fault]);
      for (const secret of ['geheim', recoveryKey.slice(6), passphrase]) expect(told).not.toContain(secret);
    }
  });
});
