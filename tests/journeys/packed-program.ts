import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownFrame, told } from '../helpers/electron-stand-in.ts';

/**
 * Runs the program out of its archive, with Electron's stand-in: asks it the questions that come in, one JSON line each, and says what it
 * answers. Ends as a person ends it, by closing the window.
 */
const start = join(told.opened.appPath, 'out', 'main', 'start.js');
await import(pathToFileURL(start).href);
while (told.windows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

let pending = '';
for await (const part of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
  pending += part;
  const lines = pending.split('\n');
  pending = lines.pop() ?? '';
  for (const line of lines) {
    const [question, input] = JSON.parse(line) as [string, unknown];
    const outcome = await told.questions.get('ask')?.(ownFrame, question, input);
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
}
const close = told.windows[0]?.listeners.get('close') as ((event: { preventDefault: () => void }) => void) | undefined;
close?.({ preventDefault: () => undefined });
while (told.quits === 0) await new Promise((resolve) => setTimeout(resolve, 20));
process.exit(0);
