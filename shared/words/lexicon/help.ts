import type { SenseOf, Word } from './sense.ts';

/** Who stands around the family (catalogue F). `part` is a piece of a longer word: `voetbalclub`, `buurvrouw`. */
export const parties: readonly Word<SenseOf<'party'>>[] = [
  {
    nl: 'school|basisschool|middelbare school|mentor|leerkracht|juf|meester|ib-er|intern begeleider|kinderopvang|kinderdagverblijf|peuterspeelzaal|leraar|onderwijs|bso',
    en: 'school|teacher|tutor|nursery|primary school|secondary school|day care',
    sense: { is: 'party', kind: 'school' },
  },
  { nl: 'school', en: 'school', sense: { is: 'party', kind: 'school', part: 'end' } },
  {
    nl: 'ggz|jeugd-ggz|huisarts|arts|kinderarts|jeugdarts|psychiater|psycholoog|ziekenhuis|ggd|consultatiebureau|gz-psycholoog|verpleegkundige|fysiotherapeut|therapeut|poh|wijkverpleegkundige|verslavingszorg',
    en: 'camhs|gp surgery|doctor|hospital|psychiatrist|psychologist|mental health team|health visitor|nurse|paediatrician|therapist',
    sense: { is: 'party', kind: 'health' },
  },
  { nl: 'arts|psycholoog|ggz|therapeut', en: 'psychologist', sense: { is: 'party', kind: 'health', part: 'end' } },
  {
    nl: 'gi|gezinsvoogd|leerplicht|leerplichtambtenaar|reclassering|jeugdreclassering|veilig thuis|raad voor de kinderbescherming|rvdk|rechtbank|politie|jeugdbeschermer|jeugdbescherming|voogd|wijkagent|kinderrechter|raad',
    en: 'probation|police|court|child protection|guardian|youth court|probation officer|social services|children services',
    sense: { is: 'party', kind: 'statutory' },
  },
  {
    nl: 'buurthuis|wijkcentrum|speeltuin|bibliotheek|kerk|moskee|scouting|club|sportclub|wijkteam|jongerenwerk|buurtteam|sportvereniging|speeltuinvereniging',
    en: 'church|mosque|community centre|club|library|scouts|youth centre|football club',
    sense: { is: 'party', kind: 'neighbourhood' },
  },
  { nl: 'club|vereniging', en: 'club', sense: { is: 'party', kind: 'neighbourhood', part: 'end' } },
  {
    nl: 'coach|begeleider|ambulant begeleider|mediator|gezinscoach|maatschappelijk werker|jeugdwerker|gezinswerker|hulpverlener|opvoedondersteuner|casemanager|jongerenwerker|consulent|maatwerker|pedagoog|orthopedagoog|thuisbegeleider',
    en: 'worker|social worker|family worker|youth worker|coach|support worker|counsellor|counselor',
    sense: { is: 'party', kind: 'professional' },
  },
  {
    nl: 'coach|begeleider|werker|begeleiding|hulpverlener|pedagoog',
    en: 'worker|coach',
    sense: { is: 'party', kind: 'professional', part: 'end' },
  },
  {
    nl: 'buurvrouw|buurman|buurmeisje|buurjongen|buren|peetoom|peettante|oppas|huisvriend|familievriend|vriendin van de familie|mantelzorger|maatje|buddy',
    en: 'neighbour|neighbor|godmother|godfather|babysitter|family friend|childminder',
    sense: { is: 'party', kind: 'support-figure' },
  },
  { nl: 'buur', en: 'neighbour', sense: { is: 'party', kind: 'support-figure', part: 'start' } },
  {
    nl: 'gezinshuis|groep|woongroep|leefgroep|pleeggezin|logeerhuis|crisisopvang|kindertehuis|behandelgroep|instelling|internaat|crisisgroep|netwerkpleeggezin|opvang',
    en: 'residential home|group home|foster home|shelter|foster family|care home|respite home|crisis shelter|children home',
    sense: { is: 'party', kind: 'place' },
  },
  { nl: 'groep|gezinshuis', en: 'home', sense: { is: 'party', kind: 'place', part: 'end' } },
  {
    nl: 'swt|sociaal wijkteam|gemeente|jeugdhulp|zorgaanbieder|aanbieder|stichting|jeugdzorg|cjg|thuiszorg|specialistische jeugdhulp',
    en: 'municipality|youth care|agency|care provider',
    sense: { is: 'party', kind: 'organisation' },
  },
];

