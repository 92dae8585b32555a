import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, expectGoodConduct, home, samples, test } from './program.ts';

const [sample] = samples;

async function exported(page: Page, kind: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('radio', { name: kind, exact: true }).click({ force: true });
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: `${kind} opslaan` }).click();
  const download = await downloading;
  await expect(page.getByText(`Opgeslagen als ${download.suggestedFilename()}.`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the drawing goes out as SVG, PNG and PDF, under initials unless names are asked for', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await expect(page.getByRole('img', { name: 'Voorbeeld van de export' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('A4 liggend, 1 bladzijde')).toBeVisible();

  const svg = await exported(page, 'SVG');
  expect(svg.name).toBe('W-2024-011-genogram.svg');
  const text = svg.bytes.toString('utf8');
  expect(text.startsWith('<svg')).toBe(true);
  const allowed = ['svg', 'g', 'path', 'text', 'tspan', 'title', 'desc', 'defs', 'style'];
  const elements = [...text.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1] ?? '');
  expect(elements.filter((element) => !allowed.includes(element))).toEqual([]);
  expect(text.split('data-kind="person"').length).toBeGreaterThan(10);
  expect(['Tijmen', 'Marleen', 'Veldman'].filter((name) => text.includes(name))).toEqual([]);

  const png = await exported(page, 'PNG');
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const pdf = await exported(page, 'PDF');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.subarray(-8).toString()).toContain('%%EOF');
  expectGoodConduct(page);
  await page.context().close();
});

const number = /-?\d+(?:\.\d+)?/g;
const shapeOf = (stroke: string | null): string => (stroke ?? '').replace(number, '0');
const numbersOf = (strokes: readonly (string | null)[]): readonly number[] =>
  strokes.flatMap((it) => (it ?? '').match(number) ?? []).map(Number);

test('the screen shows what the command line makes, stroke for stroke', async ({ program }) => {
  const page = await program.open();
  const onScreen = await page.locator('.sheet > svg').evaluate((drawing) => ({
    strokes: [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d')),
    words: [...drawing.querySelectorAll('text')].map((text) => [text.getAttribute('x'), text.getAttribute('y')].join(' ')),
  }));
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const out = join(folder, 'drawing.svg');
  await promisify(execFile)(
    process.execPath,
    ['main/shells/cli/start.ts', 'render', sample?.path ?? '', '--diagram', 'genogram', '--out', out, '--language', 'nl'],
    { cwd: home },
  );
  const text = await readFile(out, 'utf8');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1).join(' '));
  // Heading, legend and foot stand round the paper on the screen, and on the sheet in the file; the drawing between them is one and the same.
  const between = (all: readonly string[], some: readonly (string | null)[]) => {
    const start = all.indexOf(some[0] ?? '');
    return all.slice(start, start + some.length);
  };
  expect(onScreen.strokes.length).toBeGreaterThan(50);
  for (const [seen, written] of [
    [onScreen.strokes, found(/<path [^>]*? d="([^"]*)"/g)],
    [onScreen.words, found(/<text [^>]*?x="([^"]*)" y="([^"]*)"/g)],
  ] as const) {
    const same = between(written, seen);
    expect(seen.map(shapeOf)).toEqual(same.map(shapeOf));
    // Two engines may round the last digit of the same number each its own way.
    const [there, here] = [numbersOf(same), numbersOf(seen)];
    expect(Math.max(...here.map((it, at) => Math.abs(it - (there[at] ?? NaN))))).toBeLessThan(0.15);
  }
  await rm(folder, { recursive: true });
  await page.context().close();
});

test('what does not go along is counted, and changes with what is chosen', async ({ program }) => {
  const page = await program.open();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('17 namen, vervangen door initialen');
  await expect(dialog).toContainText('notities, hypothesen en vragen');
  await dialog.getByRole('radio', { name: 'Namen', exact: true }).click({ force: true });
  await expect(dialog).not.toContainText('namen, vervangen');
  await expect(dialog).toContainText('Volledige namen gaan mee in het bestand.');
  await dialog.getByRole('checkbox', { name: /^huishoudens/ }).click({ force: true });
  await expect(dialog).toContainText(/huishoudens \(\d+\), de laag staat uit/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.context().close();
});
