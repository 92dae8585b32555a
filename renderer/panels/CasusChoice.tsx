import { Check, ChevronDown } from 'lucide-react';
import { Button, Header, ListBox, ListBoxItem, ListBoxSection, Popover, Select } from 'react-aria-components';
import type { Sample } from '../../shared/bridge/api.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly samples: readonly Sample[];
  readonly chosen: string | undefined;
  /** Whether families are named; not where names are hidden. */
  readonly titled: boolean;
  readonly onChoose: (id: string) => void;
}

/** The choice of an invented family. */
export function CasusChoice({ samples, chosen, titled, onChoose }: Props) {
  const { say } = useWords();
  const parts = [
    { name: say('interface.examples.families'), list: samples.filter((sample) => !sample.hard) },
    { name: say('interface.examples.hard'), list: samples.filter((sample) => sample.hard) },
  ].filter(({ list }) => list.length > 0);

  return (
    <Select aria-label={say('interface.examples')} value={chosen ?? null} onChange={(id) => id !== null && onChoose(String(id))}>
      <Button className="button bare">
        {say('interface.examples')}
        <ChevronDown className="icon small" aria-hidden />
      </Button>
      <Popover className="pop list" placement="bottom start">
        <ListBox className="choice-list" items={[]}>
          {parts.map(({ name, list }) => (
            <ListBoxSection key={name} id={name}>
              <Header className="choice-head">{name}</Header>
              {list.map(({ id, code, title }) => (
                <ListBoxItem key={id} id={id} textValue={titled ? `${code} ${title}` : code} className="choice-item">
                  {id === chosen ? <Check className="icon small" aria-hidden /> : <i />}
                  <b>{code}</b>
                  {titled && <span>{title}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