/** What is said of help (catalogue F.3). */
export const help: readonly Word<SenseOf<'help'> | SenseOf<'regie'>>[] = [
  { nl: 'actief|lopend|loopt|gestart|begonnen', en: 'active|running|started', sense: { is: 'help', status: 'active' } },
  {
    nl: 'wachtlijst|op de wachtlijst|op wachtlijst|staat op de wachtlijst',
    en: 'waiting list|on the waiting list|on waiting list|waitlist',
    sense: { is: 'help', status: 'waiting-list' },
  },
  { nl: 'gepland|start binnenkort', en: 'planned', sense: { is: 'help', status: 'planned' } },
  { nl: 'afgerond|afgesloten', en: 'ended|completed|finished|closed', sense: { is: 'help', status: 'ended' } },
  { nl: 'afgebroken|voortijdig gestopt', en: 'broken off|aborted|dropped out', sense: { is: 'help', status: 'broken-off' } },
  { nl: 'gestopt|stopte|is gestopt', en: 'stopped', sense: { is: 'help', stopped: true } },
  { nl: 'vrijwillig|vrijwillig kader', en: 'voluntary', sense: { is: 'help', framework: 'voluntary' } },
  { nl: 'drang|drangkader', en: 'pressured|under pressure', sense: { is: 'help', framework: 'pressured' } },
  { nl: 'gedwongen|gedwongen kader|verplicht', en: 'mandated|compulsory|court-ordered', sense: { is: 'help', framework: 'mandated' } },
  { nl: 'ots|ondertoezichtstelling', en: 'supervision order', sense: { is: 'help', framework: 'mandated', measure: 'ots' } },
  { nl: 'voogdij|voogdijmaatregel', en: 'guardianship order', sense: { is: 'help', framework: 'mandated', measure: 'voogdij' } },
  { nl: 'sterk|sterke band', en: 'strong', sense: { is: 'help', quality: 'strong' } },
  { nl: 'zwak', en: 'weak', sense: { is: 'help', quality: 'weak' } },
  { nl: 'spanning|spanningen|gespannen', en: 'tension|tense', sense: { is: 'help', quality: 'tense' } },
  { nl: 'geeft energie|energie', en: 'gives energy', sense: { is: 'help', energy: 'gives' } },
  { nl: 'kost energie|vreet energie', en: 'costs energy|drains energy', sense: { is: 'help', energy: 'costs' } },
  { nl: 'geeft en kost energie|kost en geeft energie', en: 'gives and costs energy', sense: { is: 'help', energy: 'both' } },
  { nl: 'praktische steun|praktische hulp', en: 'practical support', sense: { is: 'help', support: 'practical' } },
  { nl: 'gezelschap', en: 'company', sense: { is: 'help', support: 'company' } },
  { nl: 'advies', en: 'advice', sense: { is: 'help', support: 'advice' } },
  { nl: 'emotionele steun', en: 'emotional support', sense: { is: 'help', support: 'emotional' } },
  { nl: 'regie', en: 'direction|lead', sense: { is: 'regie' } },
];

type Home = SenseOf<'home'> | SenseOf<'authority'> | SenseOf<'stay'>;

/** Where people live and who has authority. */
export const homes: readonly Word<Home>[] = [
  {
    nl: 'woont bij|woont ook bij|ook bij|wonen bij|wonen ook bij|verblijft bij|woont met',
    en: 'lives with|live with|living with|stays with|lives at|also with|also lives with',
    sense: { is: 'home', what: 'lives-with' },
  },
  {
    nl: 'alleen bij|woont alleen bij|wonen alleen bij|alleen nog bij|verhuisd naar|nu bij',
    en: 'only with|lives only with|moved to|only at',
    sense: { is: 'home', what: 'only' },
  },
  { nl: 'huis|huishouden', en: 'home|household|house', sense: { is: 'home', what: 'house' } },
  {
    nl: 'co-ouder|co-ouderschap|co-ouders|coouderschap',
    en: 'shared care|co-parenting|joint custody|co-parent',
    sense: { is: 'home', what: 'shared' },
  },
  { nl: 'nachten|nacht|nachten per 14', en: 'nights|night', sense: { is: 'home', what: 'nights' } },
  {
    nl: 'om het weekend|weekendregeling|om de week|in het weekend',
    en: 'every other weekend|alternate weekends|weekends',
    sense: { is: 'home', what: 'every-other-weekend' },
  },
  {
    nl: 'uit huis geplaatst|uithuisgeplaatst|uithuisplaatsing',
    en: 'placed out of home|out of home|placed in care|taken into care',
    sense: { is: 'home', what: 'placed-out' },
  },
  {
    nl: 'gezag|heeft gezag|ouderlijk gezag|hebben gezag|wel gezag',
    en: 'parental authority|custody|has custody|has authority|authority|parental responsibility',
    sense: { is: 'authority', authority: 'yes' },
  },
  {
    nl: 'geen gezag|heeft geen gezag|zonder gezag|hebben geen gezag',
    en: 'no authority|no custody|no parental authority|has no custody|without custody|no parental responsibility',
    sense: { is: 'authority', authority: 'no' },
  },
  { nl: 'gezag onbekend', en: 'authority unknown|custody unknown', sense: { is: 'authority', authority: 'unknown' } },
  {
    nl: 'met machtiging|machtiging|muhp',
    en: 'court order|with court order|by court order',
    sense: { is: 'stay', framework: 'court-order' },
  },
  { nl: 'vrijwillig', en: 'voluntary|voluntarily', sense: { is: 'stay', framework: 'voluntary' } },
  { nl: 'gesloten|gesloten plaatsing|gesloten jeugdhulp', en: 'secure', sense: { is: 'stay', framework: 'secure' } },
  { nl: 'netwerkpleegzorg|netwerkpleeg', en: 'kinship foster|kinship care', sense: { is: 'stay', framework: 'kinship-foster' } },
  { nl: 'pleegzorg|bestandspleegzorg', en: 'foster care', sense: { is: 'stay', framework: 'foster' } },
  { nl: 'logeren|logeeropvang', en: 'respite', sense: { is: 'stay', framework: 'respite' } },
];
