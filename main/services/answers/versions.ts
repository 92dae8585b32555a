import { v7 } from 'uuid';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { difference } from '../../../shared/model/change.ts';
import { log } from '../store/access-log.ts';
import { findCasus } from '../store/casussen.ts';
import { read, write } from '../store/handles.ts';
import { casusAt } from '../store/journal.ts';
import { listVersions, nameVersion, RETURN } from '../store/named-versions.ts';
import { readCasus } from '../store/records.ts';
import { saveChange } from '../store/save.ts';
import { nameOf } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';
import { readLogged } from './acts.ts';
import { noteRead } from './read-from.ts';

/** How a casus was before: the list of its versions, one of them, and back to it. */
export const versionsAnswers: TeamAnswers<'versions.list' | 'versions.read' | 'versions.name' | 'versions.return'> = {
  'versions.list': (team, { casus }) =>
    read(team.file, (handle) =>
      listVersions(handle, findCasus(handle, casus).number).map(({ member, ...version }) => ({
        ...version,
        who: nameOf(handle, member),
      })),
    ),
  'versions.read': (team, { casus, revision }) =>
    readLogged(team, (handle) => {
      const { number, code, revision: now } = findCasus(handle, casus);
      if (revision === now) noteRead(team, casus);
      const result = { casus: writeCasusFile(casusAt(handle, number, revision)) };
      return { result, deed: { action: 'show', code, detail: { revision } } };
    }),
  'versions.name': (team, { casus, revision, name }) =>
    write(team.file, (handle) => {
      const { number, code } = findCasus(handle, casus);
      nameVersion(handle, number, { revision, name, at: team.station.now(), member: team.member });
      log(handle, team, { action: 'version-name', code, detail: { revision } });
      return {};
    }),
  'versions.return': (team, { casus, revision }) =>
    write(team.file, (handle) => {
      const { number, code, revision: now } = findCasus(handle, casus);
      const change = difference(readCasus(handle, number), casusAt(handle, number, revision));
      const at = team.station.now();
      const done = saveChange(handle, { casus: number, id: v7(), command: RETURN, member: team.member, at, change });
      log(handle, team, { action: 'version-return', code, detail: { revision } });
      return { revision: 'saved' in done ? done.saved : now };
    }),
};
