import { readLog, verifyLog, type Mark } from '../store/access-log.ts';
import type { Connection } from '../store/connection.ts';
import { read } from '../store/handles.ts';
import { nameOf } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';

/** How far the log of each open file was followed: a hundred thousand rows take a second, so all of it is followed once per opening. */
const followed = new WeakMap<Connection, Mark>();

/** Who did what. Rows carry the name that a member has now; whoever is in no list any more keeps their id. */
export const logAnswers: TeamAnswers<'log.read'> = {
  'log.read': (team, input) =>
    read(team.file, (handle) => {
      const { rows, total } = readLog(handle, input);
      const { mark, broken } = verifyLog(handle, followed.get(team.file));
      followed.set(team.file, mark);
      return {
        rows: rows.map((row) => ({ ...row, member: nameOf(handle, row.member) || row.member, detail: { ...row.detail } })),
        total,
        intact: broken === undefined,
        words: broken === undefined ? null : { id: 'log.broken', values: { seq: broken } },
      };
    }),
};
