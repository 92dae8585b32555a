import type { Command } from './command.ts';

/** A command in the list: what it is in one line, and where it is found when it is asked for. */
export interface Listed {
  /** The id of a message. */
  readonly about: string;
  readonly load: () => Promise<Command>;
}

/** Every command. Each is loaded only when it runs, so that no command pays for another. */
export const commands: Readonly<Record<string, Listed>> = {
  check: { about: 'cli.check.about', load: async () => (await import('./check.ts')).check },
  layout: { about: 'cli.layout.about', load: async () => (await import('./layout.ts')).layout },
  say: { about: 'cli.say.about', load: async () => (await import('./say.ts')).say },
  team: { about: 'cli.team.about', load: async () => (await import('./team.ts')).team },
  render: { about: 'cli.render.about', load: async () => (await import('./render.ts')).render },
};
