import { CircleAlert, Download, Info } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Format, Look as Asked } from '../../shared/bridge/api.ts';
import { layers } from '../../shared/catalogue/layers.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import type { Casus } from '../../shared/model/records.ts';
import { Press } from '../parts/Press.tsx';
import { Segment } from '../parts/Segment.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Tick } from '../parts/Tick.tsx';
import { layerCounts } from '../workspace/layer-counts.ts';
import { nameStyles, withLayer } from '../workspace/look.ts';
import type { Look } from '../workspace/look.ts';
import { useWords } from '../words/use-words.ts';
import { ExportProof } from './ExportProof.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { useProof, useSaving } from './making.ts';
import type { Choice, Diagram, Saving } from './making.ts';

interface Props {
  readonly casus: Casus;
  /** How the drawing stands on the screen; an export starts from it, with initials. */
  readonly look: Look;
  readonly diagram: Diagram;
  /** The moment and the focus that the screen shows; an export shows the same. */
  readonly then: string | undefined;
  readonly focus: Focus | undefined;
  readonly onClose: () => void;
  /** Told when a file was made. */
  readonly onSaved?: (format: Format) => void;
}

/** Making a file of the drawing: what goes along, what does not, and the sheet as it will be. */
export function ExportSheet({ casus, look: onScreen, diagram: inSight, then, focus, onClose, onSaved }: Props) {
  const { say, label, language } = useWords();
  const [format, setFormat] = useState<Format>('pdf');
  const [diagram, setDiagram] = useState<Diagram>(inSight);
  const [size, setSize] = useState<Asked['size']>('A4');
  const [look, setLook] = useState<Look>(() => ({
    ...onScreen,
    names: onScreen.names === 'full' ? 'initials' : onScreen.names,
    theme: onScreen.theme === 'black-white' ? 'black-white' : 'colour',
  }));
  const choice = useMemo<Choice>(
    () => ({ look, size, language, diagram, excerpt: excerptOf(then, focus) }),
    [look, size, language, diagram, then, focus],
  );
  const proof = useProof(casus, choice);
  const { saving, save } = useSaving(casus, choice);
  const counts = layerCounts(casus, look.layers);

  return (
    <Sheet look="export" title={say('interface.export.title')} close={say('interface.close')} onClose={onClose}>
      <ExportProof proof={proof} size={size} />
      <div className="export-choices">
        <Segment
          named
          name={say('interface.export.diagram')}
          chosen={diagram}
          parts={[
            { id: 'genogram', word: say('interface.genogram') },
            { id: 'systemogram', word: say('interface.systemogram') },
            { id: 'who-for-whom', word: say('interface.op-wie') },
          ]}
          onChoose={setDiagram}
        />
        <Segment
          named
          name={say('interface.export.format')}
          chosen={format}
          parts={(['svg', 'png', 'pdf'] as const).map((id) => ({ id, word: say(`interface.export.${id}`) }))}
          onChoose={setFormat}
        />
        <div className="two">
          <Segment
            named
            name={say('interface.export.paper')}
            chosen={size}
            parts={(['A4', 'A3'] as const).map((id) => ({ id, word: id }))}
            onChoose={setSize}
          />
          <Segment
            named
            name={say('interface.export.colour')}
            chosen={look.theme}
            parts={(['colour', 'black-white'] as const).map((id) => ({ id, word: say(`interface.theme.${id}`) }))}
            onChoose={(theme) => setLook({ ...look, theme })}
          />
        </div>
        <Segment
          named
          name={say('interface.names')}
          chosen={look.names}
          parts={nameStyles.map((id) => ({ id, word: say(`interface.names.${id}`) }))}
          onChoose={(names) => setLook({ ...look, names })}
        />
        <div>
          <h3>{say('interface.layers')}</h3>
          <div className="export-layers">
            {counts.map(({ id, count }) => (
              <Tick
                key={id}
                word={label(layers[id])}
                {...(count !== undefined && { count })}
                on={look.layers.has(id)}
                onSwitch={(on) => setLook(withLayer(look, id, on))}
              />
            ))}
          </div>
        </div>
        <LeftOutList casus={casus} look={look} />
      </div>
      <div className="dialog-foot">
        <Said saving={saving} names={look.names} />
        <Press look="big" onPress={onClose}>
          {say('interface.cancel')}
        </Press>
        <Press
          look="primary big"
          icon={Download}
          autoFocus
          isDisabled={saving.state === 'busy'}
          onPress={() => void save(format).then((made) => made && onSaved?.(format))}
        >
          {saving.state === 'busy'
            ? say('interface.export.saving')
            : say('interface.export.save', { format: say(`interface.export.${format}`) })}
        </Press>
      </div>
    </Sheet>
  );
}

/** What of the casus a sheet shows, as the question to make it names it. */
function excerptOf(date: string | undefined, focus: Focus | undefined): Choice['excerpt'] {
  const when = date === undefined ? {} : { date };
  if (focus === undefined) return when;
  if ('hypothesis' in focus) return { ...when, hypothesis: focus.hypothesis };
  return 'records' in focus ? { ...when, focus: { records: [...focus.records] } } : { ...when, focus };
}

/** What there is to say beside the button: how saving went, else what these names mean. */
function Said({ saving, names }: { readonly saving: Saving; readonly names: Look['names'] }) {
  const { say, sayOther } = useWords();
  if (saving.state === 'refused') {
    const { words, kind } = saving.refusal;
    return (
      <span className="said wrong" role="alert">
        <CircleAlert className="icon small" aria-hidden />
        {words ? sayOther(words.id, words.values) : say(`interface.refusal.${kind}`)}
      </span>
    );
  }
  return (
    <span className="said" role="status">
      <Info className="icon small" aria-hidden />
      {saving.state === 'saved' ? say('interface.export.saved', { file: saving.file }) : say(`interface.export.caution.${names}`)}
    </span>
  );
}
