import type { Locator, Page } from '@playwright/test';
import { expect, expectGoodConduct, test } from './program.ts';

/** Somebody in the drawing, by the id of the example. */
const drawn = (page: Page, id: string, kind = 'person'): Locator => page.locator(`.sheet > svg [data-kind="${kind}"][data-record="${id}"]`);
const chosen = (page: Page): Promise<string[]> =>
  page.locator('[data-chosen]').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-chosen') ?? '').toSorted());
const persons = (page: Page): Locator => page.locator('.sheet > svg [data-kind="person"]');

/** The middle of a symbol on the screen. */
async function middleOf(page: Page, id: string, kind = 'person'): Promise<{ x: number; y: number }> {
  const box = await drawn(page, id, kind).locator('path').first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function press(page: Page, id: string, modifiers: readonly ('Shift' | 'Control')[] = []): Promise<void> {
  const { x, y } = await middleOf(page, id);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Waits until no newer drawing is being made. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(150);
  await expect(page.locator('.paper-note')).toHaveCount(0);
};

test('a press chooses, with Shift beside what was chosen, and on white nothing is', async ({ program }) => {
  const page = await program.open();
  await press(page, 'moeder');
  expect(await chosen(page)).toEqual(['person:moeder']);
  await press(page, 'vader', ['Shift']);
  expect(await chosen(page)).toEqual(['person:moeder', 'person:vader']);
  await press(page, 'moeder', ['Control']);
  expect(await chosen(page)).toEqual(['person:vader']);
  const paper = await page.locator('.stage').boundingBox();
  await page.mouse.click((paper?.x ?? 0) + 12, (paper?.y ?? 0) + 12);
  expect(await chosen(page)).toEqual([]);
  expectGoodConduct(page);
  await page.context().close();
});

test('a handle puts somebody new beside who is chosen, at once, and a name can be written there', async ({ program }) => {
  const page = await program.open();
  const before = await persons(page).count();
  await press(page, 'oom');
  await page.getByRole('button', { name: 'kind', exact: true }).click();
  await expect(persons(page)).toHaveCount(before + 1);
  const [one] = await chosen(page);
  expect(one).toMatch(/^person:/);
  await settled(page);
  const frame = await page.locator('[data-chosen]').boundingBox();
  await page.mouse.dblclick((frame?.x ?? 0) + (frame?.width ?? 0) / 2, (frame?.y ?? 0) + (frame?.height ?? 0) / 2);
  await page.getByRole('textbox', { name: 'Naam in de tekening' }).fill('Pieter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet > svg')).toContainText('Pieter');
  await expect(page.getByRole('textbox', { name: 'Naam in de tekening' })).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});

test('handles are not offered for parents that are known, nor for a partner or child of who is under twelve', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tijmen');
  const handles = page.locator('[data-hand="kin"]');
  await expect(handles).toHaveCount(1);
  await expect(handles).toHaveAttribute('aria-label', 'broer of zus');
  await press(page, 'fenne');
  await expect(handles).toHaveCount(3);
  await page.context().close();
});

test('a line is dragged to somebody, and a digit says of what kind it is', async ({ program }) => {
  const page = await program.open();
  const ties = page.locator('.sheet > svg [data-kind="tie"]');
  const before = await ties.count();
  await press(page, 'oma_m');
  const handle = await page.locator('[data-hand="line"]').boundingBox();
  await drag(page, { x: (handle?.x ?? 0) + 12, y: (handle?.y ?? 0) + 12 }, await middleOf(page, 'tijmen'));
  await expect(page.getByRole('menu')).toContainText('hecht');
  await expect(page.getByRole('menuitem')).toHaveCount(11);
  await page.keyboard.press('5');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(ties).toHaveCount(before + 1);
  await expect(page.locator('.halo.chosen')).toHaveCount(1);
  await expect(page.locator('.grip')).toHaveCount(2);
  expectGoodConduct(page);
  await page.context().close();
});

test('who is dragged stays where the hand let go, and is taken back by tidying only after asking', async ({ program }) => {
  const page = await program.open();
  await page.keyboard.press('+');
  await press(page, 'nicht');
  const from = await middleOf(page, 'nicht');
  const picture = (): Promise<string[]> =>
    page.locator('.sheet > svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
  const before = await picture();
  await drag(page, from, { x: from.x - 60, y: from.y + 40 });
  await settled(page);
  await expect.poll(async () => Math.abs((await middleOf(page, 'nicht')).x - (from.x - 60))).toBeLessThan(4);
  expect(Math.abs((await middleOf(page, 'nicht')).y - from.y)).toBeLessThan(2);
  await page.keyboard.press('Control+z');
  await expect.poll(picture).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(async () => Math.abs((await middleOf(page, 'nicht')).x - (from.x - 60))).toBeLessThan(4);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'opruimen…' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('1 persoon');
  await sheet.getByRole('button', { name: 'Opruimen', exact: true }).click();
  await expect.poll(async () => Math.abs((await middleOf(page, 'nicht')).x - (from.x - 60))).toBeGreaterThan(10);
  expectGoodConduct(page);
  await page.context().close();
});

test('a drawing that grew word by word is arranged anew on request, just as it is when it is opened', async ({ program }) => {
  const page = await program.open();
  const places = (): Promise<readonly string[]> =>
    persons(page).evaluateAll((all) => all.map((it) => it.querySelector('path')?.getAttribute('d') ?? ''));
  await page.keyboard.press('/');
  for (const words of ['broer van Tijmen Daan 8', 'zus van Tijmen Saar 6', 'Daan Saar hecht', 'Daan Fenne conflict']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await settled(page);
  }
  await page.keyboard.press('Escape');
  const grown = await places();
  await press(page, 'tijmen');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'opnieuw indelen' }).click();
  await expect.poll(places).not.toEqual(grown);
  await settled(page);
  const anew = await places();
  for (const theme of ['Zwart-wit', 'Kleur']) {
    await page.getByRole('button', { name: 'Weergave' }).click();
    await page.getByRole('radio', { name: theme }).click({ force: true });
    await page.keyboard.press('Escape');
    await settled(page);
  }
  expect(await places()).toEqual(anew);
  expectGoodConduct(page);
  await page.context().close();
});

