import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { idsOf } from '../../../../shared/catalogue/entry.ts';
import { unionDates } from '../../../../shared/catalogue/unions.ts';
import type { UnionDateKind } from '../../../../shared/catalogue/unions.ts';
import type { Union } from '../../../../shared/model/records.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { Pick } from '../../../parts/Pick.tsx';
import { PicturePress } from '../../../parts/Press.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { MomentField } from '../fields/DatePart.tsx';
import { changeOf, useHeld } from '../held.ts';

type Dates = NonNullable<Union['dates']>;

/** The dated moments of a union: the kind of each, when it was, and one more. A moment is there once it has a date. */
export function UnionDatesPart() {
  const { say, label } = useWords();
  const { canChange, run } = useEditor();
  const held = useHeld();
  const { dates = [] } = held.record as Union;
  const shown = (held.shown as Union).dates ?? [];
  // One more moment is wanted, until there is one more.
  const [wanted, setWanted] = useState<{ readonly kind: UnionDateKind; readonly beside: number }>();
  const coming = wanted?.beside === dates.length ? wanted.kind : undefined;
  const setComing = (kind: UnionDateKind | undefined): void => setWanted(kind && { kind, beside: dates.length });
  const kinds = idsOf(unionDates).map((id) => ({ id, word: label(unionDates[id]) }));
  const changed = (next: Dates) => changeOf(held, { dates: next.length === 0 ? null : next });
  const wordOf = (kind: UnionDateKind): string => label(unionDates[kind]);
  return (
    <div className="rows">
      {dates.map((moment, at) => (
        // Moments keep their place; two can say the same.
        <div key={at} className="moment" role="group" aria-label={wordOf(moment.kind)}>
          <Pick
            label={say('interface.inspector.date-kind')}
            labelled={false}
            chosen={moment.kind}
            lines={kinds}
            onChoose={(kind) => run([changed(dates.map((it, index) => (index === at ? { ...it, kind } : it)))])}
            isDisabled={!canChange}
          />
          <MomentField
            label={say('interface.inspector.date-of', { kind: wordOf(moment.kind) })}
            which={at}
            value={moment.date}
            shown={shown[at]?.date ?? moment.date}
            deeds={(date) => [
              changed(date === undefined ? dates.toSpliced(at, 1) : dates.map((it, index) => (index === at ? { ...it, date } : it))),
            ]}
          />
          {canChange && (
            <PicturePress
              icon={X}
              name={say('interface.inspector.take-away', { name: wordOf(moment.kind) })}
              onPress={() => run([changed(dates.toSpliced(at, 1))])}
            />
          )}
        </div>
      ))}
      {coming !== undefined && (
        <div className="moment" role="group" aria-label={wordOf(coming)}>
          <Pick label={say('interface.inspector.date-kind')} labelled={false} chosen={coming} lines={kinds} onChoose={setComing} />
          <MomentField
            key={dates.length}
            label={say('interface.inspector.date-of', { kind: wordOf(coming) })}
            which={dates.length}
            value=""
            deeds={(date) => (date === undefined ? [] : [changed([...dates, { kind: coming, date }])])}
          />
          <PicturePress
            icon={X}
            name={say('interface.inspector.take-away', { name: wordOf(coming) })}
            onPress={() => setComing(undefined)}
          />
        </div>
      )}
      {canChange && coming === undefined && (
        <MenuPress look="inline" lines={kinds} onChoose={setComing}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.date-add')}
        </MenuPress>
      )}
    </div>
  );
}
