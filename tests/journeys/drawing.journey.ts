import { readFile } from 'node:fs/promises';
import { drawingOf, expect, expectGoodConduct, samples, test } from './program.ts';

for (const { id, path } of samples) {
  test(`the example ${id} is drawn`, async ({ program }) => {
    const casus = JSON.parse(await readFile(path, 'utf8')) as { id: string; persons: readonly { id: string }[] };
    const page = await program.open();
    await page.getByRole('button', { name: /voorbeeld/i }).first().click();
    await page.getByRole('option', { name: casus.id }).click();
    await drawingOf(page, casus.id);
    const drawn = await page.locator('.sheet > svg [data-kind="person"]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-record') ?? ''));
    expect(new Set(drawn).size).toBe(drawn.length);
    const known = new Set(casus.persons.map((person) => person.id));
    expect(drawn.filter((person) => !known.has(person))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(0);
    await expect(page.locator('.sheet > svg > title')).toHaveCount(1);
    expectGoodConduct(page);
    await page.context().close();
  });
}

test('the words of the drawing are set in the bundled typeface', async ({ program }) => {
  const page = await program.open();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', ''));
  });
  expect(fonts).toContain('Inter');
  await page.context().close();
});
