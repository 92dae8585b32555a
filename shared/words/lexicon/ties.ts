import type { SenseOf, Word } from './sense.ts';

type TieWord = Word<SenseOf<'tie'> | SenseOf<'asked-tie'> | SenseOf<'qualifier'> | SenseOf<'according'>>;

/** Emotional lines (catalogue D), and what qualifies a line. */
export const ties: readonly TieWord[] = [
  { nl: 'gewoon contact|gewoon', en: 'normal contact|normal', sense: { is: 'tie', kind: 'normal' } },
  { nl: 'hecht|hechte band|close', en: 'close|close bond|close to', sense: { is: 'tie', kind: 'close' } },
  { nl: 'zeer hecht|heel hecht|erg hecht|heel close', en: 'very close', sense: { is: 'tie', kind: 'very-close' } },
  { nl: 'versmolten|symbiotisch', en: 'fused|enmeshed', sense: { is: 'tie', kind: 'fused' } },
  { nl: 'afstandelijk|afstand', en: 'distant', sense: { is: 'tie', kind: 'distant' } },
  { nl: 'vervreemd', en: 'estranged', sense: { is: 'tie', kind: 'estranged' } },
  {
    nl: 'verbroken|contact verbroken|geen contact|contactbreuk|breuk',
    en: 'cut off|cutoff|no contact',
    sense: { is: 'tie', kind: 'cutoff' },
  },
  {
    nl: 'hersteld|verbroken en hersteld|contact hersteld',
    en: 'repaired|cut off repaired|restored',
    sense: { is: 'tie', kind: 'cutoff-repaired' },
  },
  { nl: 'nooit ontmoet', en: 'never met', sense: { is: 'tie', kind: 'never-met' } },
  {
    nl: 'conflict|conflictueus|ruzie|ruzies|conflicten|heeft ruzie|hebben ruzie|in conflict',
    en: 'conflict|conflicted|argue|argues|in conflict|quarrel|fight|row',
    sense: { is: 'tie', kind: 'conflict' },
  },
  {
    nl: 'bevriend|goed bevriend|goede vrienden|zijn vrienden|beste vrienden',
    en: 'friends|friends with|good friends|best friends',
    sense: { is: 'tie', kind: 'close' },
  },
  { nl: 'vijandig', en: 'hostile', sense: { is: 'tie', kind: 'hostile' } },
  {
    nl: 'hecht conflictueus|hecht conflict|hecht en conflictueus|hecht maar conflictueus',
    en: 'close conflict|close hostile|close conflicted',
    sense: { is: 'tie', kind: 'close-conflict' },
  },
  { nl: 'versmolten conflictueus|versmolten conflict', en: 'fused conflict|fused hostile', sense: { is: 'tie', kind: 'fused-conflict' } },
  {
    nl: 'afstandelijk conflictueus|afstand conflict|afstandelijk conflict',
    en: 'distant conflict|distant hostile',
    sense: { is: 'tie', kind: 'distant-conflict' },
  },
  {
    nl: 'wantrouwen|wantrouwend|wantrouwt|verborgen conflict',
    en: 'distrust|distrusts|mistrust|covert conflict',
    sense: { is: 'tie', kind: 'distrust' },
  },
  { nl: 'gefocust|gefocust op|gericht op', en: 'focused on|focused|focussed on', sense: { is: 'tie', kind: 'focused-on' } },
  {
    nl: 'controlerend|controleert|controlerend naar|manipulatief|manipuleert|controle',
    en: 'controlling|controls|manipulative',
    sense: { is: 'tie', kind: 'controlling' },
  },
  { nl: 'overheersend|domineert|dominant|overheerst', en: 'dominant|dominates|dominating', sense: { is: 'tie', kind: 'dominant' } },
  { nl: 'jaloers|jaloers op', en: 'jealous|jealous of', sense: { is: 'tie', kind: 'jealous' } },
  { nl: 'liefde|houdt van|houden van elkaar|houden van|verliefd op', en: 'love|loves', sense: { is: 'tie', kind: 'love' } },
  {
    nl: 'zorgt voor|zorgt|zorg voor|zorgend|verzorgt',
    en: 'cares for|caretaking|looks after|takes care of',
    sense: { is: 'tie', kind: 'caretaking' },
  },
  { nl: 'parentificatie|geparentificeerd|rolomkering', en: 'parentification|parentified', sense: { is: 'tie', kind: 'parentification' } },
  {
    nl: 'erkende parentificatie|parentificatie erkend',
    en: 'acknowledged parentification',
    sense: { is: 'tie', kind: 'parentification-acknowledged' },
  },
  { nl: 'spiritueel|spirituele band', en: 'spiritual|spiritual bond', sense: { is: 'tie', kind: 'spiritual' } },
  {
    nl: 'slaat|geslagen|sloeg|fysieke mishandeling|lichamelijke mishandeling|fysiek geweld|mishandelt fysiek|schopt|fysiek mishandeld|slaan|mishandelt lichamelijk',
    en: 'hits|hit|beats|beaten|physical abuse|physically abuses|physically abused',
    sense: { is: 'tie', kind: 'physical-abuse', harm: true },
  },
  {
    nl: 'emotionele mishandeling|emotioneel mishandeld|psychische mishandeling|mishandelt emotioneel|emotioneel misbruik',
    en: 'emotional abuse|emotionally abuses|emotionally abused',
    sense: { is: 'tie', kind: 'emotional-abuse', harm: true },
  },
  {
    nl: 'seksueel misbruik|seksueel misbruikt|misbruikt seksueel|incest|seksueel geweld',
    en: 'sexual abuse|sexually abuses|sexually abused',
    sense: { is: 'tie', kind: 'sexual-abuse', harm: true },
  },
  { nl: 'verwaarloost|verwaarloosd|verwaarlozing', en: 'neglects|neglected|neglect', sense: { is: 'tie', kind: 'neglect', harm: true } },
  {
    nl: 'wederzijds geweld|geweld over en weer|slaan elkaar|slaat elkaar',
    en: 'mutual violence|violence both ways|hit each other|hits each other',
    sense: { is: 'tie', kind: 'violence', harm: true },
  },
  { nl: 'misbruikt|misbruik|mishandeling|mishandelt|mishandeld', en: 'abuses|abuse|abused', sense: { is: 'asked-tie', ask: 'abuse' } },
  { nl: 'huiselijk geweld|geweld|gewelddadig', en: 'domestic violence|violence|violent', sense: { is: 'asked-tie', ask: 'domestic' } },
  { nl: 'bang voor|bang|angst voor', en: 'afraid of|scared of|fears', sense: { is: 'asked-tie', ask: 'fear' } },
  { nl: 'vroeger|voorheen|destijds', en: 'formerly|used to be|in the past|previously', sense: { is: 'qualifier', time: 'past' } },
  { nl: 'nu|inmiddels|tegenwoordig', en: 'now|nowadays', sense: { is: 'qualifier', time: 'now' } },
  {
    nl: 'wil graag|zou graag|gewenst|wenst|wil|willen graag',
    en: 'would like|wished|wishes|wants',
    sense: { is: 'qualifier', time: 'wished' },
  },
  {
    nl: 'misschien|waarschijnlijk|vermoedelijk|mogelijk|wellicht|vermoeden|vermoeden van',
    en: 'maybe|perhaps|probably|possibly|presumably|suspected',
    sense: { is: 'qualifier', certainty: 'hypothesis' },
  },
  { nl: 'vastgesteld|bevestigd', en: 'established|confirmed', sense: { is: 'qualifier', certainty: 'established' } },
  { nl: 'volgens', en: 'according to', sense: { is: 'according' } },
];
