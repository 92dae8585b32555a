import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchRuntime } from '../main/shells/electron-runtime.ts';
import { openPacked, wrongFuses } from './archive.ts';
import { faultsIn } from './contents.ts';
import { pack } from './pack.ts';
import { makeStandIn } from './stand-in.ts';

/**
 * `npm run dist`: an installer for this system in `dist/`; with `--dir` only the folder that would be installed. Where Electron's runtime
 * cannot be fetched, `--dir` packs with a stand-in for it and says what that proves. Other words go to electron-builder.
 */

const home = join(import.meta.dirname, '..');
const to = join(home, 'dist');
const say = (line: string) => console.log(line);
const words = process.argv.slice(2);

async function dist(): Promise<number> {
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: home, stdio: 'inherit' });
  if (built.status !== 0) return 1;

  const runtime = await fetchRuntime(home, say);
  const whole = runtime !== undefined;
  if (!whole && !(words.includes('--dir') && process.platform === 'linux')) {
    say("Electron's runtime cannot be fetched here, and no installer is made without it. On Linux, --dir packs what can be packed.");
    return 1;
  }
  await rm(to, { recursive: true, force: true });
  const standIn = whole ? undefined : await mkdtemp(join(tmpdir(), 'stand-in-'));
  try {
    if (standIn !== undefined) await makeStandIn(standIn, process.platform);
    const { code, said } = await pack(home, to, words, standIn);
    if (code !== 0) {
      say(said.trimEnd());
      return code;
    }
  } finally {
    if (standIn !== undefined) await rm(standIn, { recursive: true });
  }
  return (await soundPacked(whole)) ? 0 : 1;
}

/** Opens what was packed and says what it holds. */
async function soundPacked(whole: boolean): Promise<boolean> {
  const packed = await openPacked(to);
  if (packed === undefined) {
    say(`What was packed stands in ${to}, but no archive to look into.`);
    return whole;
  }
  const faults = faultsIn(packed.files, { platform: process.platform, arch: process.arch });
  for (const fault of faults) say(`In the archive: ${fault}.`);
  const program = join(packed.resources, '..', 'systeemkaart');
  const wrong = process.platform === 'linux' ? ((await wrongFuses(program)) ?? ['all']) : [];
  if (wrong.length > 0) say(`Not set in Electron's program: ${wrong.join(', ')}.`);
  say(
    `Packed in ${join(packed.resources, '..')}: an archive of ${packed.files.length} files, ${packed.unpacked.length} of them native code beside it.`,
  );
  if (!whole) {
    say("Electron's runtime cannot be fetched here, so a stand-in took its place.");
    say('  Proven: what the archive holds, native code of this system beside it, the fuses as they are written, typeface and examples.');
    say(
      '  Not proven: that the program starts in Electron, and the installers (NSIS, dmg, AppImage, deb) with icons and file association.',
    );
  }
  return faults.length === 0 && wrong.length === 0;
}

process.exitCode = await dist();
