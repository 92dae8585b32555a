import { v7 } from 'uuid';
import type { Answer, Input } from '../../../shared/bridge/api.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { timeOf } from '../../../shared/model/date.ts';
import { nextCode } from '../../../shared/rules/next-code.ts';
import { log } from '../store/access-log.ts';
import { allCodes, findCasus, freeCode, insertCasus, listCasussen, setArchived, setRetention } from '../store/casussen.ts';
import { read, write, type ReadHandle } from '../store/handles.ts';
import { copyPlaces } from '../store/places.ts';
import { readCasus } from '../store/records.ts';
import type { TeamAnswers } from '../team-answers.ts';
import type { OpenTeam } from '../team/open-team.ts';
import { readLogged } from './acts.ts';
import { dayOf } from './day.ts';
import { importCasussen } from './importing.ts';

type Asked =
  | 'casussen.list'
  | 'casussen.make'
  | 'casussen.import'
  | 'casussen.export'
  | 'casussen.duplicate'
  | 'casussen.archive'
  | 'casussen.retain';

/** The list of casussen and what is done with a casus as a whole. */
export const casussenAnswers: TeamAnswers<Asked> = {
  'casussen.list': (team, request) => {
    const today = dayOf(team.station.now());
    return read(team.file, (handle) => ({ ...listCasussen(handle, request, today), nextCode: codeOn(handle, today) }));
  },
  'casussen.make': makeCasus,
  'casussen.import': importCasussen,
  'casussen.export': (team, { casus }) =>
    readLogged(team, (handle) => {
      const { number, code } = findCasus(handle, casus);
      const text = writeCasusFile(readCasus(handle, number));
      return { result: { fileName: fileNameOf(code), text }, deed: { action: 'export', code, detail: { format: 'casus.json' } } };
    }),
  'casussen.duplicate': (team, { casus }) =>
    write(team.file, (handle) => {
      const { number, code, revision } = findCasus(handle, casus);
      const copy = { ...readCasus(handle, number), id: freeCode(handle, code) };
      const id = v7();
      const made = insertCasus(handle, copy, { id, at: team.station.now() });
      copyPlaces(handle, { number, revision }, made);
      log(handle, team, { action: 'create', code: copy.id, detail: { copy: true } });
      return { casus: id, code: copy.id };
    }),
  'casussen.archive': (team, { casus, archived }) =>
    write(team.file, (handle) => {
      const { number, code } = findCasus(handle, casus);
      setArchived(handle, number, archived ? team.station.now() : null);
      log(handle, team, { action: 'archive', code, detail: { archived } });
      return {};
    }),
  'casussen.retain': (team, { casus, until }) => {
    if (until !== null && !isDay(until)) throw new Refusal('bad-input', 'That is no day.');
    return write(team.file, (handle) => {
      const { number, code } = findCasus(handle, casus);
      setRetention(handle, number, until);
      log(handle, team, { action: 'change', code, detail: { retainUntil: until ?? '' } });
      return {};
    });
  },
};

function makeCasus(team: OpenTeam, { code, title, district, referenceDate }: Input<'casussen.make'>): Answer<'casussen.make'> {
  const now = team.station.now();
  const today = dayOf(now);
  const place = district.trim();
  return write(team.file, (handle) => {
    const own = code.trim() === '' ? codeOn(handle, today) : code.trim();
    const made = checkCasus({
      format: 'systeemkaart/casus',
      version: 1,
      id: own,
      title: title.trim(),
      referenceDate: referenceDate === '' ? today : referenceDate,
      intake: { kind: 'new', ...(place !== '' && { district: place }) },
    });
    if (!made.ok) throw new Refusal('bad-input', 'The code or the peildatum cannot be used.');
    const id = v7();
    insertCasus(handle, made.casus, { id, at: now });
    log(handle, team, { action: 'create', code: own });
    return { casus: id, code: own };
  });
}

/** The code that a new casus gets on a day, `2026-05-16`. */
function codeOn(handle: ReadHandle, today: string): string {
  return nextCode(allCodes(handle), Number(today.slice(0, 4)));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && timeOf(text) !== undefined;
}

/** A file name of a code: what a system does not take becomes a line. */
export function fileNameOf(code: string): string {
  const name = code
    .replaceAll(/[\p{C}\p{Z}/\\:*?"<>|]+/gu, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  return `${name === '' ? 'casus' : name}.casus.json`;
}
