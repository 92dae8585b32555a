import { Bookmark, X } from 'lucide-react';
import { useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Version } from '../../shared/bridge/questions/casussen.ts';
import { Field } from '../parts/Field.tsx';
import { PicturePress, Press } from '../parts/Press.tsx';
import { useNow } from '../workspace/now.ts';
import type { Versions } from '../workspace/versions.ts';
import { dayOfMoment, timeOfMoment } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly versions: Versions;
  readonly canChange: boolean;
  readonly onReturn: () => void;
  readonly onClose: () => void;
}

/** The versions of a casus by day: look at one in the drawing, give it a name, or go back to it. */
export function VersionsAside({ versions, canChange, onReturn, onClose }: Props) {
  const { say, language } = useWords();
  const { list, looked, refused, look } = versions;
  const now = useNow();
  const days = Map.groupBy(list ?? [], ({ at }) => dayOfMoment(at, now, language));
  const newest = list?.[0]?.revision;
  const chosen = looked?.version ?? list?.[0];
  const oldest = list?.at(-1)?.revision;
  const choose = (version: Version | undefined): void => void look(version?.revision === newest ? undefined : version);

  return (
    <aside className="aside" aria-label={say('interface.versions')}>
      <div className="aside-head">
        <h2>{say('interface.versions')}</h2>
        <PicturePress icon={X} name={say('interface.close')} onPress={onClose} />
      </div>
      <p className="quiet">{say('interface.versions.lead')}</p>
      {refused && (
        <p className="field-wrong" role="alert">
          {say(`interface.refusal.${refused}`)}
        </p>
      )}
      <ListBox
        className="versions"
        aria-label={say('interface.versions')}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={[looked?.version.revision ?? newest ?? -1]}
        onSelectionChange={(keys) => choose(list?.find(({ revision }) => keys !== 'all' && keys.has(revision)))}
        renderEmptyState={() => <p className="quiet">{list && say('interface.versions.none')}</p>}
      >
        {[...days].map(([day, own]) => (
          <ListBoxSection key={day} id={day}>
            <Header className="choice-head">{day}</Header>
            {own.map((version) => {
              const { revision, at, who, changes, name } = version;
              return (
                <ListBoxItem key={revision} id={revision} textValue={name ?? timeOfMoment(at, language)} className="version">
                  <span className="num">{timeOfMoment(at, language)}</span>
                  <span className="version-words">
                    {name !== null && (
                      <b>
                        <Bookmark className="icon small" aria-hidden />
                        {name}
                      </b>
                    )}
                    <span>{who || say(revision === oldest ? 'interface.versions.first' : 'interface.casus.somebody')}</span>
                    <span className="quiet">
                      {revision === newest
                        ? say('interface.versions.now')
                        : revision === oldest
                          ? ''
                          : say('interface.versions.changes', { n: changes })}
                    </span>
                  </span>
                </ListBoxItem>
              );
            })}
          </ListBoxSection>
        ))}
      </ListBox>
      {chosen && canChange && (
        <Chosen key={chosen.revision} version={chosen} versions={versions} {...(looked !== undefined && { onReturn })} />
      )}
    </aside>
  );
}

/** What can be done with the version that is looked at: a name, and going back to it where it is not the newest. */
function Chosen({
  version,
  versions,
  onReturn,
}: {
  readonly version: Version;
  readonly versions: Versions;
  readonly onReturn?: () => void;
}) {
  const { say } = useWords();
  const [name, setName] = useState(version.name ?? '');
  const keep = (): void => {
    if (name.trim() !== (version.name ?? '')) void versions.name(version, name.trim());
  };
  return (
    <div className="version-acts">
      <Field
        label={say('interface.versions.name')}
        value={name}
        onChange={setName}
        onBlur={keep}
        maxLength={200}
        hint={say('interface.versions.name.hint')}
      />
      {onReturn && (
        <>
          <Press look="primary" onPress={onReturn}>
            {say('interface.versions.return')}
          </Press>
          <p className="quiet small">{say('interface.versions.return.hint')}</p>
        </>
      )}
    </div>
  );
}
