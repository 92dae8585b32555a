import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests of what has a clock, a disk, a window or a stand-in for one: each file runs in a process of its own. */
const outside = ['tests/main/**/*.test.{ts,tsx}', 'tests/renderer/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [react()],
  test: {
    // Every core: left alone, one is kept free, which on two cores means that everything waits in one row.
    maxWorkers: '100%',
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/helpers/same-dice.ts'],
    projects: [
      {
        extends: true,
        test: {
          // What they test is pure and they leave nothing behind, so that files may share what they load: ELK, the catalogue, the fonts.
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: outside,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'world', include: outside } },
    ],
  },
});
