import type { Page } from '@playwright/test';
import type { Casus } from '../../shared/model/records.ts';
import type { Draw } from '../helpers/draw.ts';

/** Something that somebody might do at the drawing at any moment; it says what it did. */
export interface Step {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  readonly take: (page: Page, draw: Draw, casus: Casus) => Promise<string>;
}

const names = ['Anna', 'Boris', 'Cato', 'Daan', 'Elif', 'Finn', 'Gijs', 'Hanna', 'Ines', 'Joris', 'Kees', 'Lotte', 'Mila', 'Noor'];

/** A sentence about who is there and who comes; now and then one that says nothing. */
function sentence(draw: Draw, { persons }: Casus): string {
  const known = persons.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const someone = (): string => (known.length > 0 && draw.chance(85) ? draw.one(known) : draw.one(names));
  const [fresh, age] = [draw.one(names), 1 + draw.number(80)];
  return draw.one([
    () => `${fresh} ${age} ${draw.one(['v', 'm', 'x'])}`,
    () => `moeder ${fresh} ${age}, vader ${draw.one(names)} ${age + 2}`,
    () => `${draw.one(['broer', 'zus', 'kind', 'partner', 'dochter', 'halfbroer', 'pleegzoon'])} ${fresh} ${age}`,
    () => `${someone()} ${someone()} ${draw.one(['hecht', 'ruzie', 'verbroken', 'afstandelijk', 'versmolten'])}`,
    () => `${someone()} ${someone()} tegen ${someone()}`,
    () => `${someone()} x ${someone()} ${1990 + draw.number(30)}`,
    () => draw.one(['44 v', 'beroep timmerman', 'miskraam 2012', 'hond Bobbie', 'uit elkaar 2015', 'gescheiden', 'overleden 2019']),
    () => `jeugd-GGZ wachtlijst sinds maart op ${someone()}`,
    () => `huis ${draw.one(['moeder', 'vader', 'oma'])}: ${someone()}, ${someone()}`,
    () => draw.one(['vorig jaar verhuisd', 'co-ouder 9/5', 'hecht', 'blorp wat', 'school op ', 'nee']),
  ])();
}

async function typed(page: Page, words: string): Promise<string> {
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  return words;
}

async function pressed(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.join(' ');
}

/** Lets go of whatever is open, and gives the drawing the keys. */
async function toDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** The middles of all that is on the screen and looks so. */
async function places(page: Page, selector: string): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.flatMap((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      const there = document.elementFromPoint(cx, cy);
      return width > 0 && there !== null && (it.contains(there) || it.closest('.sheet') !== null) ? [{ x: cx, y: cy }] : [];
    }),
  );
}

const symbols = '.sheet > svg [data-kind="person"] > path:first-of-type, .sheet > svg [data-kind="involved"] > path:first-of-type';

