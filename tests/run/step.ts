import { spawn } from 'node:child_process';
import type { Outcome } from './outcome.ts';

/** No step may take longer than this, ms. */
const LIMIT = 1_100_000;

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of a package with this Node and waits for its end; killed after the limit. */
export function run(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return launch(process.execPath, args, home, env);
}

/** Runs a program and waits for its end. */
export function launch(program: string, args: readonly string[], home: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    let output = '';
    const take = (part: Buffer) => {
      output += part.toString();
    };
    const child = spawn(program, args, { cwd: home, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env }, timeout: LIMIT });
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (fault) => resolve({ code: 1, output: `${output}\n${fault.message}` }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: code === null ? `${output}\nIt was stopped after ${LIMIT / 1000} s.` : output }),
    );
  });
}

/** A step that passes or fails as a whole. */
export async function once(home: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await run(home, args);
  return code === 0 ? { passed: 1, failed: 0, skipped: [], output } : { passed: 0, failed: 1, skipped: [], output };
}
