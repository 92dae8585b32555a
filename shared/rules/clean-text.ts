/** Signs of more code units than this are cut; an emoji family has 11. */
const longestSign = 32;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Letters and signs of which each stands for itself: most names hold no others, and asking for graphemes takes long. */
const single = /^[\u0020-\u02FF]*$/;

/** The signs of a text as a reader sees them; an emoji of several parts is one. */
export function signsOf(text: string): readonly string[] {
  if (single.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), (it) => it.segment);
}

/**
 * A text as it may be drawn, on one line: without control signs, without signs that turn the direction of what follows, and with at
 * most three marks on a letter. Joiners inside words and emoji stay. The record keeps the text as it was written.
 */
export function drawable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu, '')
    .replaceAll(
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu,
      '',
    )
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/\p{Z}+/gu, ' ')
    .trim();
}

/** At most so many signs; a longer text ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most * longestSign);
  const signs = signsOf(head);
  return head.length === text.length && signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text in lines of at most `width` signs, broken between words where it can; what does not fit in `lines` ends in an ellipsis. */
export function wrapped(text: string, width: number, lines: number): readonly string[] {
  const out: string[] = [];
  let rest = text;
  while (rest.length > width && out.length < lines - 1) {
    const signs = signsOf(rest.slice(0, width * longestSign));
    if (signs.length <= width) break;
    const head = signs.slice(0, width + 1).join('');
    const space = head.lastIndexOf(' ');
    const line = space > 0 ? head.slice(0, space) : signs.slice(0, width).join('');
    out.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? out : [...out, shortened(rest, width)];
}
