import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

interface Props extends Omit<FieldProps, 'type' | 'secret' | 'end'> {
  /** What the eye at the end does, for a screen reader. */
  readonly show: string;
  readonly hide: string;
}

/** A field for what nobody else may read: dots, unless somebody asks to see it. */
export function SecretField({ show, hide, ...field }: Props) {
  const [seen, setSeen] = useState(false);
  const Picture = seen ? EyeOff : Eye;
  return (
    <Field
      {...field}
      secret={!seen}
      end={
        <Button className="button bare square in-field" aria-label={seen ? hide : show} onPress={() => setSeen(!seen)}>
          <Picture className="icon" aria-hidden />
        </Button>
      }
    />
  );
}
