import { deed } from '../../shared/commands/index.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { idsOf } from '../workspace/chosen.ts';
import { useEditor } from '../workspace/editor.ts';
import { foundIn } from '../workspace/finding.ts';
import { choosing } from '../workspace/gesture.ts';
import { touchesOf } from '../workspace/touching.ts';
import { useWords } from '../words/use-words.ts';
import { Finder } from './Finder.tsx';

const slots = [1, 2, 3, 4, 5] as const;
const fresh = 'new';

/** The five hypotheses, to say which of them touches what is chosen; what was typed becomes a new one where a slot is free. */
export function HypothesisFinder() {
  const { say } = useWords();
  const editor = useEditor();
  const { casus, chosen, run, view } = editor;
  const ids = idsOf(chosen);
  const free = slots.find((slot) => !casus.hypotheses.some((it) => it.slot === slot));
  const named = view.names === 'full';
  const all = visibleCasus(casus, view)
    .hypotheses.toSorted((a, b) => a.slot - b.slot)
    .map(({ slot, text }) => ({ slot, names: [named ? `${slot}. ${text}` : say('drawing.hypothesis', { slot })] }));
  const touches = (slot: number): boolean => {
    const touched = casus.hypotheses.find((it) => it.slot === slot)?.touches ?? [];
    return ids.every((id) => touched.includes(id));
  };
  const close = (): void => editor.begin(choosing);
  return (
    <Finder
      title={say('interface.finder.hypothesis')}
      field={say('interface.finder.hypothesis.find')}
      nothing={say('interface.finder.hypothesis.nothing')}
      found={(query) => [
        ...foundIn(all, query).map((it) => ({
          id: String(it.slot),
          words: it.names[0] ?? '',
          note: ids.length > 0 && touches(it.slot) ? say('interface.finder.hypothesis.touched') : undefined,
        })),
        ...(query.trim() !== '' && free !== undefined
          ? [{ id: fresh, words: say('interface.finder.hypothesis.new', { text: query.trim() }) }]
          : []),
      ]}
      onChoose={(id, query) => {
        close();
        if (id === fresh && free !== undefined) {
          run([deed('hypothesis.write', { slot: free, text: query.trim(), touches: [...ids] })]);
          return;
        }
        const one = casus.hypotheses.find((it) => String(it.slot) === id);
        if (one === undefined) return;
        run(touchesOf(casus, one.slot, ids));
      }}
      onClose={close}
    />
  );
}
