import type { Casus } from '../../shared/model/records.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { shownLines } from '../../shared/scene/shown-lines.ts';
import type { Placed } from './draft.ts';
import { linesSaid } from './spoken-beneath.ts';
import type { SpokenItem, Voice } from './spoken-beneath.ts';
import { homesSaid, kinSaid, unionsSaid } from './spoken-kin.ts';
import { calledIn } from '../../shared/scene/line-words.ts';
import { homeSaid, partySaid, personSaid } from './spoken-one.ts';
import { running, standing } from './stands.ts';
import { placesIn } from './walking.ts';

/** Who or what has a place in the drawing, in one sentence, and beneath that what is drawn of it. */
export interface Spoken {
  readonly key: string;
  readonly record: DrawnRecord;
  readonly words: string;
  readonly beneath: readonly SpokenItem[];
}

/**
 * A drawing in sentences, for who cannot see it: everybody in reading order, then cards and homes. `casus` is what the view shows of
 * it (`visibleCasus`), so that no name is spoken that is not drawn.
 */
export function spokenOf(casus: Casus, drawn: Placed, look: Saying): readonly Spoken[] {
  const places = standing(drawn);
  const voice = voiceOf(casus, drawn, look);
  const persons = placesIn(drawn).flatMap(({ id }): readonly Spoken[] => {
    const person = casus.persons.find((it) => it.id === id);
    if (person === undefined) return [];
    const own = linesSaid(voice, id);
    return [
      {
        key: drawnKey({ kind: 'person', id }),
        record: { kind: 'person', id },
        words: personSaid(person, casus, own.length, look),
        beneath: [...kinSaid(voice, id), ...unionsSaid(voice, id), ...homesSaid(voice, id), ...own],
      },
    ];
  });
  const others = [...places.values()].filter(({ record }) => record.kind !== 'person');
  const parties = others.flatMap(({ record, box }) => {
    const party = casus.involved.find((it) => record.kind === 'involved' && it.id === record.id);
    return party === undefined ? [] : [{ record, box, words: partySaid(party, look) }];
  });
  const homes = look.view.layers.has('households') || drawn.diagram === 'systemogram' ? others : [];
  return [
    ...persons,
    ...parties
      .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ record, words }) => ({ key: drawnKey(record), record, words, beneath: linesSaid(voice, record.id) })),
    ...homes.flatMap(({ record }) => {
      const home = casus.households.find((it) => record.kind === 'household' && it.id === record.id);
      if (home === undefined) return [];
      return [
        {
          key: drawnKey(record),
          record,
          words: homeSaid(home, voice.called, look),
          beneath: linesSaid(voice, home.id),
        },
      ];
    }),
  ];
}

/** The voice in which a drawing speaks: of the lines that it shows, and of nothing else. */
export function voiceOf(casus: Casus, drawn: Placed, look: Saying): Voice {
  const lines = drawn.diagram === 'genogram' ? drawn.placement.lines : undefined;
  const shown =
    drawn.diagram === 'genogram' && lines !== undefined
      ? { ...drawn, placement: { ...drawn.placement, lines: shownLines(lines, casus, look.view.layers) } }
      : drawn;
  return {
    casus,
    drawn: new Set(running(shown).map(({ record }) => drawnKey(record))),
    across: new Set((lines?.coalitions ?? []).filter((it) => it.generationTick !== undefined).map(({ id }) => id)),
    called: calledIn(casus, look),
    look,
  };
}
