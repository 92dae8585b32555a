/** The system that a program was packed for, in Node's words. */
export interface Target {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
}

/** Native code that lies beside the archive, because a system loads it from a file of its own. */
export function nativeFor({ platform, arch }: Target): readonly string[] {
  const libc = platform === 'linux' ? '-gnu' : platform === 'win32' ? '-msvc' : '';
  const system = `${platform}-${arch}`;
  return [
    `node_modules/@resvg/resvg-js-${system}${libc}/resvgjs.${system}${libc}.node`,
    `node_modules/better-sqlite3/prebuilds/${system}.node`,
  ];
}

const made = '[\\w.-]+-[\\w-]{8}';

/** What may be in the archive; nothing else belongs there. */
const belonging: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/client\/(?:index\.html|mark\.svg)$/,
  new RegExp(`^out/client/assets/${made}\\.(?:js|css|woff2)$`),
  /^out\/main\/(?:start|keeper)\.js$/,
  new RegExp(`^out/main/${made}\\.js$`),
  /^out\/preload\/preload\.cjs$/,
  /^node_modules\/(?:@resvg\/)?[\w-]+\/(?:package\.json|LICENSE(?:\.md)?)$/,
  /^node_modules\/@resvg\/resvg-js\/(?:index|js-binding)\.js$/,
  /^node_modules\/better-sqlite3\/lib\/(?:methods\/)?(?!linux|darwin|win32)[\w-]+\.js$/,
  /^node_modules\/elkjs\/lib\/elk\.bundled\.js$/,
];

/** What the program cannot do without. */
const needed = [
  'package.json',
  'out/client/index.html',
  'out/main/start.js',
  'out/main/keeper.js',
  'out/preload/preload.cjs',
  'node_modules/@resvg/resvg-js/index.js',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/elkjs/lib/elk.bundled.js',
] as const;

/** What is wrong with the files of an archive, by their paths with forward slashes: nothing where it holds just what belongs there. */
export function faultsIn(files: readonly string[], target: Target): readonly string[] {
  const native = nativeFor(target);
  const foreign = files.filter((file) => !native.includes(file) && !belonging.some((pattern) => pattern.test(file)));
  const missing = [...needed, ...native].filter((file) => !files.includes(file));
  return [...foreign.map((file) => `${file} does not belong there`), ...missing.map((file) => `${file} is missing`)];
}

/** What may not stand in any file of the archive: a way back to the sources, or somebody's machine. */
export function traceIn(text: string): string | undefined {
  const separator = '/';
  const folders = ['home', 'root', 'Users'].map((name) => `${separator}${name}${separator}`).join('|');
  return /\/\/# sourceMappingURL=/.test(text)
    ? 'a link to a source map'
    : new RegExp(`["'\`](?:${folders})`).test(text)
      ? 'a path of a machine'
      : undefined;
}
