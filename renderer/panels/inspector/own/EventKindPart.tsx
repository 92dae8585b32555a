import type { Event } from '../../../../shared/model/records.ts';
import { Suggest } from '../../../parts/Suggest.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useFieldWriting } from '../../../workspace/field-writing.ts';
import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';

/** What happens to families (catalogue G); anything else can be written too. */
const usual = {
  nl: ['verlies', 'scheiding', 'geboorte', 'verhuizing', 'ziekte', 'geweld', 'migratie', 'school', 'hulp', 'werk en geld'],
  en: ['loss', 'divorce', 'birth', 'move', 'illness', 'violence', 'migration', 'school', 'help', 'work and money'],
} as const;

/** What sort of event it is. */
export function EventKindPart() {
  const { say, language } = useWords();
  const { canChange } = useEditor();
  const held = useHeld();
  const [kind, shown] = [(held.record as Event).kind ?? '', (held.shown as Event).kind ?? ''];
  const label = say('interface.inspector.kind');
  const about = [held.list, held.key, label].join(' ');
  const { text, write, finish } = useFieldWriting({
    about,
    label,
    value: shown,
    deeds: (to) => [changeOf(held, { kind: to === '' ? null : to })],
  });
  return (
    <Suggest
      label={label}
      value={text}
      suggestions={usual[language]}
      hint={say('interface.inspector.event.kind.hint')}
      onChange={(to) => to !== text && write(to)}
      onBlur={finish}
      isReadOnly={!canChange || shown !== kind}
    />
  );
}
