import type { SenseOf, Word } from './sense.ts';

/** Unions and what happens to them (catalogue B). */
export const unions: readonly Word<SenseOf<'union'>>[] = [
  {
    nl: 'getrouwd|x|h|trouwde|huwelijk|gehuwd|trouwden|getrouwd met|getrouwd in',
    en: 'married|marriage|wed|married to|married in',
    sense: { is: 'union', form: 'married', date: 'married' },
  },
  {
    nl: 'geregistreerd partnerschap|gp|geregistreerd partner|geregistreerd',
    en: 'registered partnership|civil partnership',
    sense: { is: 'union', form: 'registered-partnership', date: 'registered' },
  },
  {
    nl: 'samenwonend|woont samen|sw|samenwonen|wonen samen|gaan samenwonen',
    en: 'cohabiting|living together|live together',
    sense: { is: 'union', form: 'cohabiting', date: 'cohabiting' },
  },
  { nl: 'verloofd', en: 'engaged', sense: { is: 'union', form: 'engaged', date: 'engaged' } },
  {
    nl: 'lat|latrelatie|lat-relatie|latten',
    en: 'living apart together|lat',
    sense: { is: 'union', form: 'living-apart-together', date: 'living-apart-together' },
  },
  {
    nl: 'samen|rel|relatie|verkering|een relatie|samen met',
    en: 'together|relationship|together with|in a relationship',
    sense: { is: 'union', date: 'relationship', loose: true },
  },
  {
    nl: 'korte relatie|kort',
    en: 'short relationship|brief relationship|fling',
    sense: { is: 'union', form: 'short', date: 'relationship' },
  },
  {
    nl: 'geheime relatie|affaire|stiekeme relatie|buitenechtelijke relatie',
    en: 'secret relationship|affair|secret affair',
    sense: { is: 'union', form: 'secret', date: 'relationship', secret: true },
  },
  {
    nl: 'uit elkaar|ue|uitelkaar|uit elkaar gegaan|gingen uit elkaar',
    en: 'separated|split up|broke up',
    sense: { is: 'union', end: 'separated', date: 'separated' },
  },
  { nl: 'gescheiden|gesch|s|scheiding|scheidden', en: 'divorced|divorce', sense: { is: 'union', end: 'divorced', date: 'divorced' } },
  { nl: 'weduwe|weduwnaar|verweduwd', en: 'widow|widowed|widower', sense: { is: 'union', end: 'widowed' } },
  { nl: 'nietig verklaard|nietig', en: 'annulled', sense: { is: 'union', end: 'annulled' } },
  { nl: 'hertrouwd|opnieuw getrouwd|weer getrouwd', en: 'remarried', sense: { is: 'union', end: 'remarried-same', date: 'remarried' } },
];
