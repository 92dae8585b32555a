import type { Answer, Input } from '../../../shared/bridge/api.ts';
import type { JournalLine } from '../../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { log } from '../store/access-log.ts';
import { findCasus, type CasusFacts } from '../store/casussen.ts';
import { read, write, type ReadHandle } from '../store/handles.ts';
import { linesBefore, linesSince, type Line } from '../store/journal.ts';
import { SHORT_WAIT } from '../store/patience.ts';
import { arrive, dueToRenew, leave, presentIn, renew } from '../store/presence.ts';
import { readCasus } from '../store/records.ts';
import { saveChange } from '../store/save.ts';
import { nameOf } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';
import type { OpenTeam } from '../team/open-team.ts';
import { readLogged } from './acts.ts';
import { keptAt } from './places.ts';
import { noteRead, wasRead } from './read-from.ts';

type Asked = 'casus.open' | 'casus.close' | 'casus.save' | 'casus.news' | 'casus.journal' | 'casus.tell';

/** The number of no casus. */
const NOWHERE = -1;

/** One casus at a time: opening, changing, what others do with it. */
export const casusAnswers: TeamAnswers<Asked> = {
  'casus.open': (team, { casus, drawn }) => {
    noteRead(team, casus);
    if (team.file.mode === 'read-only') return read(team.file, (handle) => opened(handle, team, findCasus(handle, casus), drawn));
    return write(team.file, (handle) => {
      const facts = findCasus(handle, casus);
      arrive(handle, team, facts.number);
      log(handle, team, { action: 'open', code: facts.code });
      return opened(handle, team, facts, drawn);
    });
  },
  'casus.close': (team, { casus }) => {
    if (team.file.mode === 'write') write(team.file, (handle) => leave(handle, team, knownCasus(handle, casus)?.number ?? NOWHERE));
    return {};
  },
  'casus.save': saveInCasus,
  'casus.news': newsOf,
  'casus.journal': (team, { casus, before, limit }) =>
    read(team.file, (handle) => linesBefore(handle, findCasus(handle, casus).number, before, limit).map(told(handle, team))),
  'casus.tell': (team, { casus, action, format }) =>
    readLogged(team, (handle) => ({
      result: {},
      deed: { action, code: findCasus(handle, casus).code, ...(format !== '' && { detail: { format } }) },
    })),
};

function saveInCasus(team: OpenTeam, { casus, id, command, change }: Input<'casus.save'>): Answer<'casus.save'> {
  return write(team.file, (handle) => {
    const { number, code, revision } = findCasus(handle, casus);
    const done = saveChange(handle, { casus: number, id, command, member: team.member, at: team.station.now(), change });
    if ('elsewhere' in done) {
      const { elsewhere } = done;
      const who = nameOf(handle, elsewhere.member);
      const text = writeCasusFile(elsewhere.casus);
      return { outcome: 'changed-elsewhere', revision: elsewhere.revision, casus: text, who, at: elsewhere.at };
    }
    if (done.saved > revision) {
      const action = change.some(({ list }) => list === 'consents') ? 'consent-change' : 'change';
      log(handle, team, { action, code, detail: { command, records: change.length, revision: done.saved } });
    }
    return { outcome: 'saved', revision: done.saved };
  });
}

function opened(handle: ReadHandle, team: OpenTeam, facts: CasusFacts, drawn: Input<'casus.open'>['drawn']): Answer<'casus.open'> {
  const { number, revision } = facts;
  const casus = writeCasusFile(readCasus(handle, number));
  const places = drawn === undefined ? null : keptAt(handle, facts, drawn, revision);
  return { casus, revision, canChange: team.file.mode === 'write', present: [...presentIn(handle, team, number)], places };
}

function newsOf(team: OpenTeam, { casus, since }: Input<'casus.news'>): Answer<'casus.news'> {
  const news = read(team.file, (handle) => {
    const facts = knownCasus(handle, casus);
    if (facts === undefined) return undefined;
    const { number, revision } = facts;
    const lines = linesSince(handle, number, since).map(told(handle, team));
    return { number, due: dueToRenew(handle, team, number), answer: { revision, lines, present: [...presentIn(handle, team, number)] } };
  });
  if (news === undefined) return { revision: 0, lines: [], present: [], gone: true, anew: false };
  if (news.due && team.file.mode === 'write') stillHere(team, news.number);
  return { ...news.answer, gone: false, anew: !wasRead(team, casus) };
}

/** Tells that this program is still there. News is asked for every second: where it cannot be written now, it can be then. */
function stillHere(team: OpenTeam, casus: number): void {
  try {
    write(team.file, (handle) => renew(handle, team, casus), SHORT_WAIT);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
  }
}

function knownCasus(handle: ReadHandle, casus: string): CasusFacts | undefined {
  try {
    return findCasus(handle, casus);
  } catch (fault) {
    if (fault instanceof Refusal && fault.kind === 'unknown-casus') return undefined;
    throw fault;
  }
}

function told(handle: ReadHandle, team: OpenTeam): (line: Line) => JournalLine {
  return ({ revision, at, member, command, change }) => ({
    revision,
    at,
    who: nameOf(handle, member),
    mine: member !== '' && member === team.member,
    command,
    change: [...change],
  });
}
