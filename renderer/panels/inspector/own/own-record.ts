import type { Person } from '../../../../shared/model/records.ts';
import { useHeld } from '../held.ts';

/** The record of an id that stands here: whoever or whatever has one. */
export function useOwnId(): string {
  const { id } = useHeld().record;
  return typeof id === 'string' ? id : '';
}

/** The person whose fields stand here, as the casus has them and as they may be told. */
export function useOwnPerson(): { readonly person: Person; readonly shown: Person } {
  const { record, shown } = useHeld();
  return { person: record as Person, shown: shown as Person };
}
