import { anyHangs } from './thread.ts';

/**
 * Ends this process, in the usual way or as the shell does. Node waits for its threads when it ends, and one that hangs on a share that is gone
 * would keep it: then the process is taken down, after `team.lock` nothing is lost by that.
 */
export function endProgram(code: number, usually: () => void = () => process.exit(code)): void {
  if (anyHangs()) process.kill(process.pid, 'SIGKILL');
  else usually();
}
