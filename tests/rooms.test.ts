import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saysNothing, trespasses } from './rooms/imports.ts';
import { mostLines, table } from './rooms/table.ts';
import { files, root } from './rooms/tree.ts';

const all = files();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = all.filter((path) => /^(shared|main|renderer|assets|packing)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const text = all.filter((path) => !/\.(woff2?|ttf|otf|png|ico|icns|pdf)$/.test(path));

describe('rooms', () => {
  test('every file leans only on what its room may lean on', () => {
    expect(code.length).toBeGreaterThan(20);
    expect(code.flatMap((path) => trespasses(path, read(path)))).toEqual([]);
  });

  test('the table would stop a trespass of each kind', () => {
    const stopped = [
      trespasses('shared/model/a.ts', "import type { Scene } from '../scene/scene.ts';"),
      trespasses('shared/catalogue/a.ts', "import { z } from 'zod';"),
      trespasses('shared/scene/a.ts', "const x = await import('node:fs');"),
      trespasses('main/services/a.ts', "import { app } from 'electron';"),
      trespasses('main/shells/electron/a.ts', "export { serve } from '../loopback/server.ts';"),
      trespasses('renderer/panels/a.tsx', "import { Canvas } from '../canvas/Canvas.tsx';"),
      trespasses('renderer/parts/a.tsx', "import type { Casus } from '../../shared/model/records.ts';"),
      trespasses('somewhere/a.ts', ''),
    ];
    expect(stopped.map((found) => found.length)).toEqual(stopped.map(() => 1));
    expect(trespasses('renderer/export/a.tsx', "import { SceneView } from '../canvas/SceneView.tsx';")).toEqual([]);
  });

  test('every room of the table that may be leaned on is itself in the table', () => {
    const rooms = new Set(table.map(({ room }) => room));
    const named = table.flatMap((entry) => entry.rooms).filter((room) => room !== 'renderer/canvas/SceneView');
    expect(named.filter((room) => !rooms.has(room))).toEqual([]);
  });

  test(`no file is longer than ${mostLines} lines`, () => {
    const long = all.filter((path) => /\.(tsx?|css)$/.test(path) && read(path).split('\n').length - 1 > mostLines);
    expect(long).toEqual([]);
  });

  test('every file name says what is inside', () => {
    expect(all.filter((path) => /\.tsx?$/.test(path) && saysNothing(path))).toEqual([]);
  });
});

describe('clock and dice', () => {
  const banned = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/;

  test('shared has neither', () => {
    expect(code.filter((path) => path.startsWith('shared/') && banned.test(read(path)))).toEqual([]);
  });

  test('the ban knows them when it sees them', () => {
    expect(['Date.now()', 'new Date(0)', 'Math.random()', 'performance.now()'].every((line) => banned.test(line))).toBe(true);
  });
});

describe('the tree speaks of itself alone', () => {
  const separator = '/';
  const machine = new RegExp(
    `(^|[\\s"'\`(=:])(${['home', 'root', 'Users', 'work', 'private/var'].map((name) => `${separator}${name}${separator}\\w`).join('|')})`,
  );
  const registry = new RegExp(
    ['registry\\.', 'npmjs\\.', 'artifactory', 'verdaccio'].map((host) => `https?:${separator}${separator}[^\\s"']*${host}`).join('|'),
  );

  test("no path of anybody's machine and no address of a registry is in a file", () => {
    expect(text.filter((path) => machine.test(read(path)) || registry.test(read(path)))).toEqual([]);
  });

  test('no rule is silenced and nothing is left to do', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)|(?:es|ox)lint-disable|\bTO[D]O\b|\bFIX[M]E\b/;
    expect(
      [...code, ...all.filter((path) => path.startsWith('tests/') && /\.tsx?$/.test(path))].filter((path) => silenced.test(read(path))),
    ).toEqual([]);
  });
});
