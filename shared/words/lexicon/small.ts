import type { Small, SenseOf, Word } from './sense.ts';

const joins = (what: Small, nl: string, en: string): Word<SenseOf<'small'>> => ({ nl, en, sense: { is: 'small', what } });

/** Words that join others, corrections, and words of an event. */
export const smalls: readonly Word[] = [
  joins('and', 'en|plus|maar', 'and|but'),
  joins('with', 'met|en met', 'with|and with'),
  joins('on', 'op|gericht op', 'on|at'),
  joins('for', 'voor', 'for'),
  joins('by', 'door', 'by'),
  joins('of', 'van|van de|van het', 'of|of the'),
  joins('via', 'via', 'through|via'),
  joins('in', 'in', 'in'),
  joins('at', 'bij|ligt bij', 'at|with|held by'),
  joins('from', 'uit|afkomstig uit', 'from'),
  joins('to', 'naar|richting|aan|tegenover', 'to|towards'),
  joins('since', 'sinds|vanaf|al sinds', 'since|from'),
  joins('until', 'tot|t/m|tot en met', 'until|till|to'),
  joins('between', 'tussen', 'between'),
  joins('about', 'over|rond', 'about|over'),
  joins('out', 'uit|buiten', 'out'),
  joins(
    'the',
    'de|het|een|mijn|zijn|haar|hun|die|deze|jongste|oudste|jongere|oudere|nieuwe|huidige|biologische|pasgeboren|contact|het contact',
    'the|a|an|his|her|their|my|that|aged|age|youngest|oldest|new|current|biological|newborn|contact',
  ),
  joins(
    'is',
    'is|zijn|heeft|hebben|was|werd|wordt|elkaar|met elkaar|ook|onderling|dat|veel|vaak|vaak veel|heel veel',
    'is|are|has|have|was|were|each other|also|been|being|often|a lot',
  ),
  joins('together', 'samen', 'together'),
  joins('not', 'niet|toch niet|niet meer|geen', 'not|no longer'),
  joins('as', 'als', 'as'),
  joins('only', 'alleen', 'only'),
  joins('more', 'nog', 'another|more'),
  { nl: 'nee|correctie', en: 'no|correction', sense: { is: 'fix', what: 'no' } },
  { nl: 'toch', en: 'after all|actually', sense: { is: 'fix', what: 'yet' } },
  { nl: 'heet|heet eigenlijk', en: 'is called|is named|called', sense: { is: 'fix', what: 'called' } },
  { nl: 'verwijder|wis|weg met|haal weg', en: 'remove|delete', sense: { is: 'fix', what: 'remove' } },
  { nl: 'lijn|relatielijn|de lijn', en: 'line|the line', sense: { is: 'fix', what: 'line' } },
  { nl: 'impact', en: 'impact', sense: { is: 'impact' } },
  {
    nl: 'verhuisd|verhuizing|ontslag|ontslagen|brand|ongeluk|overval|inbraak|geschorst|schorsing|faillissement|failliet|ziekenhuisopname|opname|opgenomen|weggelopen|geschorst|blijven zitten|zittenblijven|gepest|storm|overstroming|aangifte|arrestatie|opgepakt|gearresteerd|auto-ongeluk|verloren|baan kwijt|nieuwe baan|diefstal|uitzetting|suicidepoging|schoolwissel|thuiszitter|geboorte|begrafenis|van school gestuurd',
    en: 'moved|moved house|fired|redundancy|fire|accident|robbery|burglary|suspended|expelled|bankruptcy|hospitalised|ran away|bullied|flood|arrested|lost job|new job|changed school|moved school|funeral|excluded from school|birth|made redundant',
    sense: { is: 'event' },
  },
] satisfies readonly Word[];
