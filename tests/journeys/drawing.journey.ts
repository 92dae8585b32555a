import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drawingOf, expect, expectGoodConduct, samples, test } from './program.ts';

test.describe('the drawing', () => {
  let page: Page;
  test.beforeAll(async ({ program }) => {
    page = await program.open();
  });
  test.afterAll(async () => {
    await page.context().close();
  });

  for (const { id, path } of samples) {
    test(`of the example ${id} appears with everybody in it known`, async () => {
      const casus = JSON.parse(await readFile(path, 'utf8')) as { id: string; persons: readonly { id: string }[] };
      await page.getByRole('button', { name: 'Voorbeelden' }).click();
      await page.getByRole('option', { name: casus.id }).click();
      await drawingOf(page, casus.id);
      const drawn = await page
        .locator('.sheet > svg [data-kind="person"]')
        .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-record') ?? ''));
      expect(new Set(drawn).size).toBe(drawn.length);
      const known = new Set(casus.persons.map((person) => person.id));
      expect(drawn.filter((person) => !known.has(person))).toEqual([]);
      expect(drawn.length).toBeGreaterThan(0);
      await expect(page.locator('.sheet > svg > title')).toHaveCount(1);
      expectGoodConduct(page);
    });
  }

  test('sets its words in the bundled typeface', async () => {
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', ''));
    });
    expect(fonts).toContain('Inter');
  });
});
