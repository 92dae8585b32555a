import { randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { changeRing } from '../../main/services/keys/change-ring.ts';
import {
  addPassphrase,
  changePassphrase,
  dropOldKeys,
  newRecovery,
  removeSlot,
  rememberHere,
  withNewDataKey,
  type RingChange,
} from '../../main/services/keys/change-slots.ts';
import { openRing, type Ring } from '../../main/services/keys/ring.ts';
import { log } from '../../main/services/store/access-log.ts';
import { connect } from '../../main/services/store/connection.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';

/** Changes the keys of a team file without end; somebody kills it. Says what it is about to do, and what was done. */

const work = { N: 2 ** 14, r: 1, p: 1 };
const [path = '', passphrase = ''] = process.argv.slice(2);
const turned = (bytes: Uint8Array): Uint8Array => bytes.map((it) => it ^ 0x5a);
const keyStore = { trusted: () => true, seal: turned, open: turned };

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

interface Next {
  readonly change: RingChange;
  readonly recoveryKey?: string;
}

const spare = (ring: Ring) => ring.slots.filter((it) => it.kind === 'passphrase' && it.slot !== ring.used);
const fileKey = (ring: Ring) => ring.keys.at(-1);

/** What may happen to the keys. The first slot and the key that the file has now stay, so that the last word on soundness can be said. */
const acts: readonly ((ring: Ring) => Promise<Next>)[] = [
  async () => addPassphrase({ passphrase: 'een zin van een collega', label: 'Bram de Wit' }, Date.now(), work),
  async (ring) => {
    const [slot] = spare(ring);
    if (slot === undefined) return { change: (it) => it };
    return changePassphrase(
      ring,
      { slot: slot.slot, old: 'een zin van een collega', passphrase: 'een zin van een collega' },
      Date.now(),
      work,
    );
  },
  async (ring) => ({ change: spare(ring).length > 3 ? removeSlot(spare(ring)[0]?.slot ?? '') : (it) => it }),
  async () => newRecovery(Date.now()),
  async () => rememberHere(keyStore, `station-${randomInt(3)}`, 'Anneke Visser', Date.now()),
  async (ring) => ({ change: ring.keys.length > 1 ? (it) => dropOldKeys(it, fileKey(it)) : withNewDataKey }),
];

const ring = await openRing(path, { passphrase });
const key = fileKey(ring);
if (key === undefined) throw new Error('no key');
const station = { id: 'station-0', home: '', now: Date.now };
const file = connect(path, key, 'write');
const team: OpenTeam = { path, station, visit: 'v', why: undefined, file, ring, member: '', notices: [] };
say({ ready: team.ring.generation });
for (;;) {
  const act = acts[randomInt(acts.length)];
  const { change, recoveryKey } = (await act?.(team.ring)) ?? { change: (it: Ring) => it };
  say({ next: team.ring.generation + 1, recoveryKey });
  try {
    const { generation } = changeRing(team, change, (handle) => log(handle, team, { action: 'key-change' }));
    say({ done: generation, recoveryKey });
  } catch (fault) {
    // A colleague was quicker to take the slot away.
    if (!(fault instanceof Refusal) || fault.kind !== 'unknown-slot') throw fault;
    say({ refused: fault.kind });
  }
}
