import { visibleOn } from '../../../shared/rules/visible.ts';
import { diagrams } from '../../services/export/diagrams.ts';
import { bundledTypeface } from '../../services/export/fonts.ts';
import { sinks } from '../../services/export/sinks.ts';
import type { Command } from './command.ts';
import { focusIn } from './focus-request.ts';
import { readCasus } from './read-casus.ts';
import { readRequest, renderOptions } from './render-request.ts';
import { written } from './written-file.ts';

/** `render FILE --diagram genogram|systemogram --out OUT.svg`: the drawing of a casus as a file, the same as on the screen. */
export const render: Command = {
  usage: 'FILE --diagram genogram|systemogram --out OUT.svg',
  details: 'cli.render.details',
  options: renderOptions,
  async run(typed, shell) {
    const request = readRequest(typed);
    if ('complaint' in request) {
      shell.complain(shell.say(request.complaint.id, request.complaint.values));
      return 2;
    }
    const casus = await readCasus(typed, shell);
    if (casus === undefined) return 2;
    const typeface = bundledTypeface();
    const { size, view, lit, date = casus.referenceDate } = request;
    const focus = lit === undefined ? undefined : focusIn(visibleOn(casus, view, date), lit);
    if (focus !== undefined && 'complaint' in focus) {
      shell.complain(shell.say(focus.complaint.id, focus.complaint.values));
      return 2;
    }
    const scene = await diagrams[request.diagram](casus, { ...request, focus }, typeface);
    const picture = await sinks[request.kind](scene, typeface, { size, language: view.language, date: casus.referenceDate });
    if (!picture.ok) {
      shell.complain(shell.say(picture.refusal.id, picture.refusal.values));
      return 2;
    }
    if (request.out === undefined) await shell.out(picture.bytes);
    else if (!(await written(request.out, picture.bytes, shell))) return 2;
    for (const { id, values } of picture.notices) shell.complain(shell.say(id, values));
    return 0;
  },
};
