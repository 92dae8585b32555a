import { diagramOf } from '../model/diagram.ts';
import type { Casus, Person } from '../model/records.ts';
import { casusOn } from './casus-on.ts';
import { hiddenSecrets } from './hidden-secrets.ts';
import { overNow } from './over-now.ts';
import type { View } from './view.ts';
import { withoutHidden } from './without-hidden.ts';
import { withoutNames } from './without-names.ts';

/**
 * What a view shows of a casus as it was on a date (`casusOn`). Whoever is hidden today or was hidden then is not there: a secret is
 * no less a secret before it began.
 */
export function visibleOn(casus: Casus, view: View, date: string): Casus {
  const shown = casusOn(layered(casus, view), date);
  return overNow(view.layers.has('secrets') ? shown : withoutHidden(shown, hiddenSecrets(diagramOf(casusOn(casus, date)))));
}

/**
 * The casus as it was on a date with all that the layers of a view can show of it, but, while secrets are off, without who is hidden today: before a secret
 * began nothing of that date would hide them.
 */
export function layersOn(casus: Casus, { layers }: Pick<View, 'layers'>, date: string): Casus {
  return casusOn(layers.has('secrets') ? casus : withoutHidden(casus, hiddenSecrets(diagramOf(casus))), date);
}

/**
 * The casus with only what a view shows of it: no secrets, traits or names that are switched off, and what is over as over (`overNow`). What is hidden leaves no
 * trace in what is returned, so a drawing made from it holds none. A usable casus gives a usable casus.
 */
export function visibleCasus(casus: Casus, view: View): Casus {
  const seen = known.get(casus) ?? new Map<string, Casus>();
  known.set(casus, seen);
  const name = [view.names, view.language, ...[...view.layers].toSorted()].join(' ');
  const shown = seen.get(name) ?? overNow(layered(casus, view));
  seen.set(name, shown);
  return shown;
}

/** What was seen of a casus: many parts of a window ask for the same. */
const known = new WeakMap<Casus, Map<string, Casus>>();

function layered(casus: Casus, view: View): Casus {
  const secrets = view.layers.has('secrets');
  const shown = secrets ? casus : withoutHidden(casus, hiddenSecrets(diagramOf(casus)));
  const persons = shown.persons.map((person) => visiblePerson(person, secrets, view.layers.has('traits')));
  return withoutNames({ ...shown, persons }, view);
}

function visiblePerson(person: Person, secrets: boolean, traits: boolean): Person {
  const { traits: held, badges, note: _, ...rest } = person;
  const left = secrets ? badges : badges?.filter((it) => it !== 'family-secret');
  return {
    ...rest,
    ...(traits && held !== undefined ? { traits: held } : {}),
    ...(left === undefined ? {} : { badges: left }),
  };
}
