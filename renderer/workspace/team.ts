import { createContext, useCallback, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { Answer } from '../../shared/bridge/api.ts';
import type { Member, Place, Team } from '../../shared/bridge/questions/team.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { Message } from '../../shared/model/message.ts';
import { ask } from '../bridge.ts';
import { useAskedFile } from './asked-file.ts';

/** How the open file is doing; `stamp` grows whenever the list of casussen or the team's lists changed. */
export type TeamNews = Omit<Answer<'team.news'>, 'open' | 'notices'>;

/** The team file that is open, as every screen of it sees it. */
export interface TeamState {
  readonly team: Team;
  /** Who is at this screen; undefined where the file is only read and nobody was asked. */
  readonly me: Member | undefined;
  readonly canWrite: boolean;
  readonly news: TeamNews;
  /** False while the program behind the window does not answer. */
  readonly reached: boolean;
  /** What still has to be told, oldest first: changes that were replayed, attempts to open the file. */
  readonly notices: readonly Message[];
  /** Takes the notices away: they were read. */
  readonly told: () => void;
  /** The other team file that the system asked for meanwhile. */
  readonly asked: Place | undefined;
  /** Closes the file; nothing of it is on the screen afterwards. */
  readonly lock: () => Promise<void>;
  /** Takes the file as it is now, after a backup was put back or somebody else sat down. */
  readonly reopened: (team: Team) => void;
}

/** How often the file is asked how it is doing, in ms. */
const PACE = 1000;

const noNews: TeamNews = { stamp: 0, saved: 'saved', waiting: 0, since: null, lastBackup: null };

export const TeamContext = createContext<TeamState | undefined>(undefined);

/** The open team file. Only for screens that stand inside one. */
export function useTeam(): TeamState {
  const state = useContext(TeamContext);
  if (state === undefined) throw new Error('This part of the window needs an open team file.');
  return state;
}

/** Follows an open team file: asks every second how it is doing, and says when it was closed elsewhere. */
export function useOpenTeam(team: Team, onReopened: (team: Team) => void, onClosed: () => void): TeamState {
  const [news, setNews] = useState<TeamNews>(noNews);
  const [reached, setReached] = useState(true);
  const [notices, setNotices] = useState<readonly Message[]>(team.notices);

  const hear = useEffectEvent(({ open, notices: fresh, ...rest }: Answer<'team.news'>) => {
    setReached(true);
    setNews((old) => (JSON.stringify(old) === JSON.stringify(rest) ? old : rest));
    if (fresh.length > 0) setNotices((old) => withoutTwice([...old, ...fresh]));
    if (!open) onClosed();
  });
  const miss = useEffectEvent((fault: unknown) => {
    if (fault instanceof Refusal && fault.kind === 'locked') onClosed();
    else setReached(false);
  });

  useEffect(() => {
    let stopped = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const round = async (): Promise<void> => {
      try {
        const given = await ask('team.news', {});
        if (!stopped) hear(given);
      } catch (fault) {
        if (!stopped) miss(fault);
      }
      if (!stopped) waiting = setTimeout(() => void round(), PACE);
    };
    void round();
    return () => {
      stopped = true;
      clearTimeout(waiting);
    };
  }, []);

  const lock = useCallback(async () => {
    try {
      await ask('team.lock', {});
      onClosed();
    } catch {
      setReached(false);
    }
  }, [onClosed]);
  const reopened = useCallback(
    (next: Team) => {
      setNotices((old) => withoutTwice([...old, ...next.notices]));
      onReopened(next);
    },
    [onReopened],
  );
  const told = useCallback(() => setNotices([]), []);
  const me = team.members.find(({ id }) => id === team.member);
  const asked = useAskedFile(team.place);
  return { team, me, asked, canWrite: team.mode === 'write', news, reached, notices, told, lock, reopened };
}

/** The same notices, each once. */
function withoutTwice(notices: readonly Message[]): readonly Message[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}
