import { defineConfig } from '@playwright/test';
import { electronHere } from './electron-program.ts';

/** Journeys that ask nothing of a browser but a window, so that they run in Electron's as well, where it is. */
const inAnyWindow = /(?:care|drawing|export|files|looking)\.journey\.ts$/;

export default defineConfig<object, { readonly shell: 'loopback' | 'electron' }>({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results/journeys',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  projects: [
    { name: 'browser' },
    ...(electronHere() === undefined ? [] : [{ name: 'electron', testMatch: inAnyWindow, use: { shell: 'electron' as const } }]),
  ],
  use: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1440, height: 900 }, screenshot: 'only-on-failure' },
});
