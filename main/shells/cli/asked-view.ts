import type { DiagramId } from '../../services/export/diagrams.ts';
import type { Option, Typed } from './command.ts';
import { choice, Complaint, oneOf } from './look-request.ts';

const views = { drawing: true, table: true } as const;

/** How a systemogram is shown: as it is drawn, or as the table of who helps whom. */
export const viewOption: Option = { type: 'string', value: choice(views), about: 'cli.render.view' };

/** What is to be made; throws a `Complaint` where a table is asked of what has none. */
export function diagramOf(typed: Typed, diagram: 'genogram' | 'systemogram'): DiagramId {
  if (oneOf(typed, 'view', views, 'drawing') === 'drawing') return diagram;
  if (diagram === 'genogram') throw new Complaint('cli.render.no-table');
  return 'who-for-whom';
}
