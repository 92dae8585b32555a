import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { openPacked, wrongFuses } from '../../packing/archive.ts';
import type { Packed } from '../../packing/archive.ts';
import { faultsIn, nativeFor, traceIn } from '../../packing/contents.ts';
import { pack } from '../../packing/pack.ts';
import { makeStandIn } from '../../packing/stand-in.ts';

const home = join(import.meta.dirname, '..', '..');
const windowsProgram = join(home, 'node_modules', 'electron-winstaller', 'vendor', 'rcedit.exe');
const { platform } = process;
const arch = process.arch === 'arm64' ? 'arm64' : 'x64';

/** A busy computer packs for a while, and what is packed first is packed in the first test that asks. */
test.describe.configure({ timeout: 180_000 });

let work = '';
test.beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'packed-'));
});
test.afterAll(async () => rm(work, { recursive: true, force: true }));

/** The program packed for a system with a stand-in for Electron, opened; packed once. */
async function packedFor(system: 'linux' | 'win32' | 'darwin'): Promise<Packed> {
  const to = join(work, system);
  if (!existsSync(to)) {
    await makeStandIn(join(work, `${system}-runtime`), system, windowsProgram);
    const word = { linux: '--linux', win32: '--win', darwin: '--mac' }[system];
    const { code, said } = await pack(home, to, [word, `--${arch}`, '--dir'], join(work, `${system}-runtime`));
    expect(code, said).toBe(0);
  }
  const packed = await openPacked(to);
  if (packed === undefined) throw new Error(`Nothing was packed for ${system}.`);
  return packed;
}

/** The program of this system, or that of Linux where this one packs only with the real Electron. */
const own = platform === 'win32' || platform === 'darwin' ? platform : 'linux';

test('the archive holds just what belongs there, and native code of this system alone lies beside it', async () => {
  const packed = await packedFor(own);
  expect(faultsIn(packed.files, { platform: own, arch })).toEqual([]);
  expect(packed.unpacked.toSorted()).toEqual([...nativeFor({ platform: own, arch })].toSorted());
  const texts = packed.files.filter((file) => /\.(?:js|cjs|css|html|svg|json)$/.test(file));
  expect(texts.filter((file) => traceIn(packed.read(file)) !== undefined)).toEqual([]);
  expect(JSON.parse(packed.read('package.json'))).toMatchObject({ name: 'systeemkaart', main: 'out/main/start.js' });
});

