import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { run } from './step.ts';

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
});

/** The tests of every room, counted from vitest's own report. A file that cannot be read counts as one failure. */
export async function unitTests(home: string): Promise<Outcome> {
  const report = join(home, 'test-results', 'unit.json');
  const vitest = join(home, 'node_modules', 'vitest', 'vitest.mjs');
  const { code, output } = await fresh(report, () =>
    run(home, [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]),
  );
  const read = unitReport.safeParse(await parsed(report));
  if (!read.success) return { passed: 0, failed: 1, skipped: [], output };
  const { numPassedTests, numFailedTests, testResults } = read.data;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  const skipped = testResults.flatMap((file) => file.assertionResults.filter((one) => one.status === 'skipped').map((one) => one.fullName));
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}

const result = z.object({
  status: z.string(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]),
});
const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ status: z.string(), annotations: result.shape.annotations })),
});
interface Suite {
  readonly specs: readonly z.infer<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suite: z.ZodType<Suite> = z.lazy(() => z.object({ specs: z.array(spec), suites: z.array(suite).optional() }));
const journeyReport = z.object({ suites: z.array(suite), errors: z.array(z.unknown()) });

/** The journeys through the whole program in a real browser, counted from Playwright's own report. */
export async function journeys(home: string, chromium: string): Promise<Outcome> {
  const report = join(home, 'test-results', 'journeys.json');
  const playwright = join(home, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = [playwright, 'test', '--config', join(home, 'tests', 'journeys', 'playwright.config.ts'), '--reporter=line,json'];
  const { code, output } = await fresh(report, () => run(home, args, { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }));
  const read = journeyReport.safeParse(await parsed(report));
  if (!read.success) return { passed: 0, failed: 1, skipped: [], output };
  const specs = read.data.suites.flatMap(specsIn);
  const left = specs.filter((one) => one.tests.every((test) => test.status === 'skipped'));
  const failed = specs.filter((one) => !one.ok).length + read.data.errors.length;
  const reasons = left.map((one) => one.tests[0]?.annotations.find(({ type }) => type === 'skip')?.description ?? one.title);
  return { passed: specs.length - left.length - failed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: reasons, output };
}

function specsIn({ specs, suites = [] }: Suite): readonly z.infer<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** Takes an old report away first, so that it is never read for a new one. */
async function fresh<T>(report: string, work: () => Promise<T>): Promise<T> {
  await mkdir(join(report, '..'), { recursive: true });
  await rm(report, { force: true });
  return work();
}

async function parsed(report: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(report, 'utf8'));
  } catch {
    return undefined;
  }
}
