import type { Label } from '../catalogue/entry.ts';
import type { Gender } from '../catalogue/people.ts';

/** A word for a relative by the gender of who it is said of; `other` where the gender is neither or not known. */
export interface KinWord {
  readonly male: Label;
  readonly female: Label;
  readonly other: Label;
}

const word = (male: readonly [string, string], female: readonly [string, string], other: readonly [string, string]): KinWord => ({
  male: { nl: male[0], en: male[1] },
  female: { nl: female[0], en: female[1] },
  other: { nl: other[0], en: other[1] },
});
const same = (nl: string, en: string): KinWord => word([nl, en], [nl, en], [nl, en]);

/** What somebody is to the index person (catalogue H.1); said of people whose role nobody wrote down. */
export const kinWords = {
  // One line under a symbol, and a word in a sentence: "tussen aangemelde en zus".
  index: same('aangemelde', 'index person'),
  parent: word(['vader', 'father'], ['moeder', 'mother'], ['ouder', 'parent']),
  adoptiveParent: word(['adoptievader', 'adoptive father'], ['adoptiemoeder', 'adoptive mother'], ['adoptieouder', 'adoptive parent']),
  fosterParent: word(['pleegvader', 'foster father'], ['pleegmoeder', 'foster mother'], ['pleegouder', 'foster parent']),
  stepParent: word(['stiefvader', 'stepfather'], ['stiefmoeder', 'stepmother'], ['stiefouder', 'step-parent']),
  guardian: same('voogd', 'guardian'),
  donor: same('donor', 'donor'),
  surrogate: same('draagmoeder', 'surrogate'),
  sibling: word(['broer', 'brother'], ['zus', 'sister'], ['broer of zus', 'sibling']),
  halfSibling: word(['halfbroer', 'half-brother'], ['halfzus', 'half-sister'], ['halfbroer of -zus', 'half-sibling']),
  fosterSibling: word(['pleegbroer', 'foster brother'], ['pleegzus', 'foster sister'], ['pleegbroer of -zus', 'foster sibling']),
  stepSibling: word(['stiefbroer', 'stepbrother'], ['stiefzus', 'stepsister'], ['stiefbroer of -zus', 'stepsibling']),
  partner: same('partner', 'partner'),
  exPartner: same('ex-partner', 'ex-partner'),
  child: word(['zoon', 'son'], ['dochter', 'daughter'], ['kind', 'child']),
  grandchild: word(['kleinzoon', 'grandson'], ['kleindochter', 'granddaughter'], ['kleinkind', 'grandchild']),
  grandparent: word(['opa', 'grandfather'], ['oma', 'grandmother'], ['grootouder', 'grandparent']),
  greatGrandparent: word(
    ['overgrootvader', 'great-grandfather'],
    ['overgrootmoeder', 'great-grandmother'],
    ['overgrootouder', 'great-grandparent'],
  ),
  auntOrUncle: word(['oom', 'uncle'], ['tante', 'aunt'], ['oom of tante', 'uncle or aunt']),
  cousin: word(['neef', 'cousin'], ['nicht', 'cousin'], ['neef of nicht', 'cousin']),
  nephewOrNiece: word(['neefje', 'nephew'], ['nichtje', 'niece'], ['neefje of nichtje', 'nephew or niece']),
  parentInLaw: word(['schoonvader', 'father-in-law'], ['schoonmoeder', 'mother-in-law'], ['schoonouder', 'parent-in-law']),
  siblingInLaw: word(['zwager', 'brother-in-law'], ['schoonzus', 'sister-in-law'], ['zwager of schoonzus', 'sibling-in-law']),
  childInLaw: word(['schoonzoon', 'son-in-law'], ['schoondochter', 'daughter-in-law'], ['schoonkind', 'child-in-law']),
} as const satisfies Record<string, KinWord>;
export type KinWordId = keyof typeof kinWords;

/** Said of somebody of whom nothing is known. */
export const somebody: Label = { nl: 'persoon', en: 'person' };

/** Through whom a relative is one, where both sides can have such a relative. */
export const sides = {
  father: { nl: (role: string) => `${role} vaders kant`, en: (role: string) => `paternal ${role}` },
  mother: { nl: (role: string) => `${role} moeders kant`, en: (role: string) => `maternal ${role}` },
} as const;
export type Side = keyof typeof sides;

/** Said of the partner of a relative, who is no relative of their own. */
export const partnerOf = {
  now: { nl: (role: string) => `partner ${role}`, en: (role: string) => `${role}'s partner` },
  ended: { nl: (role: string) => `ex-partner ${role}`, en: (role: string) => `${role}'s ex-partner` },
} as const;

/** The form of a word for a gender. */
export function kinWord(id: KinWordId, gender: Gender, language: keyof Label): string {
  const forms = kinWords[id];
  return (gender === 'male' ? forms.male : gender === 'female' ? forms.female : forms.other)[language];
}
