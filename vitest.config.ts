import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    // Every core: left alone, one is kept free, which on two cores means that everything waits in one row.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: ['tests/helpers/same-dice.ts'],
        },
      },
    ],
  },
});