test('beside the archive lie the typeface and the examples, and nothing to build them with', async () => {
  const { resources } = await packedFor(own);
  const beside = (await readdir(join(resources, 'assets'), { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  expect(beside).toEqual(
    expect.arrayContaining(['fonts/metrics.json', 'fonts/inter-400.ttf', 'fonts/OFL.txt', 'samples/w-2024-011.casus.json']),
  );
  const licences = await readFile(join(resources, 'licences.txt'), 'utf8');
  for (const name of ['react', 'elkjs', 'pdfkit', 'zod', 'better-sqlite3-multiple-ciphers'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(beside.filter((path) => path.includes('.') && !/\.(?:ttf|woff2|css|json|txt)$/.test(path))).toEqual([]);
});

test("Electron's switches are set so that the packed program runs nothing but itself", async () => {
  const linux = await packedFor('linux');
  expect(await wrongFuses(join(linux.resources, '..', 'systeemkaart'))).toEqual([]);
  expect((await readdir(join(linux.resources, '..', 'locales'))).toSorted()).toEqual(['en-US.pak', 'nl.pak']);
});

test('Windows and macOS get their own native code, icon and file association, and a hash of the archive', async () => {
  test.skip(!existsSync(windowsProgram), 'There is no program of Windows here to pack with');
  const absent = (files: readonly string[], system: 'win32' | 'darwin') =>
    faultsIn(files, { platform: system, arch }).filter((fault) => system === platform || !/resvgjs.*is missing/.test(fault));
  const windows = await packedFor('win32');
  expect(absent(windows.files, 'win32')).toEqual([]);
  const program = await readFile(join(windows.resources, '..', 'Systeemkaart.exe'));
  expect(program.includes('"file":"resources\\\\app.asar","alg":"SHA256"')).toBe(true);
  expect(await wrongFuses(join(windows.resources, '..', 'Systeemkaart.exe'))).toEqual([]);

  const mac = await packedFor('darwin');
  expect(absent(mac.files, 'darwin')).toEqual([]);
  const bundle = await readFile(join(mac.resources, '..', 'Info.plist'), 'utf8');
  expect(bundle).toMatch(/CFBundleTypeExtensions<\/key>\s*<array>\s*<string>systeemkaart</);
  expect(bundle).toMatch(/ElectronAsarIntegrity[\s\S]*Resources\/app\.asar[\s\S]*SHA256/);
  expect(await readdir(mac.resources)).toEqual(expect.arrayContaining(['icon.icns', 'systeemkaart.icns']));
  const framework = join(mac.resources, '..', 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
  expect(await wrongFuses(framework)).toEqual([]);
});

type Asked = readonly [question: string, input: unknown];

/** The packed program out of its archive, with a stand-in for Electron: what it answers, and its exit code after its window was closed. */
async function answersOfPacked(
  asked: readonly Asked[],
  ...words: readonly string[]
): Promise<{ readonly answers: readonly unknown[]; readonly code: number | null }> {
  const { archive, resources } = await packedFor(own);
  const app = join(work, 'app');
  if (!existsSync(app)) extractAll(archive, app);
  const helpers = join(home, 'tests', 'helpers');
  const script = join(home, 'tests', 'journeys', 'packed-program.ts');
  const child = spawn(process.execPath, ['--import', pathToFileURL(join(helpers, 'with-stand-in.ts')).href, script, ...words], {
    cwd: work,
    env: { ...process.env, STAND_IN_APP: app, STAND_IN_RESOURCES: resources, SYSTEEMKAART_HOME: join(work, 'home'), NODE_PATH: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  for (const one of asked) child.stdin.write(`${JSON.stringify(one)}\n`);
  child.stdin.end();
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const lines = said.trimEnd().split('\n');
  return { answers: lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line)), code };
}

test('the program out of its archive draws and makes files, with its own native code and typeface', async () => {
  const casus = await readFile(join(home, 'assets', 'samples', 'w-2024-011.casus.json'), 'utf8');
  const look = { theme: 'colour', names: 'initials', layers: [], language: 'nl', size: 'A4' };
  const { answers, code } = await answersOfPacked([
    ['samples.list', {}],
    ...(['svg', 'png', 'pdf'] as const).map((format): Asked => ['export', { casus, look, format }]),
  ]);
  expect(code).toBe(0);
  expect(answers).toHaveLength(4);
  const [, svg, png, pdf] = answers.map((one) => Buffer.from((one as { answer?: { base64?: string } }).answer?.base64 ?? '', 'base64'));
  expect(svg?.toString('utf8')).toContain('data-kind="person"');
  expect(png?.subarray(1, 4).toString()).toBe('PNG');
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the program out of its archive keeps a team file in its thread: made, filled, closed, opened again', async () => {
  const casus = await readFile(join(home, 'assets', 'samples', 'w-2024-011.casus.json'), 'utf8');
  const passphrase = 'vier gele fietsen zingen';
  const file = join(work, 'zwolle.systeemkaart');
  const first = await answersOfPacked([
    ['start.read', {}],
    ['place.choose', { for: 'make' }],
  ]);
  expect(first.answers).toEqual([{ answer: expect.objectContaining({ dialogs: true, open: null }) }, { answer: null }]);
  const place = await answersOfPacked([['start.read', {}]], file).then(({ answers: [read] }) => {
    return (read as { answer: { asked: string } }).answer.asked;
  });
  const filled = await answersOfPacked([
    ['team.make', { place, team: 'Zwolle', member: 'Marit', passphrase }],
    ['casussen.import', { files: [{ file: 'w-2024-011.casus.json', text: casus }], same: 'leave' }],
  ]);
  expect(filled.answers).toEqual([
    { answer: expect.objectContaining({ recoveryKey: expect.stringMatching(/\w/) }) },
    { answer: [expect.objectContaining({ outcome: 'added', code: 'W-2024-011' })] },
  ]);
  expect(filled.code).toBe(0);
  const again = await answersOfPacked([
    ['team.unlock', { place, key: { passphrase: 'vier gele fietsen zwijgen' }, readOnly: false }],
    ['team.unlock', { place, key: { passphrase }, readOnly: false }],
    ['casussen.list', { search: 'veldman', archived: false }],
  ]);
  expect(again.answers).toEqual([
    expect.objectContaining({ refusal: 'wrong-passphrase' }),
    { answer: expect.objectContaining({ state: 'open' }) },
    { answer: expect.objectContaining({ rows: [expect.objectContaining({ code: 'W-2024-011' })] }) },
  ]);
});
