import type { Input } from '../../shared/bridge/api.ts';
import type { Message } from '../../shared/model/message.ts';
import type { Backup, Member, Opening, Team } from '../../shared/bridge/questions/team.ts';

/** What somebody offers to open a file with. */
export type Key = Input<'team.unlock'>['key'];

/** A file that could not be used as it is. The key stays in memory until something was chosen, so that it can still be read. */
export interface Damaged {
  readonly place: string;
  readonly key: Key;
  readonly found: Extract<Opening, { readonly state: 'damaged' }>;
}

/** What the start screen is about. */
export type Step =
  | { readonly at: 'open' }
  | { readonly at: 'recover' }
  | { readonly at: 'damaged'; readonly damaged: Damaged }
  | { readonly at: 'make' }
  /** The recovery key is shown, this once. */
  | { readonly at: 'made'; readonly team: Team; readonly recoveryKey: string }
  | { readonly at: 'restored'; readonly team: Team; readonly kept: string; readonly casussen: number; readonly notices: readonly Message[] }
  | { readonly at: 'who'; readonly team: Team; readonly recovered: boolean }
  /** After the recovery key a new passphrase is offered. */
  | { readonly at: 'new-passphrase'; readonly team: Team; readonly me: Member };

/** Whether it still has to be said who is at this screen; nobody is asked where nothing can be written. */
export function asksWho(team: Team): boolean {
  return team.mode === 'write' && !team.members.some(({ id }) => id === team.member);
}

/** The same team with that member at this screen. */
export function withMember(team: Team, me: Member): Team {
  const known = team.members.some(({ id }) => id === me.id);
  return { ...team, member: me.id, members: known ? team.members : [...team.members, me] };
}

/** The backup that somebody most likely wants: the newest that was found sound. */
export function likeliest(backups: readonly Backup[]): Backup | undefined {
  return backups.filter(({ checked }) => checked).toSorted((a, b) => b.at - a.at)[0];
}

/** A name for a file after the name of a team: small letters, digits and dashes; empty where nothing is left. */
export function fileNameOf(team: string): string {
  return team
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
