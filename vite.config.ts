import { join } from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** Turns the ICU messages of assets/locales into what lingui runs, so that no parser travels to the window. */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform: {
      filter: { id: /assets[\\/]locales[\\/][a-z]+\.json$/ },
      handler(source) {
        const messages = Object.entries(JSON.parse(source) as Record<string, string>);
        return { code: JSON.stringify(Object.fromEntries(messages.map(([id, text]) => [id, compileMessage(text)]))), map: null };
      },
    },
  };
}

const out = (name: string) => join(import.meta.dirname, 'out', name);

/** What the main program finds beside it: native code, and ELK, which starts a worker of its own. All else is built in. */
const found = ['electron', 'better-sqlite3', '@resvg/resvg-js', 'elkjs'];

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [compiledWords(), react(), babel({ presets: [reactCompilerPreset()] })],
  worker: { format: 'es', plugins: () => [compiledWords()] },
  build: {
    target: 'chrome140',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    // Memoising takes most of a build, and that is meant.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  environments: {
    client: { build: { outDir: out('client') } },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: found },
      build: {
        outDir: out('main'),
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            start: join(import.meta.dirname, 'main/shells/electron/start.ts'),
            keeper: join(import.meta.dirname, 'main/services/keeper/worker.ts'),
          },
          external: [...found, /^elkjs\//, /^node:/],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      build: {
        outDir: out('preload'),
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: {
          input: { preload: join(import.meta.dirname, 'main/shells/electron/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
