import { join } from 'node:path';
import { run } from '../run/step.ts';

/** `npm run pictures`: draws every accepted picture anew and accepts it as it is now; look at what changed before you commit it. */
const home = join(import.meta.dirname, '../..');
const vitest = join(home, 'node_modules', 'vitest', 'vitest.mjs');
const { code, output } = await run(home, [vitest, 'run', 'tests/pictures', '--reporter=dot'], { UPDATE_PICTURES: '1' });
process.stdout.write(output);
process.exitCode = code;
