import { nearest } from '../../../shared/model/check/nearest.ts';
import { shown } from '../../../shared/model/message.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Shell } from './command.ts';
import { commands } from './commands.ts';
import { helpOn, helpOnAll } from './help.ts';
import { languageOf, wordsIn, type Language } from '../../services/words.ts';

/** What a run needs of the process that it is in. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Shell['out'];
  readonly complain: Shell['complain'];
}

/** Runs one command line and answers with its exit code; nothing is thrown, and every complaint is one sentence. */
export async function run(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = askedLanguage(words) ?? languageOf(around.environment);
  const say = await wordsIn(language);
  try {
    return await runWith(words, { ...around, language, say });
  } catch {
    around.complain(say('cli.unexpected'));
    return 1;
  }
}

async function runWith(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { say } = shell;
  const name = words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '--language');
  const rest = name === undefined ? words : words.toSpliced(words.indexOf(name), 1);
  const listed = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== undefined && name !== 'help' && listed === undefined) {
    shell.complain(say('cli.unknown-command', { command: shown(name), meant: nearest(name, Object.keys(commands)) ?? 'none' }));
    return 2;
  }
  const command = await listed?.load();
  const read = readArguments(rest, command?.options ?? {});
  if (!read.ok) {
    shell.complain(say(read.message, { command: ['systeemkaart', name ?? ''].join(' ').trim(), ...read.values }));
    return 2;
  }
  const { options } = read.typed;
  if (options['language'] !== undefined && options['language'] !== 'nl' && options['language'] !== 'en') {
    shell.complain(say('cli.option-not-one-of', { option: '--language', value: shown(String(options['language'])), allowed: 'nl, en' }));
    return 2;
  }
  if (command === undefined || name === undefined)
    return withoutCommand(options['help'] === true || name === 'help', read.typed.words, shell);
  if (options['help'] !== true) return command.run(read.typed, shell);
  await shell.out(helpOn(name, command, say));
  return 0;
}

/** `--help`, `help` and `help check`; a bare line is a mistake that help can mend. */
async function withoutCommand(asked: boolean, words: readonly string[], shell: Shell): Promise<ExitCode> {
  if (!asked) {
    shell.complain(shell.say('cli.no-command'));
    return 2;
  }
  const [name = ''] = words;
  const command = Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined;
  await shell.out(command === undefined ? helpOnAll(shell.say) : helpOn(name, command, shell.say));
  return 0;
}

/** The language that is asked for on the line itself, so that complaints about that line are in it too. */
function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findLastIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = words[at] === '--language' ? words[at + 1] : words[at]?.slice('--language='.length);
  return asked === 'nl' || asked === 'en' ? asked : undefined;
}
