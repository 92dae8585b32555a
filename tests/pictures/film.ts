import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { film, further } from '../helpers/film.ts';
import { chosen, entry, newCasus, settled } from '../journeys/at-drawing.ts';
import { home, launchChromium } from '../journeys/program.ts';
import { buildHouse, makeTeam } from '../journeys/team-hands.ts';
import { findChromium } from '../run/chromium.ts';

/** `npm run film FOLDER`: a strip of numbered pictures of a family that is typed into an empty casus, each sentence as it is offered and as it is done. */

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the pictures go: npm run film FOLDER');
await mkdir(folder, { recursive: true });
process.env['CHROMIUM'] = await findChromium(home, (line) => process.stdout.write(`${line}\n`));

const browser = await launchChromium();
const house = await buildHouse();
const { page, program } = await house.sitDown(browser, 'marit', { width: 1280, height: 800 });
let count = 0;

async function shoot(name: string): Promise<void> {
  await settled(page);
  await page.waitForTimeout(300);
  count += 1;
  const words = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  await page.screenshot({ path: join(folder ?? '', `${String(count).padStart(2, '0')}-${words}.png`) });
}

try {
  await makeTeam(page);
  await newCasus(page, 'W-2026-001');
  await shoot('empty');
  for (const step of [...film, ...further]) {
    if ('say' in step) {
      await page.keyboard.type(step.say, { delay: 60 });
      await shoot(`offered ${step.say}`);
      await page.keyboard.press('Enter');
      await shoot(`done ${step.say}`);
      const left = await entry(page).inputValue();
      if (left !== '') {
        process.stdout.write(`not done: ${left}\n`);
        await page.keyboard.press('Escape');
      }
    } else {
      for (const arrow of step.by) await page.keyboard.press(arrow);
      await shoot(`walked to ${step.walkTo}`);
      process.stdout.write(`${step.walkTo}: ${(await chosen(page)).length} chosen\n`);
    }
  }
} finally {
  await page.context().close();
  await program.kill();
  await house.tearDown();
  await browser.close();
}
