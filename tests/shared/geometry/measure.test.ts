import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PdfDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import metrics from '../../../assets/fonts/metrics.json' with { type: 'json' };
import { drawable, foreigners, measureWith, type Weight } from '../../../shared/geometry/measure.ts';
import { measureRoles } from '../../../shared/layout/measure.ts';

const measure = measureWith(metrics);
const weights: readonly Weight[] = [400, 500, 600, 700];

const first = [
  'Tijmen',
  'Aafke',
  'Ytje',
  'Sjoerd',
  'Fatima',
  'Çağla',
  'Zoë',
  'Renée',
  'Willemijn',
  'Vytautas',
  'Łukasz',
  'Nguyễn',
  'Ava',
  'IJsbrand',
  'Anne-Wil',
  'Noor',
  'Björn',
  'Tõnu',
  'Ξένια',
  'Юлия',
];
const last = [
  'de Vries',
  'van der Werff',
  'Yılmaz',
  'El Amrani',
  'Tytsjerksteradiel',
  "'t Hart",
  'Wójcik',
  'Van Vliet-Avest',
  'Toth',
  'Laumans',
];
const names = first.flatMap((a) => last.map((b) => `${a} ${b}`));

/** Those of the names whose measured width is 2 % or more beside that of a real shaper. */
function farFromShaped(weight: Weight, all: readonly string[]): readonly string[] {
  const pdf = new PdfDocument().font(readFileSync(`assets/fonts/inter-${weight}.ttf`)).fontSize(12);
  return all.filter((name) => Math.abs(measure(name, 12, weight) / pdf.widthOfString(name) - 1) >= 0.02);
}

describe('widths of text', () => {
  test.each(weights)('are within 2 %% of those of a real shaper for 200 names in weight %i', (weight) => {
    expect(names).toHaveLength(200);
    expect(farFromShaped(weight, names)).toEqual([]);
  });

  test('hold where kerning is at its strongest', () => {
    expect(farFromShaped(700, ['AVA VAN VLIET', 'Van Vliet-Avest', 'Yvo Tytgat', 'Ÿ Tõth', 'L’Œuvre'])).toEqual([]);
  });

  test('grow with the size and with the weight', () => {
    expect(measure('Tijmen', 24, 400)).toBeCloseTo(2 * measure('Tijmen', 12, 400));
    const widths = weights.map((weight) => measure('Willemijn', 12, weight));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });

  test('are the same for an accent that is written apart', () => {
    expect(measure('Zoe\u0308', 12, 500)).toBe(measure('Zoë', 12, 500));
  });

  test('are wide enough for what the typeface lacks', () => {
    expect(measure('李雷', 10, 400)).toBe(20);
    expect(measure('🐕', 10, 400)).toBe(13);
    expect(measure('محمد', 10, 400)).toBeCloseTo(24);
    expect(measure('\u200b\u0301\ufe0f', 10, 400)).toBe(0);
  });

  test('are a finite number, never below zero, for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const width = measure(text, 12, 400);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(width).toBeLessThan(Infinity);
      }),
    );
  });

  test('of a role follow its style and the size of the theme', () => {
    expect(measureRoles(metrics)('Sanne', 'indexName')).toBe(measure('Sanne', 12, 700));
    expect(measureRoles(metrics, 1.5)('Sanne', 'age')).toBe(measure('Sanne', 21, 600));
  });
});

describe('what the typeface can draw', () => {
  test('holds every language that is met in Dutch practice in Latin, Greek and Cyrillic letters', () => {
    expect(foreigners(metrics, [...names, 'SY → NL 2015', '† 2011 ± 3 × ½ ✓ — “…”', '9 / 5'].join(''))).toEqual([]);
  });

  test('names what it lacks, once, and no invisible signs', () => {
    expect(foreigners(metrics, 'Li 李李\u200d🐕')).toEqual(['李', '🐕']);
    expect(drawable(metrics, 'محمد')).toBe(false);
  });
});
