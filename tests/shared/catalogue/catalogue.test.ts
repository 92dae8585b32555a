import { describe, expect, test } from 'vitest';
import { badges } from '../../../shared/catalogue/badges.ts';
import { descentKinds, zygosities } from '../../../shared/catalogue/descents.ts';
import { idsOf, type Entry } from '../../../shared/catalogue/entry.ts';
import { boundaryKinds, coalitionEffects, coalitionForms, loyaltyKinds, triangleKinds } from '../../../shared/catalogue/overlays.ts';
import { genders, personKinds } from '../../../shared/catalogue/people.ts';
import { personMarks } from '../../../shared/catalogue/person-marks.ts';
import { presets } from '../../../shared/catalogue/presets.ts';
import { certainties, tieTimes } from '../../../shared/catalogue/qualifiers.ts';
import { symbolSize } from '../../../shared/catalogue/symbol-size.ts';
import { tieKinds } from '../../../shared/catalogue/ties.ts';
import { halves, traitStatuses } from '../../../shared/catalogue/traits.ts';
import { unionEnds, unionForms } from '../../../shared/catalogue/unions.ts';

const lists: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  genders,
  personKinds,
  personMarks,
  badges,
  halves,
  traitStatuses,
  unionForms,
  unionEnds,
  descentKinds,
  zygosities,
  presets,
  tieKinds,
  tieTimes,
  certainties,
  coalitionEffects,
  coalitionForms,
  triangleKinds,
  loyaltyKinds,
  boundaryKinds,
};

describe('catalogue', () => {
  test.each(Object.entries(lists))('every entry of %s has a label of its own in both languages', (_name, list) => {
    for (const language of ['nl', 'en'] as const) {
      const labels = Object.values(list).map((entry) => entry.label[language]);
      expect(labels.every((label) => label.trim() === label && label !== '')).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('labels of what can stand in one legend differ from each other', () => {
    const inLegend = [
      genders,
      personMarks,
      badges,
      unionForms,
      unionEnds,
      descentKinds,
      tieKinds,
      tieTimes,
      certainties,
      coalitionForms,
      triangleKinds,
      loyaltyKinds,
      boundaryKinds,
    ].flatMap((list) => Object.values<Entry>(list));
    const kinds = idsOf(personKinds)
      .filter((id) => id !== 'person')
      .map((id): Entry => personKinds[id]);
    const labels = [...inLegend, ...kinds].map((entry) => entry.label.nl);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('symbols have the sizes of the catalogue', () => {
    expect(symbolSize('person', 'male')).toEqual({ width: 48, height: 48 });
    expect(symbolSize('person', 'unknown').width).toBeCloseTo(2 * 0.58 * 48);
    expect(symbolSize('pet', 'unknown').width).toBeCloseTo(2 * 0.39 * 48);
    expect(symbolSize('pregnancy', 'unknown').width).toBeCloseTo(0.66 * 48);
    expect(symbolSize('miscarriage', 'unknown')).toEqual({ width: 12, height: 12 });
    expect(symbolSize('abortion', 'unknown')).toEqual({ width: 14, height: 14 });
    expect(symbolSize('stillbirth', 'female').width).toBeCloseTo(0.54 * 48);
    expect(symbolSize('donor', 'male').height).toBeCloseTo(0.7 * 48);
  });

  test('a preset changes the symbol and not the data: non-binary is a diamond for NSGC', () => {
    expect(symbolSize('person', 'nonbinary', 'nsgc2022').width).toBeGreaterThan(symbolSize('person', 'nonbinary').width);
    expect(symbolSize('miscarriage', 'unknown', 'genopro').width).toBe(24);
  });
});
