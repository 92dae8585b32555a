import type { Slot } from '../../../shared/bridge/questions/keys.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { changeRing } from '../keys/change-ring.ts';
import { addPassphrase, changePassphrase, newRecovery, rememberHere, removeSlot, type RingChange } from '../keys/change-slots.ts';
import { rereadRing, type Ring } from '../keys/ring.ts';
import { log } from '../store/access-log.ts';
import { read, write } from '../store/handles.ts';
import { nameOf } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';
import type { OpenTeam } from '../team/open-team.ts';

/** What was done to the keys, as the log says it under `what`. */
type Done = 'add' | 'change' | 'remove' | 'recovery' | 'remember';

/** Who can open the file, and changing that. Each change stands in the log without saying whose slot it was. */
export const keyAnswers: TeamAnswers<
  | 'keys.list'
  | 'keys.addPassphrase'
  | 'keys.changePassphrase'
  | 'keys.remove'
  | 'keys.newRecovery'
  | 'keys.rememberHere'
  | 'keys.canRemember'
> = {
  'keys.list': (team) => {
    team.ring = rereadRing(team.ring);
    return team.ring.slots.map((it) => shown(team.ring, it.slot));
  },

  'keys.addPassphrase': async (team, input) => {
    const { slot, change } = await addPassphrase(input, team.station.now());
    return shown(changed(team, 'add', 'passphrase', change), slot);
  },

  'keys.changePassphrase': async (team, input) => {
    team.ring = rereadRing(team.ring);
    const { slot, change } = await changePassphrase(team.ring, input, team.station.now()).catch((fault: unknown) => {
      const wrong = fault instanceof Refusal && fault.kind === 'wrong-passphrase';
      if (wrong && team.why === undefined)
        write(team.file, (handle) => log(handle, team, { ...deed('change', 'passphrase'), succeeded: false }));
      throw fault;
    });
    return shown(changed(team, 'change', 'passphrase', change), slot);
  },

  'keys.remove': (team, { slot }) => {
    const kind = rereadRing(team.ring).slots.find((it) => it.slot === slot)?.kind ?? '';
    changed(team, 'remove', kind, removeSlot(slot));
    return {};
  },

  'keys.newRecovery': (team) => {
    const { recoveryKey, change } = newRecovery(team.station.now());
    changed(team, 'recovery', 'recovery', change);
    return { recoveryKey };
  },

  'keys.rememberHere': (team) => {
    const { keyStore, id, now } = team.station;
    const label = read(team.file, (handle) => nameOf(handle, team.member));
    const { slot, change } = rememberHere(keyStore, id, label, now());
    return shown(changed(team, 'remember', 'system', change), slot);
  },

  'keys.canRemember': (team) => ({ can: team.station.keyStore?.trusted() === true }),
};

function changed(team: OpenTeam, what: Done, kind: string, change: RingChange): Ring {
  return changeRing(team, change, (handle) => log(handle, team, deed(what, kind)));
}

function deed(what: Done, kind: string): { readonly action: 'key-change'; readonly detail: Readonly<Record<string, string>> } {
  return { action: 'key-change', detail: { what, kind } };
}

function shown(ring: Ring, id: string): Slot {
  const found = ring.slots.find((it) => it.slot === id);
  if (found === undefined) throw new RangeError('The slot that was just made is not in the ring.');
  const { slot, kind, label, made } = found;
  return { slot, kind, label, made, used: ring.used === slot };
}
