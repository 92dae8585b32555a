import type { z } from 'zod';
import { placeOf, shown, type Path } from '../message.ts';
import { finding, hint, type Finding } from './fault.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Keys whose text is a date; a date that cannot be read is told as one. */
const dateKeys = new Set(['date', 'birth', 'death', 'since', 'until', 'validUntil']);

/** Only what looks like a kind or a date is repeated in a message: a text that landed in the wrong field may name somebody. */
const likeKind = /^[\p{L}\p{N}_-]{1,30}$/u;
const likeDate = /^[\d\s~<>?./-]{1,20}$/;

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function notListed(path: Path, value: unknown, allowed: readonly unknown[]): Finding {
  const words = allowed.join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return finding(path, 'not-listed-unshown', { allowed: words });
  const text = String(value);
  if (!likeKind.test(text)) return finding(path, 'not-listed-unshown', { allowed: words });
  const meant = nearest(
    text,
    allowed.filter((word) => typeof word === 'string'),
  );
  return finding(
    path,
    'not-listed',
    { value: shown(text), allowed: words },
    meant === undefined ? undefined : hint('did-you-mean', { value: shown(meant) }),
  );
}

function notADate(path: Path, value: unknown): Finding {
  const next = hint('write-date', {});
  return typeof value === 'string' && likeDate.test(value)
    ? finding(path, 'not-a-date', { value: shown(value) }, next)
    : finding(path, 'not-a-date-unshown', {}, next);
}

/** One sentence for one complaint of the schema, with its place under `base`; `raw` is what was read there. */
export function findingOf(issue: Issue, raw: unknown, base: Path): Finding {
  const local = issue.path.filter((step) => typeof step !== 'symbol');
  const path = [...base, ...local];
  const value = valueAt(raw, local);
  if (value === undefined && issue.code !== 'custom') {
    return issue.code === 'invalid_value'
      ? finding(path, 'missing-one-of', { allowed: issue.values.join(', ') })
      : finding(path, 'missing', {});
  }
  const key = local.at(-1);
  if (issue.code === 'invalid_value') return notListed(path, value, issue.values);
  if (issue.code === 'invalid_type') return finding(path, 'wrong-type', { expected: issue.expected });
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return finding(path, 'empty-text', {});
    return issue.origin === 'array'
      ? countOf(path, Number(issue.minimum), false)
      : finding(path, 'below', { minimum: Number(issue.minimum) });
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return countOf(path, Number(issue.maximum), true);
    return key === 'nightsPer14'
      ? finding(path, 'too-many-nights', { nights: Number(value) })
      : finding(path, 'above', { maximum: Number(issue.maximum) });
  }
  if (issue.code !== 'custom') return finding(path, 'wrong-type', { expected: 'object' });
  if (key === 'referenceDate') return finding(path, 'not-a-countable-date', {});
  return dateKeys.has(String(key)) ? notADate(path, value) : finding(path, 'bad-id', {});
}

/** Lists of a fixed length complain with that length, others with the bound that was passed. */
function countOf(path: Path, bound: number, tooMany: boolean): Finding {
  if (/(partners|corners|between)$|positions/.test(placeOf(path))) return finding(path, 'wrong-count', { count: bound });
  return tooMany ? finding(path, 'too-many', { maximum: bound }) : finding(path, 'too-few', { minimum: bound });
}
