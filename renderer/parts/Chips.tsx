import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { MenuPress } from './MenuPress.tsx';

interface Line {
  readonly id: string;
  readonly word: string;
}

interface Props {
  readonly label: string;
  readonly chips: readonly Line[];
  /** Who or what can be added; the button goes where nothing can. */
  readonly more: readonly Line[];
  /** What the button that adds says. */
  readonly add: string;
  /** What taking one away is called, for a screen reader. */
  readonly takeAway: (word: string) => string;
  readonly onAdd: (id: string) => void;
  readonly onTake: (id: string) => void;
  /** No fewer than this many can stay. */
  readonly least?: number;
  readonly isReadOnly?: boolean;
}

/** Several names in a field: each can be taken away, and more can be added from a list. */
export function Chips({ label, chips, more, add, takeAway, onAdd, onTake, least = 0, isReadOnly = false }: Props) {
  const id = useId();
  const canTake = !isReadOnly && chips.length > least;
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span className="field-label" id={id}>
        {label}
      </span>
      <div className={`chips ${isReadOnly ? 'read' : ''}`}>
        {chips.map((chip) => (
          <span key={chip.id} className="chip">
            <span>{chip.word}</span>
            {canTake && (
              <Button className="chip-take" aria-label={takeAway(chip.word)} onPress={() => onTake(chip.id)}>
                <X className="icon" aria-hidden />
              </Button>
            )}
          </span>
        ))}
        {!isReadOnly && more.length > 0 && (
          <MenuPress look="bare chip-add" lines={more} onChoose={onAdd}>
            {add}
          </MenuPress>
        )}
        {chips.length === 0 && (isReadOnly || more.length === 0) && <span className="quiet">–</span>}
      </div>
    </div>
  );
}
