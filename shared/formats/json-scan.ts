import { finding, type Finding } from '../model/check/fault.ts';
import { shown, type Path } from '../model/message.ts';

/**
 * What of a JSON text would be lost or go wrong in silence when it is parsed: where it is no JSON, how deep it goes, keys that stand twice.
 * It walks without recursion, so that no text can exhaust the stack.
 */
export interface Scan {
  readonly findings: readonly Finding[];
  /** Where the text stops being JSON, as `line:column`; undefined where it is JSON. */
  readonly brokenAt?: string;
}

interface Frame {
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'comma-or-close' | 'end';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const quote = 0x22;
const backslash = 0x5c;

/** Scans a text for at most `deepest` levels of lists and objects. */
export function scanJson(text: string, deepest: number): Scan {
  const findings: Finding[] = [];
  const open: Frame[] = [];
  let at = 0;
  let expected: Expected = 'value';

  const path = (): Path => open.map((frame) => (frame.keys === undefined ? frame.index : frame.key));
  const broken = (): Scan => {
    const ended = at >= text.length;
    const found = ended ? finding([], 'json-ends', {}) : finding([], 'not-json', { found: signAt(text, at) });
    return { findings: [found], brokenAt: lineAndColumn(text, at) };
  };
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma-or-close');

  for (;;) {
    at = skipSpace(text, at);
    const sign = text[at];
    if (expected === 'end') return sign === undefined ? { findings } : broken();
    const frame = open.at(-1);
    if (expected === 'comma-or-close' && sign === ',' && frame !== undefined) {
      at += 1;
      frame.index += 1;
      expected = frame.keys === undefined ? 'value' : 'key';
    } else if ((sign === '}' || sign === ']') && expected.endsWith('close') && (sign === '}') === (frame?.keys !== undefined)) {
      at += 1;
      open.pop();
      expected = afterValue();
    } else if (frame?.keys !== undefined && expected.startsWith('key') && sign === '"') {
      const end = endOfString(text, at);
      const colon = skipSpace(text, Math.abs(end));
      if (end < 0 || text[colon] !== ':') {
        at = end < 0 ? -end : colon;
        return broken();
      }
      frame.key = JSON.parse(text.slice(at, end)) as string;
      if (frame.key === '__proto__') findings.push(finding(path(), 'key-refused', { key: shown(frame.key) }));
      else if (frame.keys.has(frame.key)) findings.push(finding(path(), 'key-twice', { key: shown(frame.key) }));
      frame.keys.add(frame.key);
      at = colon + 1;
      expected = 'value';
    } else if (!expected.startsWith('value')) {
      return broken();
    } else if (sign === '{' || sign === '[') {
      if (open.length === deepest) return { findings: [...findings, finding(path().slice(0, 4), 'too-deep', { limit: deepest })] };
      at += 1;
      open.push({ keys: sign === '{' ? new Set() : undefined, key: '', index: 0 });
      expected = sign === '{' ? 'key-or-close' : 'value-or-close';
    } else {
      const end = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end < 0) {
        at = -end;
        return broken();
      }
      const word = text.slice(at, Math.min(end, at + 2000));
      if (sign !== '"' && !['true', 'false', 'null'].includes(word)) {
        if (end - at < 2000 && !number.test(word)) return broken();
        if (end - at >= 2000 || !Number.isFinite(Number(word))) findings.push(finding(path(), 'number-too-large', {}));
      }
      at = end;
      expected = afterValue();
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '-')) at += 1;
  return at;
}

/** Just behind the closing quote, or minus the place where the string goes wrong. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < 0x20) return -at;
    if (code !== backslash) continue;
    const escape = text[at + 1] ?? '';
    if (escape === 'u' ? !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : !'"\\/bfnrt'.includes(escape) || escape === '') return -at;
    at += escape === 'u' ? 5 : 1;
  }
  return -text.length;
}

/** Just behind a word such as `true` or `-1.5e3`, or minus the place where there is none. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\w+.-]/.test(text[at] ?? '')) at += 1;
  return at === from ? -from : at;
}

/** The sign at a place as it may stand in a message; one that cannot be seen by its number. */
function signAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const sign = String.fromCodePoint(code);
  return /[\p{C}\p{Z}]/u.test(sign) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : shown(sign);
}

function lineAndColumn(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return `${line}:${at - start + 1}`;
}
