import { always } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { commands } from './commands.ts';
import type { Say } from '../../services/words.ts';

const width = 88;

/** The page of help of the whole program. */
export function helpOnAll(say: Say): string {
  const lines = Object.entries(commands).map(([name, it]) => [name, say(it.about)] as const);
  const usage = say('cli.usage', { line: say('cli.usage-line') });
  return page([
    say('cli.about'),
    usage,
    say('cli.commands'),
    ...columns(lines),
    '',
    say('cli.options'),
    ...columns(optionLines(always, say)),
    '',
    say('cli.more'),
  ]);
}

/** The page of help of one command. */
export function helpOn(name: string, command: Command, say: Say): string {
  const about = commands[name]?.about;
  const usage = say('cli.usage', { line: `systeemkaart ${name} ${command.usage}` });
  const options = columns(optionLines({ ...command.options, ...always }, say));
  return page([
    about === undefined ? name : `${name}: ${say(about)}`,
    usage,
    ...folded(say(command.details), 0),
    '',
    say('cli.options'),
    ...options,
  ]);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function optionLines(options: Readonly<Record<string, Option>>, say: Say): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, it]) => {
    const short = it.short === undefined ? '' : `-${it.short}, `;
    return [`${short}--${name}${it.value === undefined ? '' : ` ${it.value}`}`, say(it.about)] as const;
  });
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.min(30, Math.max(...rows.map(([name]) => name.length)) + 2);
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = folded(text, left + 2);
    const head = name.length < left ? [`  ${name.padEnd(left)}${first}`] : [`  ${name}`, `${' '.repeat(left + 2)}${first}`];
    return [...head, ...rest.map((line) => `${' '.repeat(left + 2)}${line}`)];
  });
}

/** A text in lines that leave `indent` free of the page. */
function folded(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width - indent) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