async function clickOne(page: Page, draw: Draw, selector: string): Promise<string> {
  const all = await places(page, selector);
  if (all.length === 0) return 'nothing there';
  const at = draw.one(all);
  await page.mouse.click(at.x, at.y);
  return `${selector} at ${Math.round(at.x)},${Math.round(at.y)}`;
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

async function someMenuLine(page: Page, draw: Draw): Promise<string> {
  const lines = page.getByRole('menuitem');
  const count = await lines.count();
  if (count === 0) return 'no menu';
  const line = lines.nth(draw.number(count));
  const words = (await line.textContent()) ?? '';
  await line.click({ timeout: 400 }).catch(() => undefined);
  return words;
}

/** Everything that is done by chance. */
export const steps: readonly Step[] = [
  {
    name: 'sentence',
    weight: 22,
    take: async (page, draw, casus) => {
      await toDrawing(page);
      await page.keyboard.press('/');
      return typed(page, sentence(draw, casus));
    },
  },
  {
    name: 'arrows in the line',
    weight: 6,
    take: async (page, draw) => {
      await toDrawing(page);
      return pressed(page, '/', ...draw.some(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowRight'], 1, 4));
    },
  },
  {
    name: 'keys of the drawing',
    weight: 20,
    take: async (page, draw) => {
      await toDrawing(page);
      const walk = draw.some(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Tab'], 1, 3);
      const key = draw.one([
        ...'12345678.bdif',
        'Shift+C',
        'Delete',
        'Control+c',
        'Control+v',
        'Control+x',
        'F6',
        'F6',
        'Escape',
        'Control+ArrowDown',
        '+',
        '0',
      ]);
      return pressed(page, ...walk, key);
    },
  },
  {
    name: 'kin by a key',
    weight: 8,
    take: async (page, draw) => {
      await toDrawing(page);
      await pressed(page, draw.one(['ArrowUp', 'ArrowRight', 'ArrowDown']), draw.one([...'opkz']));
      return typed(page, `${draw.one(names)} ${1 + draw.number(70)}`);
    },
  },
  {
    name: 'coalition by keys',
    weight: 4,
    take: async (page, draw) => {
      await toDrawing(page);
      return pressed(
        page,
        'ArrowRight',
        'Shift+ArrowRight',
        'c',
        draw.one(['ArrowUp', 'ArrowRight', 'ArrowDown']),
        draw.one(['Enter', 'Escape', 'Shift+Enter']),
      );
    },
  },
  {
    name: 'name on the paper',
    weight: 3,
    take: async (page, draw) => {
      await toDrawing(page);
      await pressed(page, draw.one(['ArrowUp', 'ArrowRight', 'ArrowDown']), 'F2');
      await page.waitForTimeout(30);
      return typed(page, draw.one(names));
    },
  },
  { name: 'press somebody', weight: 8, take: (page, draw) => clickOne(page, draw, symbols) },
  { name: 'handle', weight: 8, take: (page, draw) => clickOne(page, draw, '[data-hand="kin"]') },
  {
    name: 'drag somebody',
    weight: 8,
    take: async (page, draw) => {
      const all = await places(page, symbols);
      if (all.length === 0) return 'nobody';
      const from = draw.one(all);
      await drag(page, from, { x: from.x + draw.number(240) - 120, y: from.y + draw.number(120) - 60 });
      return `from ${Math.round(from.x)},${Math.round(from.y)}`;
    },
  },
  {
    name: 'drag a line',
    weight: 8,
    take: async (page, draw) => {
      const [from] = await places(page, '[data-hand="line"]');
      const all = await places(page, symbols);
      if (from === undefined || all.length === 0) return 'no handle';
      await drag(page, from, draw.one(all));
      await page.waitForTimeout(60);
      return someMenuLine(page, draw);
    },
  },
  {
    name: 'menu',
    weight: 6,
    take: async (page, draw) => {
      const all = await places(page, symbols);
      const at = all.length === 0 ? undefined : draw.one(all);
      if (at === undefined) return 'nobody';
      await page.mouse.click(at.x, at.y, { button: 'right' });
      await page.waitForTimeout(60);
      return someMenuLine(page, draw);
    },
  },
  {
    name: 'field beside the drawing',
    weight: 8,
    take: async (page, draw) => {
      const fields = page.locator('.inspector input[type=text], .inspector textarea');
      const count = await fields.count();
      if (count === 0) return 'no field';
      const words = draw.one(['Zwolle', '1980', '12 mei 1983', 'ongeveer 1975', 'kok', '', 'wat zij zegt', '31-2-1990', '9']);
      const field = fields.nth(draw.number(count));
      await field.fill(words, { timeout: 400 }).catch(() => undefined);
      await page.keyboard.press(draw.one(['Enter', 'Tab', 'Escape']));
      return words;
    },
  },
  {
    name: 'choice beside the drawing',
    weight: 8,
    take: (page, draw) => clickOne(page, draw, '.inspector label:has(input[type=radio]), .inspector label:has(input[type=checkbox])'),
  },
  {
    name: 'undo and redo',
    weight: 10,
    take: async (page, draw) => {
      await toDrawing(page);
      return pressed(page, ...Array.from({ length: 1 + draw.number(4) }, () => draw.one(['Control+z', 'Control+z', 'Control+y'])));
    },
  },
  {
    name: 'the other drawing',
    weight: 5,
    take: async (page, draw) => {
      await toDrawing(page);
      return pressed(page, draw.one(['s', 'g']));
    },
  },
];
