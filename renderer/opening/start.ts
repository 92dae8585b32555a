import { useCallback, useEffect, useReducer } from 'react';
import type { Place, Team } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';

/** What the start screen knows: the team files of this computer, and which of them is chosen. */
export interface Start {
  /** False until the program told what it knows, or why it cannot. */
  readonly known: boolean;
  readonly places: readonly Place[];
  readonly chosen: Place | undefined;
  /** Whether the system has dialogs to choose a file with. */
  readonly dialogs: boolean;
  /** The folder in which files lie where there are no dialogs, shortened for the eye. */
  readonly folder: string;
  readonly fault: unknown;
  readonly choose: (place: Place) => void;
  /** Asks for a file with the system's dialog; keeps what was chosen where that is cancelled. */
  readonly browse: () => Promise<void>;
  /** Takes the chosen file off the list; the file stays. */
  readonly forget: () => Promise<void>;
  readonly again: () => void;
}

interface Known {
  readonly places: readonly Place[];
  readonly dialogs: boolean;
  readonly folder: string;
  /** The file that the system asked for, by a double click. */
  readonly asked?: string | undefined;
}

interface State {
  readonly known: Known | undefined;
  readonly chosen: Place | undefined;
  readonly fault: unknown;
}

type News = { readonly read: Known } | { readonly chosen: Place | undefined } | { readonly fault: unknown };

function next(state: State, news: News): State {
  if ('fault' in news) return { ...state, fault: news.fault };
  if ('chosen' in news) return { ...state, chosen: news.chosen, fault: undefined };
  const { places, asked } = news.read;
  const wish = asked === state.known?.asked ? undefined : places.find(({ place }) => place === asked);
  const still = places.find(({ place }) => place === state.chosen?.place);
  return { known: news.read, chosen: wish ?? still ?? places[0], fault: undefined };
}

/** Reads what this computer knows, and hands over a file that is open already. */
export function useStart(onOpen: (team: Team) => void): Start {
  const [{ known, chosen, fault }, take] = useReducer(next, { known: undefined, chosen: undefined, fault: undefined });

  const read = useCallback(async (): Promise<void> => {
    try {
      const { open, ...rest } = await ask('start.read', {});
      take({ read: rest });
      if (open !== null) onOpen(open);
    } catch (why) {
      take({ fault: why });
    }
  }, [onOpen]);
  useEffect(() => void read(), [read]);

  const choose = useCallback((place: Place) => take({ chosen: place }), []);
  const browse = useCallback(async () => {
    try {
      const place = await ask('place.choose', { for: 'open' });
      if (place !== null) take({ chosen: place });
    } catch (why) {
      take({ fault: why });
    }
  }, []);
  const forget = useCallback(async () => {
    if (chosen === undefined) return;
    try {
      await ask('place.forget', { place: chosen.place });
      take({ chosen: undefined });
      await read();
    } catch (why) {
      take({ fault: why });
    }
  }, [chosen, read]);

  return {
    known: known !== undefined || fault !== undefined,
    places: known?.places ?? [],
    chosen,
    dialogs: known?.dialogs ?? false,
    folder: known?.folder ?? '',
    fault,
    choose,
    browse,
    forget,
    again: useCallback(() => void read(), [read]),
  };
}
