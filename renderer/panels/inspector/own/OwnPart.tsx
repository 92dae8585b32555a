import type { ComponentType } from 'react';
import type { OwnPart as Part } from '../sections/spec.ts';
import { BadgesPart } from './BadgesPart.tsx';
import { CornersPart } from './CornersPart.tsx';
import { CustodyPart } from './CustodyPart.tsx';
import { DescentsPart } from './DescentsPart.tsx';
import { EventKindPart } from './EventKindPart.tsx';
import { EventLinesPart } from './EventLinesPart.tsx';
import { EventsPart } from './EventsPart.tsx';
import { HelpPart } from './HelpPart.tsx';
import { HomesPart } from './HomesPart.tsx';
import { LinesPart } from './LinesPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import { MigrationPart } from './MigrationPart.tsx';
import { NamesPart } from './NamesPart.tsx';
import { PartnersPart } from './PartnersPart.tsx';
import { SidesPart } from './SidesPart.tsx';
import { StaysPart } from './StaysPart.tsx';
import { TouchedPart } from './TouchedPart.tsx';
import { TraitsPart } from './TraitsPart.tsx';
import { TurnPart } from './TurnPart.tsx';
import { TwinsPart } from './TwinsPart.tsx';
import { UnionDatesPart } from './UnionDatesPart.tsx';

const parts: Readonly<Record<Part, ComponentType>> = {
  names: NamesPart,
  traits: TraitsPart,
  migration: MigrationPart,
  badges: BadgesPart,
  homes: HomesPart,
  custody: CustodyPart,
  stays: StaysPart,
  descents: DescentsPart,
  twins: TwinsPart,
  lines: LinesPart,
  help: HelpPart,
  events: EventsPart,
  touched: TouchedPart,
  partners: PartnersPart,
  'union-dates': UnionDatesPart,
  members: MembersPart,
  turn: TurnPart,
  sides: SidesPart,
  corners: CornersPart,
  'event-kind': EventKindPart,
  'event-lines': EventLinesPart,
};

/** A part of the inspector that is made for one thing only. */
export function OwnPart({ part }: { readonly part: Part }) {
  const Shown = parts[part];
  return <Shown />;
}
