import { shown, type Message } from '../../../shared/model/message.ts';
import { hypothesis, type Casus } from '../../../shared/model/records.ts';
import { drawnNamed, type Focus } from '../../../shared/rules/focus.ts';
import type { Option, Typed } from './command.ts';
import { Complaint } from './look-request.ts';

/** What was asked to be lit, by the words that were typed; which records they mean depends on the casus. */
export type AskedFocus =
  | { readonly hypothesis: 1 | 2 | 3 | 4 | 5 }
  | { readonly ids: readonly string[] }
  | { readonly perspective: string };

/** The options that light something, with what help says of each. */
export const focusOptions = {
  hypothesis: { type: 'string', value: '1-5', about: 'cli.render.hypothesis' },
  focus: { type: 'string', value: 'ID,ID', about: 'cli.render.focus' },
  perspective: { type: 'string', value: 'ID', about: 'cli.render.perspective' },
} as const satisfies Readonly<Record<string, Option>>;

/** What to light, or undefined for everything; throws a `Complaint` where the words cannot be that. */
export function askedFocus(typed: Typed): AskedFocus | undefined {
  const given = (Object.keys(focusOptions) as (keyof typeof focusOptions)[]).filter((option) => typed.options[option] !== undefined);
  const [option] = given;
  if (option === undefined) return undefined;
  if (given.length > 1) throw new Complaint('cli.render.one-focus');
  const value = String(typed.options[option]);
  if (option === 'perspective') return { perspective: value };
  if (option === 'focus') return { ids: value.split(',') };
  const slot = hypothesis.shape.slot.safeParse(/^\d$/.test(value) ? Number(value) : undefined);
  if (!slot.success) throw new Complaint('cli.render.no-slot', { value: shown(value) });
  return { hypothesis: slot.data };
}

/** What that means in what is shown of a casus, or the sentence that says what is not there: hidden and absent are told alike. */
export function focusIn(visible: Casus, asked: AskedFocus): Focus | { readonly complaint: Message } {
  if ('hypothesis' in asked) {
    const slots = visible.hypotheses.map(({ slot }) => slot).toSorted((a, b) => a - b);
    if (slots.includes(asked.hypothesis)) return asked;
    const values = { slot: asked.hypothesis, slots: slots.length === 0 ? 'none' : slots.join(', ') };
    return { complaint: { id: 'cli.render.no-hypothesis', values } };
  }
  const ids = 'ids' in asked ? asked.ids : [asked.perspective];
  const found = ids.map((id) => ({ id, record: drawnNamed(visible, id) }));
  const missing = found.find(({ record }) => record === undefined);
  if (missing !== undefined) return { complaint: { id: 'cli.render.no-record', values: { id: shown(missing.id) } } };
  return 'ids' in asked ? { records: found.flatMap(({ record }) => record ?? []) } : asked;
}
