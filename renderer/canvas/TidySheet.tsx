import { deed } from '../../shared/commands/index.ts';
import { useEditor } from '../workspace/editor.ts';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';

/** Asks before what a hand placed is placed by the drawing again, and says how many that are. */
export function TidySheet({ onClose }: { readonly onClose: () => void }) {
  const { casus, diagram, drawing, run } = useEditor();
  const { say } = useWords();
  const count = Object.keys(casus.layout?.[diagram]?.positions ?? {}).length;
  return (
    <Sheet look="small" title={say('interface.hands.tidy.title')} close={say('interface.close')} onClose={onClose}>
      <div className="dialog-body">
        <p>{say('interface.hands.tidy.how-many', { count })}</p>
      </div>
      <SheetFoot>
        <Press look="big" onPress={onClose}>
          {say('interface.hands.tidy.keep')}
        </Press>
        <Press
          look="primary big"
          autoFocus
          onPress={() => {
            run([deed('layout.tidy', { diagram })]);
            drawing.afresh();
            onClose();
          }}
        >
          {say('interface.hands.tidy.do')}
        </Press>
      </SheetFoot>
    </Sheet>
  );
}
