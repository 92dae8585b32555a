import { Check, ChevronDown, MapPin, Search, ShieldCheck, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import {
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { consentStates, statusFilters } from './order.ts';
import type { Choice, StatusFilter } from './order.ts';

/** The id of "all" in a filter; districts are told apart by a sign before them. */
const all = 'all';

interface SearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Goes to the first row of the list. */
  readonly onDown: () => void;
  readonly field: Ref<HTMLInputElement>;
}

/** Searching as one types. The arrow down and Enter go to the first row; Escape empties the field. */
export function CasusSearch({ search, onSearch, onDown, field }: SearchProps) {
  const { say } = useWords();
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onDown();
  };
  return (
    <SearchField
      className="casus-search"
      aria-label={say('interface.casussen.search')}
      autoComplete="off"
      maxLength={200}
      value={search}
      onChange={onSearch}
    >
      <Search className="icon" aria-hidden />
      <Input ref={field} placeholder={say('interface.casussen.search')} onKeyDown={press} />
      {search === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <Button className="button bare square clear" aria-label={say('interface.casussen.search.clear')}>
          <X className="icon small" aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}

interface StatusProps {
  readonly chosen: StatusFilter;
  readonly counts: Readonly<Record<StatusFilter, number>>;
  readonly onChoose: (filter: StatusFilter) => void;
}

/** One status of the casussen, or all, each with how many there are. */
export function StatusFilters({ chosen, counts, onChoose }: StatusProps) {
  const { say, language } = useWords();
  const choose = (keys: ReadonlySet<unknown>): void => {
    const filter = statusFilters.find((id) => keys.has(id));
    if (filter) onChoose(filter);
  };
  return (
    <ToggleButtonGroup
      className="status-filters"
      aria-label={say('interface.casussen.column.status')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={choose}
    >
      {statusFilters.map((id) => (
        <ToggleButton key={id} id={id} className="status-filter">
          {say(`interface.casussen.filter.${id}`)}
          <span className="num">{counts[id].toLocaleString(language)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface MenuProps {
  readonly name: string;
  readonly shown: string;
  readonly picture: LucideIcon;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly word: string }[];
  readonly onChoose: (id: string) => void;
}

function FilterMenu({ name, shown, picture: Picture, chosen, options, onChoose }: MenuProps) {
  return (
    <Select aria-label={name} value={chosen} onChange={(id) => id !== null && onChoose(String(id))}>
      <Button className={`button filter-menu ${chosen === all ? '' : 'narrowed'}`}>
        <Picture className="icon small" aria-hidden />
        <SelectValue className="filter-shown">{shown}</SelectValue>
        <ChevronDown className="icon small" aria-hidden />
      </Button>
      <Popover className="pop list" placement="bottom end">
        <ListBox className="choice-list filter-list">
          {options.map(({ id, word }) => (
            <ListBoxItem key={id} id={id} textValue={word} className="choice-item">
              {id === chosen ? <Check className="icon small" aria-hidden /> : <i />}
              {word}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface FiltersProps {
  readonly choice: Choice;
  readonly districts: readonly string[];
  readonly onChoose: (choice: Choice) => void;
}

/** What else the list can be narrowed to: a district, a state of consent. */
export function MoreFilters({ choice, districts, onChoose }: FiltersProps) {
  const { say } = useWords();
  const districtWord = (district: string) => (district === '' ? say('interface.casussen.no-district') : district);
  const { district, consent } = choice;
  return (
    <>
      <FilterMenu
        name={say('interface.casussen.column.district')}
        shown={say('interface.casussen.filter.district', {
          district: district === undefined ? say('interface.casussen.filter.any') : districtWord(district),
        })}
        picture={MapPin}
        chosen={district === undefined ? all : `=${district}`}
        options={[
          { id: all, word: say('interface.casussen.filter.all-districts') },
          ...districts.map((one) => ({ id: `=${one}`, word: districtWord(one) })),
        ]}
        onChoose={(id) => onChoose({ ...choice, district: id === all ? undefined : id.slice(1) })}
      />
      <FilterMenu
        name={say('interface.casussen.column.consent')}
        shown={consent === undefined ? say('interface.casussen.column.consent') : say(`interface.casussen.consent.${consent}`)}
        picture={ShieldCheck}
        chosen={consent ?? all}
        options={[
          { id: all, word: say('interface.casussen.filter.all-consents') },
          ...consentStates.map((id) => ({ id, word: say(`interface.casussen.consent.${id}`) })),
        ]}
        onChoose={(id) => onChoose({ ...choice, consent: consentStates.find((state) => state === id) })}
      />
    </>
  );
}
