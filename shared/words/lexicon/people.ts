import type { SenseOf, Word } from './sense.ts';

/** What is said of one person. `m` is here twice: after a number it is a man or months. */
export const attributes: readonly Word[] = [
  { nl: 'v|vr|vrouw|vrouwelijk|meisje', en: 'f|female|girl|woman', sense: { is: 'gender', gender: 'female' } },
  { nl: 'm|man|mannelijk|jongen', en: 'm|male|boy|man', sense: { is: 'gender', gender: 'male' } },
  { nl: 'non-binair|nonbinair|genderdivers|nb', en: 'non-binary|nonbinary|enby', sense: { is: 'gender', gender: 'nonbinary' } },
  { nl: 'trans jongen|trans man|transjongen|transman', en: 'trans boy|trans man', sense: { is: 'gender', gender: 'male', trans: true } },
  {
    nl: 'trans meisje|trans vrouw|transmeisje|transvrouw',
    en: 'trans girl|trans woman',
    sense: { is: 'gender', gender: 'female', trans: true },
  },
  { nl: 'geslacht onbekend', en: 'gender unknown', sense: { is: 'gender', gender: 'unknown' } },
  { nl: 'mw|mevr|mevrouw', en: 'mrs|ms|miss', sense: { is: 'title', gender: 'female' } },
  { nl: 'dhr|de heer|meneer|hr', en: 'mr|mister', sense: { is: 'title', gender: 'male' } },
  { nl: 'jaar|j|jr|jarige|jarig|jaar oud', en: 'years old|years|year|yrs|yo|y', sense: { is: 'unit', unit: 'years' } },
  { nl: 'mnd|maanden|maand|maanden oud', en: 'months|month|mo|months old', sense: { is: 'unit', unit: 'months' } },
  { nl: 'wk|weken|week|weken oud', en: 'weeks|week|weeks old', sense: { is: 'unit', unit: 'weeks' } },
  { nl: 'geb|geboren|geboren in|geboren op', en: 'born|born in|born on|b', sense: { is: 'birth' } },
  {
    nl: 'overl|overleden|overleed|gestorven|dood|overleden in|overleden op|wijlen',
    en: 'died|deceased|dead|died in|died on|passed away',
    sense: { is: 'death' },
  },
  { nl: 'aangemeld|index|aangemelde', en: 'index person|referred|index', sense: { is: 'person', what: 'index' } },
  { nl: 'baby', en: 'baby', sense: { is: 'person', what: 'baby' } },
  { nl: 'tolk|tolk nodig|met tolk', en: 'interpreter|needs interpreter', sense: { is: 'person', what: 'interpreter' } },
  { nl: 'onbekende|onbekend', en: 'unknown', sense: { is: 'person', what: 'nameless' } },
  { nl: 'uitgerekend|uitgerekend in|uitgerekend op|verwacht', en: 'due|due in|expected', sense: { is: 'person', what: 'due' } },
  {
    nl: 'beroep|werkt als|van beroep|werk',
    en: 'works as|occupation|job|works as a|works as an',
    sense: { is: 'telling', field: 'occupation' },
  },
  { nl: 'woont in|woonplaats|wonend in', en: 'lives in|living in', sense: { is: 'telling', field: 'place' } },
  { nl: 'hoofdverzorger', en: 'main caretaker|main carer', sense: { is: 'badge', badge: 'main-caretaker' } },
  { nl: 'zondebok', en: 'scapegoat', sense: { is: 'badge', badge: 'scapegoat' } },
  { nl: 'familiegeheim', en: 'family secret', sense: { is: 'badge', badge: 'family-secret' } },
  { nl: 'steunfiguur', en: 'support figure', sense: { is: 'badge', badge: 'support-figure' } },
] satisfies readonly Word[];

/** Diagnoses, illness and addiction: always a suspicion unless the sentence says who diagnosed it. */
export const traits: readonly Word<SenseOf<'trait'> | SenseOf<'trait-status'>>[] = [
  {
    nl: 'autisme|ass|autistisch|adhd|add|depressie|depressief|angst|angststoornis|angstig|ptss|trauma|getraumatiseerd|borderline|psychose|psychotisch|schizofrenie|bipolair|dwang|ocd|eetstoornis|anorexia|boulimia|burn-out|overspannen|hechtingsstoornis|odd|gilles de la tourette|suicidaal|zelfbeschadiging|dyslexie|selectief mutisme|persoonlijkheidsstoornis|narcisme|narcistisch',
    en: 'autism|autistic|depression|depressed|anxiety|anxious|ptsd|psychosis|psychotic|schizophrenia|bipolar|eating disorder|burnout|attachment disorder|suicidal|self-harm|dyslexia|personality disorder|narcissistic',
    sense: { is: 'trait', category: 'psychological' },
  },
  {
    nl: 'alcoholverslaving|verslaving|verslaafd|drugsverslaving|gokverslaving|gameverslaving|alcoholist|drugsgebruik|alcoholmisbruik|verslaafd aan alcohol|verslaafd aan drugs|verslaafd aan gokken|gokverslaafd|drugsverslaafd|gameverslaafd|alcoholverslaafd|drankprobleem|alcoholisme',
    en: 'addiction|addicted|alcohol addiction|drug addiction|alcoholic|alcoholism|gambling addiction|addicted to alcohol|addicted to drugs|gaming addiction|substance abuse',
    sense: { is: 'trait', category: 'addiction' },
  },
  {
    nl: 'lvb|licht verstandelijk beperkt|licht verstandelijke beperking|verstandelijke beperking|verstandelijk beperkt|zwakbegaafd',
    en: 'intellectual disability|learning disability',
    sense: { is: 'trait', category: 'intellectual-disability' },
  },
  {
    nl: 'kanker|borstkanker|diabetes|suikerziekte|epilepsie|hartziekte|hartproblemen|chronisch ziek|dementie|dement|alzheimer|parkinson|ms|reuma|astma|hersenletsel|nah|ziek|lichamelijk ziek|ernstig ziek|migraine|beroerte|doof|blind|chronische pijn',
    en: 'cancer|breast cancer|epilepsy|heart disease|chronically ill|dementia|asthma|brain injury|ill|stroke|deaf|chronic pain',
    sense: { is: 'trait', category: 'physical' },
  },
  {
    nl: 'gediagnosticeerd|diagnose|gediagnosticeerd met|diagnose gesteld',
    en: 'diagnosed|diagnosis|diagnosed with',
    sense: { is: 'trait-status', status: 'current', diagnosis: true },
  },
  { nl: 'in herstel|herstellend', en: 'in recovery|recovering', sense: { is: 'trait-status', status: 'recovery' } },
];
