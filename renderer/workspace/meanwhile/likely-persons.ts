import { figureOf } from '../../../shared/catalogue/people.ts';
import { themes } from '../../../shared/catalogue/themes.ts';
import type { TextRole } from '../../../shared/catalogue/type.ts';
import type { Point } from '../../../shared/geometry/box.ts';
import { lineHeight } from '../../../shared/layout/genogram/columns.ts';
import type { Density } from '../../../shared/layout/genogram/density.ts';
import type { PlacedPerson, PlacedText, Placement } from '../../../shared/layout/placement.ts';
import type { Casus, Person } from '../../../shared/model/records.ts';
import { captionOf } from '../../../shared/rules/captions.ts';
import type { Look } from '../../../shared/scene/look.ts';
import { likelySpot } from './likely-spot.ts';

/** The persons of `ids` where they stand, or where they will likely stand beside those to whom they belong; without those of whom nothing can be said. */
export function likelyPersons(
  placement: Placement,
  casus: Casus,
  ids: ReadonlySet<string>,
  density: Density,
  look: Look,
): readonly PlacedPerson[] {
  const standing = new Map(placement.persons.map((it) => [it.id, it]));
  const placed: PlacedPerson[] = [];
  let waiting = casus.persons.filter(({ id }) => ids.has(id));
  // Who belongs to somebody who is new too waits for that one.
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter((person) => {
      const old = standing.get(person.id);
      const spot = old ?? likelySpot(person.id, casus, standing, density);
      if (spot === undefined) return true;
      const made = drawnAt(person, spot, old, casus, density, look);
      standing.set(person.id, made);
      placed.push(made);
      return false;
    });
  }
  return placed;
}

/** Somebody with symbol and words at a spot; words keep the height at which those before them stood. */
function drawnAt(
  person: Person,
  { x, y, generation }: Point & { readonly generation: number },
  old: PlacedPerson | undefined,
  casus: Casus,
  density: Density,
  look: Look,
): PlacedPerson {
  const scale = themes[look.theme].textScale;
  const { width, height } = figureOf(person.kind ?? 'person', person.gender, look.preset);
  const caption = captionOf(person, casus, look.view);
  const role: TextRole = person.index === true ? 'indexName' : 'name';
  const line = (text: string, of: TextRole, at: Point, anchor: PlacedText['anchor'] = 'middle'): PlacedText => ({
    role: of,
    text,
    ...at,
    anchor,
    width: look.measure(text, of),
  });
  const limit = density.wordWidth * scale;
  const years = caption.years === undefined ? [] : [{ text: caption.years, role: 'years' as const }];
  const names = caption.names.flatMap((text) => broken(text, (it) => look.measure(it, role) <= limit)).map((text) => ({ text, role }));
  const details = caption.details.map((text) => ({ text, role: 'detail' as const }));
  const above = caption.yearsBelow ? [] : years;
  const below = [...(caption.yearsBelow ? years : []), ...names, ...details];

  const first = old?.texts.filter((it) => it.y > y).toSorted((a, b) => a.y - b.y)[0];
  let down = first?.y ?? y + height / 2 + density.air.below + 12 * scale;
  const under = below.map((it, nth) => {
    if (nth > 0) down += density.leading * lineHeight(it.role, scale);
    return line(it.text, it.role, { x: first?.x ?? x, y: down }, first?.anchor);
  });
  const over = above.map((it) => line(it.text, it.role, { x, y: y - height / 2 - density.air.above }));
  return { id: person.id, x, y, width, height, generation, texts: [...over, ...under] };
}

/** A line in pieces at its spaces, each as long as fits. */
function broken(text: string, fits: (piece: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of fits(text) ? [text] : text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
