import type { ConsentRole } from '../catalogue/casus.ts';
import type { Point } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import type { Look } from './look.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';
import { dateWords } from './words.ts';

/** Between the line at the foot and the page at its end, px. */
const GAP = 32;

/** The casus of the day of the sheet itself, also where it shows how it was on an earlier one. */
function todayOf(casus: Casus, look: Look): Pick<Casus, 'referenceDate' | 'consents'> {
  return look.excerpt?.today ?? casus;
}

/** Who consents to the casus being discussed on the reference date, by role, without anybody's name. */
export function consentSentence(casus: Casus, look: Look): string {
  const { referenceDate: day, consents } = todayOf(casus, look);
  const given = consents.filter(
    (consent) =>
      consent.purpose === 'discuss-in-learning-session' &&
      consent.given &&
      (consent.validUntil === undefined || consent.validUntil >= day.slice(0, consent.validUntil.length)),
  );
  const count = (role: ConsentRole): number =>
    new Set(given.filter((consent) => consent.role === role).map((consent) => consent.person)).size;
  const roles = ['parent-with-authority', 'parent-without-authority', 'guardian', 'young-person'] as const;
  const whom = roles.flatMap((role) => {
    const persons = count(role);
    return persons === 0 ? [] : [look.say(`drawing.consent-${role}`, { count: persons })];
  });
  if (whom.length === 0) return look.say('drawing.consent-none');
  const last = whom.at(-1) ?? '';
  const joined = whom.length === 1 ? last : look.say('drawing.list', { others: whom.slice(0, -1).join(', '), last });
  return look.say('drawing.consent', { whom: joined });
}

function statusOf(casus: Casus, look: Look): { readonly line: string; readonly page: string } {
  const date = dateWords(todayOf(casus, look).referenceDate, 'figures', look);
  const district = casus.intake?.district;
  const where = district === undefined ? look.say('drawing.status-plain', { date }) : look.say('drawing.status', { date, district });
  return {
    line: `${where} ${consentSentence(casus, look)} ${look.say('drawing.no-treatment')}`,
    page: look.say('drawing.page', { casus: casus.id, page: 1 }),
  };
}

/** Width in px that the line at the foot needs. */
export function statusWidth(casus: Casus, look: Look, pen: Pen): number {
  const { line, page } = statusOf(casus, look);
  return pen.widthOf(line, 'status') + GAP * pen.textScale + pen.widthOf(page, 'status');
}

/** The line at the foot: where and when, whose consent, and which page of which casus. `corner` is its upper left. */
export function drawStatus(casus: Casus, corner: Point, width: number, look: Look, pen: Pen): readonly Mark[] {
  const { line, page } = statusOf(casus, look);
  const y = corner.y + 20 * pen.textScale;
  return [
    pen.path('mark', `M ${corner.x} ${corner.y} H ${corner.x + width}`, { stroke: 'past', width: 0.6 }),
    pen.text(line, 'status', { x: corner.x, y }, { anchor: 'start' }),
    pen.text(page, 'status', { x: corner.x + width, y }, { anchor: 'end' }),
  ];
}