test('Shift and a drag choose who stands in the box', async ({ program }) => {
  const page = await program.open();
  const [one, two] = [await middleOf(page, 'fenne'), await middleOf(page, 'tijmen')];
  await page.keyboard.down('Shift');
  await drag(page, { x: Math.min(one.x, two.x) - 40, y: one.y - 40 }, { x: Math.max(one.x, two.x) + 30, y: one.y + 10 });
  await page.keyboard.up('Shift');
  expect(await chosen(page)).toEqual(expect.arrayContaining(['person:fenne', 'person:tijmen']));
  await page.context().close();
});

test('the menu of what is chosen opens with the right button, and its words do what they say', async ({ program }) => {
  const page = await program.open();
  const before = await persons(page).count();
  const { x, y } = await middleOf(page, 'nicht');
  await page.mouse.click(x, y, { button: 'right' });
  expect(await chosen(page)).toEqual(['person:nicht']);
  await page.getByRole('menuitem', { name: 'weghalen' }).click();
  await expect(persons(page)).toHaveCount(before - 1);
  expectGoodConduct(page);
  await page.context().close();
});

test('a coalition is aimed from the menu at whoever is pressed next', async ({ program }) => {
  const page = await program.open();
  const coalitions = page.locator('.sheet > svg [data-kind="coalition"]');
  const before = await coalitions.count();
  await press(page, 'oom');
  await press(page, 'tante', ['Shift']);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'coalitie, dan tegen wie', exact: true }).click();
  await expect(page.locator('.stage')).toHaveClass(/aiming/);
  await press(page, 'vader');
  await expect(coalitions).toHaveCount(before + 1);
  await expect(page.locator('.stage')).not.toHaveClass(/aiming/);
  expectGoodConduct(page);
  await page.context().close();
});

test('a knot of a coalition is dragged to somebody else', async ({ program }) => {
  const page = await program.open();
  const title = () => page.locator('.sheet > svg [data-kind="coalition"] > title').first().textContent();
  const before = await title();
  const apex = await page
    .locator('.sheet > svg [data-kind="coalition"] path')
    .first()
    .evaluate((path) => {
      const way = path as SVGPathElement;
      const { x, y } = way.getPointAtLength(way.getTotalLength() / 4).matrixTransform(way.getScreenCTM() ?? undefined);
      return { x, y };
    });
  await page.mouse.click(apex.x, apex.y);
  await expect(page.locator('.halo.chosen')).toHaveCount(1);
  const grip = await page.locator('.grip').first().boundingBox();
  await drag(page, { x: (grip?.x ?? 0) + 12, y: (grip?.y ?? 0) + 12 }, await middleOf(page, 'tante'));
  await expect.poll(title).not.toBe(before);
  await page.context().close();
});

test('a drag on white moves the paper, and who is chosen keeps the place while the drawing grows', async ({ program }) => {
  const page = await program.open();
  const paper = await page.locator('.stage').boundingBox();
  const [x, y] = [(paper?.x ?? 0) + 16, (paper?.y ?? 0) + 60];
  const before = await middleOf(page, 'oom');
  await drag(page, { x, y }, { x: x + 30, y: y + 20 });
  const moved = await middleOf(page, 'oom');
  expect([moved.x - before.x, moved.y - before.y].map(Math.round)).toEqual([30, 20]);
  await press(page, 'oom');
  const count = await persons(page).count();
  await page.getByRole('button', { name: 'kind', exact: true }).click();
  await expect(persons(page)).toHaveCount(count + 1);
  await settled(page);
  const after = await middleOf(page, 'oom');
  expect(Math.abs(after.y - moved.y)).toBeLessThan(3);
  await page.context().close();
});

test('a card of the systemogram that is dropped in another ring stands there in its record, in one step back', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('button', { name: 'Systemogram' }).click();
  await expect(page.locator('.sheet > svg [data-kind="involved"]').first()).toBeVisible();
  await settled(page);
  const card = page.locator('.sheet > svg [data-kind="involved"]', { hasText: 'schaakclub' });
  const middle = async (): Promise<{ x: number; y: number }> => {
    const box = await card.locator('path').first().boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  /** Where it stands in the drawing, seen from the one who was registered. */
  const inDrawing = async (): Promise<{ x: number; y: number }> => {
    const box = await page.locator('.sheet > svg [data-kind="person"][data-record="tijmen"] path').first().boundingBox();
    const at = await middle();
    return { x: at.x - (box?.x ?? 0), y: at.y - (box?.y ?? 0) };
  };
  const [from, stood] = [await middle(), await inDrawing()];
  const to = { x: from.x - 60, y: from.y + 130 };
  await drag(page, from, to);
  await expect.poll(async () => Math.hypot((await middle()).x - to.x, (await middle()).y - to.y)).toBeLessThan(12);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.hypot((await inDrawing()).x - stood.x, (await inDrawing()).y - stood.y)).toBeLessThan(4);
  expectGoodConduct(page);
  await page.context().close();
});
