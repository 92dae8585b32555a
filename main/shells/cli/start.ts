import { once } from 'node:events';
import { run } from './run.ts';

/** The program without a window: `systeemkaart <command> ...`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop early (`| head`); that is not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (line) => process.stderr.write(`${line}\n`),
});
