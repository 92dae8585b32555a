import type { MessagePort } from 'node:worker_threads';
import type { Answer, Input } from '../../../shared/bridge/api.ts';
import type { Backup, Member, Team } from '../../../shared/bridge/questions/team.ts';
import type { RefusalKind } from '../../../shared/bridge/refusals.ts';
import type { Message } from '../../../shared/model/message.ts';
import type { RingKey } from '../keys/ring.ts';
import type { Mark } from '../store/access-log.ts';
import type { TeamQuestion } from '../team-answers.ts';
import type { Waiting } from './waiting.ts';

/** What the main thread knows of the team that is open in the keeper's. */
export interface Facts {
  /** The team's own number; it stays when the file moves or a backup is put back. */
  readonly id: string;
  readonly name: string;
  readonly mode: Team['mode'];
  readonly why: Team['why'];
  readonly member: string;
  readonly members: readonly Member[];
  /** Whether this computer's key store opens it. */
  readonly remembered: boolean;
  /** Seals what waits on this computer. */
  readonly seal: Uint8Array;
}

/** How the file is doing. */
export interface Report {
  readonly facts: Facts;
  readonly stamp: number;
  readonly lastBackup: number | null;
  /** The newest row of its log; null in an empty one. */
  readonly mark: Mark | null;
  /** Told once. */
  readonly notices: readonly Message[];
}

/** What became of a change that waited. */
export type Replayed =
  /** As it was, or with what others did meanwhile. */
  | { readonly outcome: 'saved'; readonly code: string; readonly revision: number }
  /** Others had changed the same fields: theirs stand, this one is a version beside. */
  | { readonly outcome: 'conflict'; readonly code: string }
  /** It fits no longer: kept as a casus of its own, under this code. */
  | { readonly outcome: 'copied'; readonly code: string; readonly copy: string }
  /** The casus was deleted on purpose. */
  | { readonly outcome: 'deleted' }
  /** There is no place for it; it stays sealed on this computer. */
  | { readonly outcome: 'stays' };

type AnyQuestion = { readonly [Q in TeamQuestion]: { readonly question: Q; readonly input: Input<Q> } }[TeamQuestion];

/** What the main thread may ask of the keeper's thread: one thing at a time. */
export interface Tasks {
  readonly make: {
    readonly input: { readonly path: string; readonly team: string; readonly member: string; readonly passphrase: string };
    readonly answer: { readonly report: Report; readonly recoveryKey: string };
  };
  readonly unlock: {
    readonly input: {
      readonly path: string;
      readonly key: RingKey;
      readonly readOnly: boolean;
      /** Who was at this screen the last time. */
      readonly member: string;
      /** When wrong passphrases were tried before this one; they go into the log. */
      readonly attempts: readonly number[];
    };
    readonly answer:
      | { readonly state: 'open'; readonly report: Report }
      | { readonly state: 'damaged'; readonly words: Message; readonly backups: readonly Backup[]; readonly readable: boolean };
  };
  readonly ask: { readonly input: AnyQuestion; readonly answer: Answer<TeamQuestion> };
  readonly replay: { readonly input: Waiting; readonly answer: Replayed };
  readonly report: { readonly input: null; readonly answer: Report };
  /** Makes the backup that is due, if one is. */
  readonly tend: { readonly input: null; readonly answer: null };
  readonly lock: { readonly input: null; readonly answer: null };
}

export type Task = keyof Tasks;

/** A task on its way to the thread. */
export interface Asked<T extends Task = Task> {
  readonly nr: number;
  readonly task: T;
  readonly input: Tasks[T]['input'];
}

/** What comes back of it. */
export type Told =
  | { readonly nr: number; readonly answer: Tasks[Task]['answer'] }
  | {
      readonly nr: number;
      readonly refusal: { readonly kind: RefusalKind; readonly message: string; readonly words: Message | undefined };
    };

/** What the thread is started with. */
export interface Given {
  readonly station: { readonly id: string; readonly home: string };
  /** Absent where the shell has no key store. */
  readonly keyStore: DistantStore | undefined;
}

/** The way from the thread to the key store, which only the main thread may call: a port, and a bell that rings when the answer is there. */
export interface DistantStore {
  readonly port: MessagePort;
  readonly bell: SharedArrayBuffer;
}
