import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';
import type { useImport } from './import-state.ts';
import { countOutcomes } from './importing.ts';
import { ImportLine } from './ImportLine.tsx';
import { refusalWords } from './said.ts';

interface Props {
  readonly importing: ReturnType<typeof useImport>;
  readonly onClose: () => void;
}

/** The report of an import: what came in, what was there already and what to do with it, and every fault of what was refused. */
export function ImportSheet({ importing: { files, results, busy, refusal, decide }, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const counts = countOutcomes(results.filter((result) => result !== undefined));
  const there = [...results.entries()].flatMap(([place, result]) => (result?.outcome === 'exists' ? [place] : []));
  const came = counts.added + counts.copied + counts.replaced;

  return (
    <Sheet
      look="small import"
      title={busy ? say('interface.casussen.import.busy') : say('interface.casussen.import.title', { n: came })}
      close={say('interface.close')}
      onClose={onClose}
    >
      <div className="dialog-body">
        {files.length > 1 && (busy || came < files.length) && (
          <p className="quiet" role="status">
            {busy
              ? say('interface.casussen.import.progress', {
                  done: results.filter((result) => result !== undefined).length,
                  of: files.length,
                })
              : [
                  say('interface.casussen.import.sum.came', { n: came }),
                  ...(['same', 'exists', 'refused'] as const).flatMap((id) =>
                    counts[id] > 0 ? say(`interface.casussen.import.sum.${id}`, { n: counts[id] }) : [],
                  ),
                ].join(', ')}
          </p>
        )}
        {there.length > 0 && !busy && (
          <div className="import-there">
            <p>{say('interface.casussen.import.there', { n: there.length })}</p>
            <div className="row">
              <Press onPress={() => decide(there, 'copy')}>{say('interface.casussen.import.copy', { n: there.length })}</Press>
              <Press onPress={() => decide(there, 'replace')}>{say('interface.casussen.import.replace', { n: there.length })}</Press>
            </div>
          </div>
        )}
        <ul className="import-lines">
          {[...files.entries()].map(([place, file]) => {
            const result = results[place];
            return result && <ImportLine key={`${place} ${file.name}`} result={result} />;
          })}
        </ul>
      </div>
      <SheetFoot
        wrong={refusal && refusalWords(refusal, words)}
        said={came > 0 && !busy ? say('interface.casussen.import.saved') : undefined}
      >
        <Press look="primary big" autoFocus onPress={onClose}>
          {say('interface.close')}
        </Press>
      </SheetFoot>
    </Sheet>
  );
}
