import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfOlder } from '../../main/shells/build.ts';
import { findChromium } from '../run/chromium.ts';

const home = join(import.meta.dirname, '..', '..');
const silent = (): void => undefined;

/** Does so many steps by chance in the window of a casus, for each seed, and tells what came of each; a seed that went wrong tells its whole trail. */
export async function benchSteps({ steps, seeds }: { readonly steps: number; readonly seeds: readonly number[] }): Promise<string> {
  await buildIfOlder(home, silent);
  const chromium = await findChromium(home, silent);
  const said: string[] = [];
  for (const seed of seeds) said.push(await walked(steps, seed, chromium));
  return said.join('\n');
}

async function walked(steps: number, seed: number, chromium: string): Promise<string> {
  const config = join(home, 'tests', 'journeys', 'playwright.config.ts');
  const playwright = join(home, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = [playwright, 'test', '--config', config, '--project', 'browser', '--reporter', 'line', 'random-steps'];
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { ...process.env, CHROMIUM: chromium, STEPS: String(steps), DICE: String(seed) },
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  const code = await new Promise<number | null>((resolve) => void child.on('exit', resolve));
  const came = /^\d+ s; .*$/m.exec(printed)?.[0] ?? '';
  return code === 0 ? `seed ${seed}: ${steps} steps, ${came}` : `seed ${seed}: went wrong\n${printed}`;
}
