import { casusStatuses } from '../../shared/catalogue/casus.ts';
import type { CasusStatus } from '../../shared/catalogue/casus.ts';
import { deed, perform } from '../../shared/commands/index.ts';
import type { Deed, InputOf } from '../../shared/commands/index.ts';
import type { Casus } from '../../shared/model/records.ts';
import { isFields } from '../../shared/model/same.ts';
import { dayOnPaper, dayTyped } from '../words/day.ts';
import type { WordId } from '../words/words.ts';
import type { Clash } from './conflict.ts';
import { dateTyped } from './typed-date.ts';

/** One thing of a casus beside its lists that can be read and written as text. */
export interface Detail {
  readonly id: DetailId;
  /** Where it stands in the head of the casus, from outside in. */
  readonly path: readonly string[];
  readonly read: (casus: Casus) => string;
  /** The casus with it; an empty text takes it away. */
  readonly write: (casus: Casus, text: string) => Casus;
  /** What keeps a text from being written; undefined where nothing does. */
  readonly wrong?: (text: string) => WordId | undefined;
}

export const detailIds = ['code', 'title', 'referenceDate', 'district', 'status', 'question', 'reframed', 'expected'] as const;
export type DetailId = (typeof detailIds)[number];

/** The details of a casus that the form shows, by id. */
export const details: Readonly<Record<DetailId, Detail>> = {
  code: {
    id: 'code',
    path: ['id'],
    read: ({ id }) => id,
    write: (casus, text) => ({ ...casus, id: text.trim() }),
    wrong: (text) => (text.trim() === '' ? 'interface.casus.wrong.code' : undefined),
  },
  title: {
    id: 'title',
    path: ['title'],
    read: ({ title }) => title,
    write: (casus, title) => after(casus, deed('casus.change', { title })),
  },
  referenceDate: {
    id: 'referenceDate',
    path: ['referenceDate'],
    read: ({ referenceDate }) => dayOnPaper(referenceDate),
    write: (casus, text) => after(casus, deed('casus.change', { referenceDate: dayTyped(text) })),
    wrong: (text) => (dateTyped(text) === undefined ? 'interface.casus.wrong.date' : undefined),
  },
  district: ofIntake('district', 'district'),
  status: {
    id: 'status',
    path: ['intake', 'status'],
    read: ({ intake }) => intake?.status ?? '',
    write: (casus, text) => withIntake(casus, 'status', isStatus(text) ? text : undefined),
  },
  question: {
    id: 'question',
    path: ['intake', 'question'],
    read: ({ intake }) => intake?.question?.text ?? '',
    write: (casus, text) => withIntake(casus, 'question', withText(casus.intake?.question, text)),
  },
  reframed: {
    id: 'reframed',
    path: ['intake', 'reframedQuestion'],
    read: ({ intake }) => wordsOf(intake?.reframedQuestion),
    write: (casus, text) => {
      const was = casus.intake?.reframedQuestion;
      return withIntake(casus, 'reframedQuestion', typeof was === 'string' ? text || undefined : withText(was, text));
    },
  },
  expected: ofIntake('expected', 'expectedHelp'),
};

/** Whether a clash is about this detail, or about something that holds it or that it holds. */
export function isAbout({ list, path: other }: Clash, { path }: Detail): boolean {
  return list === 'casus' && path.slice(0, other.length).every((field, index) => field === other[index]);
}

function ofIntake(id: DetailId, field: 'district' | 'expectedHelp'): Detail {
  return {
    id,
    path: ['intake', field],
    read: ({ intake }) => intake?.[field] ?? '',
    write: (casus, text) => withIntake(casus, field, text || undefined),
  };
}

function withIntake(casus: Casus, field: keyof InputOf<'intake.change'>, value: unknown): Casus {
  return after(casus, deed('intake.change', { [field]: value ?? null }));
}

/** The casus after a deed; the very same where it cannot be done, which what is `wrong` with a text prevents. */
function after(casus: Casus, done: Deed): Casus {
  const performed = perform(casus, [done]);
  return performed.ok ? performed.casus : casus;
}

/** The same record with another text; nothing where no field is left. */
function withText(record: Readonly<Record<string, unknown>> | undefined, text: string): unknown {
  if (text !== '') return { ...record, text };
  const rest = Object.entries(record ?? {}).filter(([field, value]) => field !== 'text' && value !== undefined);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = isFields(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : '';
}

function isStatus(text: string): text is CasusStatus {
  return Object.hasOwn(casusStatuses, text);
}
