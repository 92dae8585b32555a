import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FUSE_MARK, fuses } from './archive.ts';

/** A program that does nothing, with each fuse the wrong way round. */
const program = Buffer.concat([
  Buffer.from(`#!/bin/sh\nexit 1\n${FUSE_MARK}`),
  Buffer.from([1, fuses.length]),
  Buffer.from(fuses.map(([, on]) => (on ? '0' : '1')).join('')),
]);

const bundle = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<plist version="1.0"><dict>',
  '<key>CFBundleExecutable</key><string>Electron</string>',
  '<key>CFBundlePackageType</key><string>APPL</string>',
  '</dict></plist>',
].join('\n');

type Parts = Readonly<Record<string, Uint8Array | string>>;
const contents = 'Electron.app/Contents';
const helper = `${contents}/Frameworks/Electron Helper`;

const parts: Readonly<Partial<Record<NodeJS.Platform, (shell: Uint8Array) => Parts>>> = {
  linux: () => ({ electron: program, 'resources/.none': '', 'locales/nl.pak': '', 'locales/en-US.pak': '', 'locales/de.pak': '' }),
  win32: (shell) => ({
    'electron.exe': Buffer.concat([shell, program]),
    'resources/.none': '',
    'locales/nl.pak': '',
    'locales/en-US.pak': '',
  }),
  darwin: () => ({
    [`${contents}/Info.plist`]: bundle,
    [`${contents}/MacOS/Electron`]: program,
    ...Object.fromEntries(
      ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].flatMap((kind) => [
        [`${helper}${kind}.app/Contents/Info.plist`, bundle],
        [`${helper}${kind}.app/Contents/MacOS/Electron Helper${kind}`, program],
      ]),
    ),
    [`${contents}/Frameworks/Electron Framework.framework/Electron Framework`]: program,
    [`${contents}/Frameworks/Electron Framework.framework/Versions/A/Resources/nl.lproj/locale.pak`]: '',
    [`${contents}/Resources/nl.lproj/locale.pak`]: '',
  }),
};

/**
 * Makes a folder that packing takes for Electron's runtime of a system, for a machine that cannot fetch it. What is packed with it shows
 * what goes along and how it is set, and starts nothing. `windowsProgram` is any program of Windows, whose resources can be edited.
 */
export async function makeStandIn(folder: string, platform: NodeJS.Platform, windowsProgram?: string): Promise<void> {
  const shell = windowsProgram === undefined ? new Uint8Array() : await readFile(windowsProgram);
  for (const [path, bytes] of Object.entries(parts[platform]?.(shell) ?? {})) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { mode: 0o755 });
  }
}
