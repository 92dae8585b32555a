/** What one room may lean on: other rooms by their path, packages by their name. Its own files are always allowed. */
export interface Room {
  readonly room: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const drawing = ['shared/model', 'shared/rules', 'shared/catalogue', 'shared/geometry'];
const wholeShared = [...drawing, 'shared/commands', 'shared/layout', 'shared/scene', 'shared/words', 'shared/formats', 'shared/bridge'];
const window = [...wholeShared, 'renderer/workspace', 'renderer/parts', 'renderer/words'];
const widgets = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];

/** Who may lean on whom; type imports count. The longest room that starts a path is the room of that file. */
export const table: readonly Room[] = [
  { room: 'shared/catalogue', rooms: [], packages: [] },
  { room: 'shared/geometry', rooms: [], packages: [] },
  { room: 'shared/model', rooms: ['shared/catalogue'], packages: ['zod'] },
  { room: 'shared/rules', rooms: ['shared/model', 'shared/catalogue'], packages: [] },
  { room: 'shared/commands', rooms: ['shared/model', 'shared/rules', 'shared/catalogue'], packages: ['zod'] },
  { room: 'shared/layout', rooms: drawing, packages: ['elkjs'] },
  { room: 'shared/scene', rooms: [...drawing, 'shared/layout'], packages: ['d3-shape'] },
  { room: 'shared/words', rooms: ['shared/model', 'shared/rules', 'shared/commands', 'shared/catalogue'], packages: [] },
  { room: 'shared/formats', rooms: ['shared/model', 'shared/scene'], packages: [] },
  { room: 'shared/bridge', rooms: ['shared/model', 'shared/catalogue'], packages: ['zod'] },
  {
    room: 'main/services',
    rooms: [...wholeShared, 'assets'],
    packages: [
      'node:',
      'zod',
      'elkjs',
      'pdfkit',
      'fontkit',
      '@resvg/resvg-js',
      '@lingui/core',
      '@lingui/message-utils',
      'better-sqlite3',
      'uuid',
    ],
  },
  { room: 'main/shells/cli', rooms: ['main/services', ...wholeShared], packages: ['node:'] },
  { room: 'main/shells/loopback', rooms: ['main/services', 'shared/bridge'], packages: ['node:'] },
  { room: 'main/shells/electron', rooms: ['main/services', 'shared/bridge'], packages: ['node:', 'electron'] },
  { room: 'main/shells', rooms: ['main/services', 'main/shells/loopback'], packages: ['node:'] },
  { room: 'renderer/parts', rooms: [], packages: widgets },
  { room: 'renderer/words', rooms: ['shared/catalogue', 'assets'], packages: ['react', '@lingui/core', '@lingui/message-utils'] },
  { room: 'renderer/workspace', rooms: [...wholeShared, 'renderer/bridge', 'renderer/words', 'assets'], packages: ['react', 'elkjs'] },
  { room: 'renderer/canvas', rooms: window, packages: [...widgets, 'd3-zoom', 'd3-selection'] },
  { room: 'renderer/panels', rooms: [...window, 'renderer/canvas/SceneView'], packages: widgets },
  { room: 'renderer/present', rooms: [...window, 'renderer/canvas/SceneView'], packages: [...widgets, 'd3-zoom', 'd3-selection'] },
  { room: 'renderer/export', rooms: [...window, 'renderer/bridge', 'renderer/canvas/SceneView'], packages: widgets },
  { room: 'renderer/opening', rooms: [...window, 'renderer/bridge', 'renderer/panels'], packages: widgets },
  { room: 'renderer/casussen', rooms: [...window, 'renderer/bridge', 'renderer/panels'], packages: widgets },
  { room: 'renderer/team', rooms: [...window, 'renderer/bridge', 'renderer/panels'], packages: widgets },
  { room: 'renderer/looks', rooms: [], packages: [] },
  { room: 'renderer/bridge', rooms: ['shared/bridge'], packages: ['zod'] },
  {
    room: 'renderer',
    rooms: [
      ...window,
      'assets',
      'renderer/bridge',
      'renderer/canvas',
      'renderer/panels',
      'renderer/export',
      'renderer/looks',
      'renderer/opening',
      'renderer/casussen',
      'renderer/team',
    ],
    packages: widgets,
  },
  { room: 'assets', rooms: [], packages: ['node:', 'fontkit', 'subset-font', '@resvg/resvg-js'] },
  { room: 'packing', rooms: ['main/shells'], packages: ['node:', '@electron/asar'] },
];

/** File names that say nothing about what is inside. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'types', 'manager', 'common', 'misc'];
export const mostLines = 300;
