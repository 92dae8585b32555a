import { consentPurposes, consentRoles } from '../../../shared/catalogue/casus.ts';
import type { Casus, Consent, Direction, Question, Session } from '../../../shared/model/records.ts';
import { ageOn } from '../../../shared/rules/age.ts';
import { dateWords } from '../../../shared/scene/words.ts';
import { inARow } from '../../words/in-a-row.ts';
import type { Words } from '../../words/words.ts';
import { calledThing } from '../inspector/called-thing.ts';
import { listed } from '../inspector/sentences.ts';
import type { Told } from '../inspector/told.ts';

/** What stands in the line of a record: what it is, and quietly what more there is to say. */
export interface LineWords {
  readonly title: string;
  readonly note: string;
}

/** How old somebody is on a day, `2026-05-16`, in whole years; undefined where that cannot be counted. */
export function ageNow({ persons }: Casus, id: string, today: string): { readonly count: number; readonly circa: boolean } | undefined {
  const age = ageOn(persons.find((it) => it.id === id)?.birth, today);
  if (age === undefined) return undefined;
  return { count: age.unit === 'years' ? age.count : age.unit === 'months' ? Math.floor(age.count / 12) : 0, circa: age.circa };
}

/** Who consented to what, when and how, and how old a young person is today; whether they did stands beside it. */
export function consentWords({ person, role, purpose, date, form }: Consent, told: Told, { label, say }: Words, today: string): LineWords {
  const age = role === 'young-person' ? ageNow(told.casus, person, today) : undefined;
  const who = label(consentRoles[role]);
  return {
    title: told.called(person),
    note: said([
      age === undefined ? who : say('interface.records.consents.now', { who, age: age.count, circa: age.circa ? 'yes' : 'no' }),
      label(consentPurposes[purpose]),
      dateWords(date, 'words', told.look),
      form,
    ]),
  };
}

/** When a leersessie was, and who sat there. */
export function sessionWords({ date, broughtBy, partners = [], familyPresent }: Session, told: Told, { say, language }: Words): LineWords {
  const others = inARow(partners, language);
  return {
    title: dateWords(date, 'words', told.look),
    note: said([
      broughtBy && say('interface.records.session.said-by', { who: broughtBy }),
      others && say('interface.records.session.said-with', { partners: others }),
      familyPresent === undefined
        ? undefined
        : say(familyPresent ? 'interface.records.session.with-family' : 'interface.records.session.without-family'),
    ]),
  };
}

/** What is asked, of whom, about whom. */
export function questionWords({ text, to, about, hypothesis }: Question, told: Told, words: Words): LineWords {
  const { say, language } = words;
  const names = inARow(
    about.map((id) => calledThing(id, told, words)),
    language,
  );
  return {
    title: text || say('interface.records.question.untold'),
    note: said([
      say('interface.records.question.said-to', { name: told.called(to) }),
      names && say('interface.records.question.said-about', { names }),
      hypothesis === undefined ? undefined : say('interface.records.question.said-hypothesis', { slot: hypothesis }),
    ]),
  };
}

/** Who held direction, since when and how. */
export function directionWords({ holders, since, note }: Direction, told: Told, { say }: Words): LineWords {
  return {
    title: listed(holders, told) || say('interface.records.direction.nobody'),
    note: said([since && say('interface.records.direction.since', { date: dateWords(since, 'words', told.look) }), note]),
  };
}

function said(parts: readonly (string | undefined)[]): string {
  return parts.filter((it) => it !== undefined && it !== '').join(' · ');
}
