import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useFileDrop } from '../workspace/file-drop.ts';
import type { NewCasus } from '../workspace/laid-ahead.ts';
import { useTeam } from '../workspace/team.ts';
import { chooseFiles } from '../workspace/window-keys.ts';
import { dayOf } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useActs } from './acts.ts';
import type { OverList } from './acts.ts';
import { useCasusList } from './casus-list.ts';
import { EmptyList } from './EmptyList.tsx';
import { useImport } from './import-state.ts';
import { ListPage } from './ListPage.tsx';
import { districtsOf } from './order.ts';
import { useNow } from '../workspace/now.ts';
import { OverSheets } from './OverSheets.tsx';
import type { ListView } from './view.ts';

interface Props {
  /** How the list stands, kept by whoever shows this screen. */
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** Opens one casus, by its handle. */
  readonly onOpen: (casus: string) => void;
  /** Hears of casussen that came into the file. */
  readonly onCome: (come: readonly NewCasus[]) => void;
  readonly onExample: () => void;
}

/** The list of casussen of the open team file: finding one, opening it, and all that is done with a whole casus. */
export function Casussen({ view, onView, onOpen, onCome, onExample }: Props) {
  const { say } = useWords();
  const { canWrite, news } = useTeam();
  const list = useCasusList(view.search, view.archived, news.stamp);
  const [over, setOver] = useState<OverList>();
  const open = (casus: string): void => {
    onView({ ...view, last: casus });
    onOpen(casus);
  };
  const acts = useActs({ onOpen: ({ casus }) => open(casus), onOver: setOver, again: list.again });
  const importing = useImport(list.again, onCome);
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && canWrite && over === undefined) {
      importing.start(files);
      setOver({ sheet: 'import' });
    }
  };
  const receiving = useFileDrop((_, files) => take(files)) && canWrite && over === undefined;
  const today = dayOf(useNow());
  const empty = list.rows?.length === 0 && view.search === '' && list.search === '' && list.archived === 0 && !view.archived;
  const choose = () => chooseFiles(take);

  return (
    <>
      {empty ? (
        <EmptyList example={list.nextCode} today={today} canWrite={canWrite} onMade={open} onImport={choose} onExample={onExample} />
      ) : (
        <ListPage
          list={list}
          view={view}
          onView={onView}
          acts={acts}
          covered={over !== undefined}
          onOpen={open}
          onMake={() => setOver({ sheet: 'make' })}
          onImport={choose}
        />
      )}
      {receiving && (
        <div className="drop-over">
          <FileInput className="icon large" aria-hidden />
          {say('interface.casussen.drop')}
        </div>
      )}
      <OverSheets
        over={over}
        districts={districtsOf(list.whole).filter((name) => name !== '')}
        district={view.choice.district ?? ''}
        example={list.nextCode}
        today={today}
        onMade={open}
        onExport={(row) => acts.act('export', row)}
        onDone={(said) => {
          acts.say(said);
          list.again();
          setOver(undefined);
        }}
        importing={importing}
        onClose={() => setOver(undefined)}
      />
    </>
  );
}
