import { tieKinds } from '../../../../shared/catalogue/ties.ts';
import type { TieKind } from '../../../../shared/catalogue/ties.ts';
import { deed } from '../../../../shared/commands/index.ts';
import type { Coalition } from '../../../../shared/model/records.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { Press } from '../../../parts/Press.tsx';
import type { Chosen } from '../../../workspace/chosen.ts';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { Glyph } from '../Glyph.tsx';
import { sampleOf } from '../pictures.ts';
import { keyedTieKinds } from '../tie-kinds.ts';
import { useTold } from '../told.ts';
import { OtherKinds } from './OtherKinds.tsx';

/** What can be drawn of several: a line between two, a coalition, an alliance, a triangle of three; each with its key. */
export function Together({ ends }: { readonly ends: Chosen }) {
  const { say, label } = useWords();
  const { run, newId } = useEditor();
  const told = useTold();
  const members = ends.map(({ id }) => id);
  const [a, b, c] = members;
  const others = namedAmong('parties', told, {}).filter(({ id }) => !members.includes(id));
  const tie = (kind: TieKind): void => {
    const id = newId();
    if (a !== undefined && b !== undefined) run([deed('tie.draw', { id, from: a, to: b, kind })], [{ kind: 'tie', id }]);
  };
  const coalition = (form: Pick<Coalition, 'against' | 'effect' | 'overt'>): void => {
    const id = newId();
    run([deed('coalition.draw', { id, members, ...form })], [{ kind: 'coalition', id }]);
  };
  const triangle = (): void => {
    const id = newId();
    if (a !== undefined && b !== undefined && c !== undefined)
      run([deed('triangle.draw', { id, kind: 'triangle', corners: [a, b, c] })], [{ kind: 'triangle', id }]);
  };
  return (
    <>
      {members.length === 2 && (
        <section className="section">
          <h3>{say('interface.inspector.line-between')}</h3>
          <div className="kinds">
            {keyedTieKinds
              .filter(({ key }) => key !== undefined)
              .map(({ kind, key }) => (
                <Press key={kind} look="kind" onPress={() => tie(kind)}>
                  <Glyph sample={sampleOf('tie', kind, {}, told.look)} look="line" />
                  <span>{label(tieKinds[kind])}</span>
                  <kbd>{key}</kbd>
                </Press>
              ))}
          </div>
          <OtherKinds onDraw={tie} />
        </section>
      )}
      <section className="section">
        <h3>{say('interface.inspector.together')}</h3>
        <div className="acts-down">
          {others.length > 0 &&
            ([true, false] as const).map((overt) => (
              <MenuPress
                key={String(overt)}
                look="act"
                lines={others}
                onChoose={(id) => coalition({ against: [id], effect: 'against', overt })}
              >
                <span>{say(overt ? 'interface.inspector.coalition-against' : 'interface.inspector.covert-against')}</span>
                <kbd>{overt ? 'C' : 'Shift+C'}</kbd>
              </MenuPress>
            ))}
          <Press look="act" onPress={() => coalition({ against: [], effect: 'none', overt: true })}>
            <span>{say('interface.inspector.alliance')}</span>
            <kbd>B</kbd>
          </Press>
          {members.length === 3 && (
            <Press look="act" onPress={triangle}>
              <span>{say('interface.inspector.triangle')}</span>
              <kbd>D</kbd>
            </Press>
          )}
        </div>
      </section>
    </>
  );
}
