import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundledTypeface } from '../../../../main/services/export/fonts.ts';
import { pdfFile } from '../../../../main/services/export/pdf.ts';
import type { Picture } from '../../../../main/services/export/picture.ts';
import { pngFile } from '../../../../main/services/export/png.ts';
import { sinks } from '../../../../main/services/export/sinks.ts';
import { line, medley, sceneOf, words } from '../../../helpers/scene.ts';

const typeface = bundledTypeface();
const options = { language: 'nl', date: '2024-03-01' } as const;

function bytesOf(picture: Picture): Buffer {
  if (!picture.ok) throw new Error(picture.refusal.id);
  return Buffer.from(picture.bytes);
}

const sidesOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** A PDF with its packed streams unpacked, as text. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return text.replaceAll(/stream\n([\s\S]*?)\nendstream/g, (whole, packed: string) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

/** The sides in points of the one sheet of a PDF of a drawing of this size. */
async function sheet(right: number, bottom: number, size?: 'A4' | 'A3'): Promise<readonly string[] | undefined> {
  const scene = sceneOf([], { view: { left: 0, top: 0, right, bottom } });
  const text = bytesOf(await pdfFile(scene, typeface, { ...options, size })).toString('latin1');
  if (text.match(/\/Type \/Page\b/g)?.length !== 1) throw new Error('not one page');
  return /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(text)
    ?.slice(1)
    .map((side) => Number(side).toFixed(0));
}

describe.each(['svg', 'png', 'pdf'] as const)('every %s', (kind) => {
  const make = sinks[kind];
  test('has the same bytes when it is made twice', async () => {
    const [one, two] = [bytesOf(await make(medley, typeface, options)), bytesOf(await make(medley, typeface, options))];
    expect(one.equals(two)).toBe(true);
  });

  test('takes any text as a name', async () => {
    const hostile = [
      '<script>&',
      '\u0000\ud800\uffff',
      '李雷 محمد 🐕',
      '‏\u202Eabc',
      '\n\n',
      '',
      ' ',
      'x'.repeat(3000),
      '(\\)',
      '\u0301\u0301',
    ];
    const scene = sceneOf(
      hostile.map((text, i) => words(text, { halo: 4, width: 10 * i, italic: i % 2 === 0 })),
      { title: hostile.join(), description: '\u0000' },
    );
    expect(bytesOf(await make(scene, typeface, options)).length).toBeGreaterThan(500);
  });

  test('is there for a drawing of nothing', async () => {
    const nothing = sceneOf([], { view: { left: 0, top: 0, right: 0, bottom: 0 } });
    expect(bytesOf(await make(nothing, typeface, options)).length).toBeGreaterThan(50);
  });
});

describe('a PNG', () => {
  test('has two pixels to a px, or 200 to the inch of paper', () => {
    expect(sidesOf(bytesOf(pngFile(medley, typeface, options)))).toEqual([800, 400]);
    expect(sidesOf(bytesOf(pngFile(medley, typeface, { ...options, size: 'A4' })))).toEqual([2339, 1654]);
    expect(sidesOf(bytesOf(pngFile(medley, typeface, { ...options, size: 'A3' })))).toEqual([3307, 2339]);
  });

  test('shows the words, and every weight of them otherwise', () => {
    const pictures = ([400, 500, 600, 700] as const).flatMap((weight) =>
      [false, true].map((italic) => bytesOf(pngFile(sceneOf([words('Tijmen', { weight, italic })]), typeface, options)).toString('base64')),
    );
    pictures.push(bytesOf(pngFile(sceneOf([]), typeface, options)).toString('base64'));
    expect(new Set(pictures).size).toBe(9);
  });

  test('is refused in one sentence where it would fill the memory', () => {
    const vast = sceneOf([], { view: { left: 0, top: 0, right: 60_000, bottom: 6_000 } });
    expect(pngFile(vast, typeface, options)).toEqual({
      ok: false,
      refusal: { id: 'picture.too-many-pixels', values: { width: 120_000, height: 12_000 } },
    });
    expect(pngFile(vast, typeface, { ...options, size: 'A3' }).ok).toBe(true);
  });

  test('puts a box for what no font can draw, and says so', () => {
    const unknown = pngFile(sceneOf([words('Jo \u{10FFFD}')]), typeface, options);
    expect(unknown.ok && unknown.notices).toEqual([{ id: 'picture.boxes', values: { count: 1 } }]);
    expect(bytesOf(unknown).equals(bytesOf(pngFile(sceneOf([words('Jo □')]), typeface, options)))).toBe(true);
  });
});

describe('a PDF', () => {
  test('is one sheet, lying or standing as the drawing wants', async () => {
    expect(await sheet(400, 200)).toEqual(['842', '595']);
    expect(await sheet(300, 900)).toEqual(['595', '842']);
    expect(await sheet(3000, 900)).toEqual(['1191', '842']);
    expect(await sheet(400, 200, 'A3')).toEqual(['1191', '842']);
  });

  test('says its title, language, words for a screen reader and the reference date, and no other day', async () => {
    const text = bytesOf(await pdfFile(medley, typeface, options)).toString('latin1');
    expect(text).toContain('<rdf:li xml:lang="x-default">Proef</rdf:li>');
    expect(text).toContain('/Lang (nl)');
    expect(text).toContain('/Alt (Een proef.)');
    expect([...text.matchAll(/\(D:(\d+)Z?\)/g)].map(([, day]) => day)).toEqual(['20240301000000', '20240301000000']);
    const hostile = bytesOf(await pdfFile({ ...medley, title: '<b>&' }, typeface, options)).toString('utf8');
    expect(hostile).toContain('>‹b›+</rdf:li>');
    expect(bytesOf(await pdfFile(medley, typeface, { ...options, date: '2024' })).toString('latin1')).toContain('(D:20240101000000Z)');
  });

  test('draws its words as text in its own typeface, each once', async () => {
    const text = unpacked(bytesOf(await pdfFile(sceneOf([words('Tijmen', { halo: 4 })]), typeface, options)));
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+Inter-Medium/);
    expect(text).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(text.match(/\bBT\b/g)).toHaveLength(1);
    expect(text).toContain('<0054>');
    expect(text).not.toContain('Helvetica');
  });

  test('draws dashes, caps and see-through fills as the scene asks', async () => {
    const marks = [line('M0 0H100', { dash: [9, 3, 2, 3], cap: 'round' }), line('M0 0h9v9z', { fill: '#2F7A7A', fillOpacity: 0.08 })];
    const text = unpacked(bytesOf(await pdfFile(sceneOf(marks), typeface, options)));
    expect(text).toContain('[9 3 2 3] 0 d');
    expect(text).toContain('1 J');
    expect(text).toContain('/ca 0.08');
  });

  test('says when names are too small to read and when a character is a box', async () => {
    const vast = sceneOf([words('李雷')], { view: { left: 0, top: 0, right: 6_000, bottom: 800 } });
    const picture = await pdfFile(vast, typeface, options);
    expect(picture.ok && picture.notices).toEqual([
      { id: 'picture.boxes', values: { count: 2 } },
      { id: 'picture.small', values: { percent: 25, paper: 'A3' } },
    ]);
  });
});
