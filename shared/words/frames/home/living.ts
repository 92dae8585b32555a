import { deed } from '../../../commands/index.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { together } from '../../reading-list.ts';
import { waysOf } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import type { Slot } from '../../slots.ts';
import { textOf } from '../line-said.ts';
import { atHouse, homeOf, homesOf, homeWord, refsIn } from './who.ts';

/** `woont bij X`: beside where somebody lives, or instead of it. */
export function livingWith(scene: Scene, slots: readonly Slot[], only: boolean): Outcome {
  const verb = slots.findIndex((it) => homeWord(it) !== undefined);
  const headAt = verb === -1 ? slots.findIndex((_, at) => atHouse(slots, at)) : verb;
  const head = slots[headAt] as Slot;
  const refs = refsIn(scene, slots, (it) => it === head);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const split = refs.filter((it) => it.at < headAt).length;
  const also = /\b(ook|also)\b/iu.test(textOf(slots));
  return together(
    found.ways.flatMap((way) => {
      const who = split === 0 ? scene.centre : way.slice(0, split).flat();
      const host = way.slice(split).flat();
      if (who.length === 0) return [unclear(head, 'nobody')];
      if (host.length === 0) return [unclear(head, 'more-needed')];
      if (who.some((id) => host.includes(id))) return [];
      return homeOf(scene, host).map(({ id, deeds, home }): Outcome => {
        const persons = [...who];
        const join = deed('household.join', { household: id, persons });
        const move = deed('household.move', { household: id, persons });
        if (only) return { readings: [{ deeds: [...deeds, move] }] };
        if (home !== undefined && persons.every((it) => home.members.some((member) => member.person === it)))
          return { readings: [{ deeds: [] }] };
        const elsewhere = persons.some((it) => homesOf(scene, it).some((other) => other.id !== id));
        return elsewhere && !also
          ? { readings: [{ deeds: [...deeds, move] }, { deeds: [...deeds, join] }] }
          : { readings: [{ deeds: [...deeds, join] }] };
      });
    }),
  );
}

/** `huis moeder: Karin, Lotte`: a home with its name and who lives there. */
export function housePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const colon = slots.findIndex((it) => it.sign === ':');
  const refs = refsIn(scene, slots.slice(colon + 1), () => false);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const name = textOf(slots.slice(0, colon));
  const there = slots[0]?.who.find((id) => scene.diagram.households.has(id));
  return together(
    found.ways.map((way): Outcome => {
      const persons = [...new Set(way.flat())].filter((id) => scene.diagram.persons.has(id));
      if (persons.length === 0) return unclear(slots[0] as Slot, 'more-needed');
      const id = there ?? scene.newId();
      const empty = there === undefined ? [deed('household.add', { id, name, members: [] })] : [];
      const join: Reading = {
        deeds:
          there === undefined
            ? [deed('household.add', { id, name, members: persons.map((person) => ({ person })) })]
            : [deed('household.join', { household: id, persons })],
      };
      const elsewhere = persons.some((it) => homesOf(scene, it).some((home) => home.id !== id));
      return elsewhere
        ? { readings: [join, { deeds: [...empty, deed('household.move', { household: id, persons })] }] }
        : { readings: [join] };
    }),
  );
}
