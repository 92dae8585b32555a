import { join } from 'node:path';
import { buildIfOlder } from '../main/shells/build.ts';
import { findChromium } from './run/chromium.ts';
import { journeys, unitTests } from './run/counted.ts';
import { outcomeLine, total } from './run/outcome.ts';
import type { Outcome } from './run/outcome.ts';
import { once } from './run/step.ts';

/** `npm test`: everything that must hold, cheapest first. One line a step; the last line adds up what ran. */

const home = join(import.meta.dirname, '..');
const bin = (name: string) => join(home, 'node_modules', ...name.split('/'));
const say = (line: string) => console.log(line);

const steps: readonly { readonly name: string; readonly run: () => Promise<Outcome> }[] = [
  { name: 'types', run: () => once(home, [bin('typescript/bin/tsc'), '-b']) },
  { name: 'lint', run: () => once(home, [bin('oxlint/bin/oxlint'), '--type-aware']) },
  { name: 'format', run: () => once(home, [bin('oxfmt/bin/oxfmt'), '--check', '.']) },
  { name: 'dead code', run: () => once(home, [bin('knip/bin/knip.js')]) },
  { name: 'tests', run: () => unitTests(home) },
  {
    name: 'journeys',
    run: async () => {
      await buildIfOlder(home, say);
      return journeys(home, await findChromium(home, say));
    },
  },
];

const outcomes: Outcome[] = [];
for (const { name, run } of steps) {
  const begun = performance.now();
  const outcome = await run();
  outcomes.push(outcome);
  if (outcome.failed > 0) say(outcome.output.trimEnd());
  say(outcomeLine(name, outcome, performance.now() - begun));
}

const { passed, failed } = total(outcomes);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
