import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import slices from '../../../assets/fonts/slices.json' with { type: 'json' };
import { slicesFor, svgFile, type LoadedSlice } from '../../../shared/formats/svg-file.ts';
import { medley, sceneOf, words } from '../../helpers/scene.ts';

const fonts: readonly LoadedSlice[] = slices.map((slice) => ({ ...slice, base64: readFileSync(`assets/fonts/${slice.file}`, 'base64') }));
const options = { fonts, language: 'nl' } as const;
const files = (text: string, italic = false): readonly string[] =>
  slicesFor(sceneOf([words(text, { italic })]), slices).map(({ file }) => file);

/** Every start tag with its attributes; throws where the text is no well-formed XML of elements and text. */
function tagsOf(svg: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const open: string[] = [];
  const tags = [];
  for (const [piece] of svg.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|#x27);)/.test(piece)) throw new Error(`a bare & in ${piece.slice(0, 40)}`);
      continue;
    }
    const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)>$/.exec(piece);
    if (!tag) throw new Error(`no tag: ${piece.slice(0, 80)}`);
    const [, close, name = '', rest = ''] = tag;
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      open.push(name);
      tags.push({
        name,
        attributes: Object.fromEntries([...rest.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value ?? ''])),
      });
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} stays open`);
  return tags;
}

describe('an SVG file', () => {
  const svg = svgFile(medley, options);

  test('stands alone: no DOCTYPE, the elements of the contract only, nothing from outside', () => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200" lang="nl"')).toBe(true);
    expect(svg).not.toMatch(/<!|<\?|<script|href|@import|javascript:/i);
    const allowed = ['svg', 'g', 'path', 'text', 'tspan', 'title', 'desc', 'defs', 'style'];
    expect(tagsOf(svg).filter(({ name }) => !allowed.includes(name))).toEqual([]);
    expect(
      [...svg.matchAll(/url\(([^)]{0,24})/g)].map(([, url]) => url?.slice(0, 23)).filter((url) => url !== 'data:font/woff2;base64,'),
    ).toEqual([]);
    expect(
      tagsOf(svg)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => /^(?:on.*|style|class|id)$/.test(name)),
    ).toEqual([]);
  });

  test('has one style block, with the parts of the typeface that it uses', () => {
    expect(tagsOf(svg).filter(({ name }) => name === 'style')).toHaveLength(1);
    expect([...svg.matchAll(/@font-face\{font-family:Inter;font-style:(\w+);font-weight:400 700;/g)].map(([, style]) => style)).toEqual([
      'normal',
      'italic',
      'normal',
    ]);
  });

  test('transforms by translate and rotate only', () => {
    const transforms = tagsOf(svg).flatMap(({ attributes }) => attributes['transform'] ?? []);
    expect(transforms.length).toBeGreaterThan(0);
    expect(transforms.filter((it) => !/^(?:(?:translate|rotate)\([-\d. ]+\) ?)+$/.test(it))).toEqual([]);
  });

  test('keeps words as text, with their length where the layout relied on it', () => {
    expect(svg).toMatch(/<text [^>]*textLength="76"[^>]*>Tijmen Çağla<\/text>/);
  });

  test('says what it shows before anything else', () => {
    expect(svg).toMatch(/^<svg [^>]*><title>Proef<\/title><desc>Een proef.<\/desc><defs><style>/);
  });

  test('is the same text every time', () => {
    expect(svgFile(medley, options)).toBe(svg);
  });

  test('has no style where the sink brings the typeface', () => {
    expect(svgFile(medley, { fonts: [], language: 'en' })).not.toMatch(/<defs>|<style>/);
  });

  test('on paper has the sides of the sheet and the drawing in its middle at 100 %', () => {
    const sheet = tagsOf(svgFile(medley, { ...options, size: 'A4' }))[0]?.attributes ?? {};
    expect(sheet).toMatchObject({ width: '297mm', height: '210mm' });
    const [left = 0, , width = 0] = (sheet['viewBox'] ?? '').split(' ').map(Number);
    expect(width).toBeCloseTo((297 / 25.4) * 96, 0);
    expect(left).toBeCloseTo((400 - width) / 2, 0);
  });

  test('takes any text as a name', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><g onload="x">',
      '&amp;&#0;',
      ']]>',
      "O'Neil",
      '\u0000\u0008\ufffe\ud800',
      '--><!--',
      '</style>',
      'a\u202Eb',
      '{}',
    ];
    const all = svgFile(
      sceneOf(
        hostile.map((text) => words(text)),
        { title: hostile.join(), description: hostile.join() },
      ),
      options,
    );
    expect(tagsOf(all).filter(({ name }) => name === 'script')).toEqual([]);
    expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = tagsOf(svgFile(sceneOf([words(text)], { title: text, description: text }), { fonts: [], language: 'nl' }));
        expect(tags.map(({ name }) => name)).toEqual(['svg', 'title', 'desc', 'text']);
      }),
    );
  });
});

describe('the parts of the typeface', () => {
  test('are few: plain Dutch needs one', () => {
    expect(files('Zoë van der Werff, 9 / 5 — SY → NL “†” é')).toEqual(['inter-latin.woff2']);
    expect(files('PZ 2021', true)).toEqual(['inter-latin-italic.woff2']);
    expect(files('Zoe\u0308')).toEqual(['inter-latin.woff2']);
  });

  test('follow the letters that are written', () => {
    expect(files('Łukasz')).toEqual(['inter-latin.woff2', 'inter-latin-ext.woff2']);
    expect(files('Ξένια')).toEqual(['inter-greek.woff2']);
    expect(files('Юлия')).toEqual(['inter-cyrillic.woff2']);
    expect(files('△')).toEqual(['inter-signs.woff2']);
    expect(files('李')).toEqual([]);
  });

  test('are named once for every character that the typeface has', () => {
    const seen = slices
      .filter(({ style }) => style === 'normal')
      .flatMap(({ ranges }) => ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(2000);
  });
});
