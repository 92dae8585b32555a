import { useWords } from '../words/use-words.ts';

const ink = '#1B2430';
const help = '#0B5CAD';

interface Name {
  readonly x: number;
  readonly y: number;
  readonly children: string;
  readonly bold?: boolean;
}

function Name({ x, y, children, bold = false }: Name) {
  return (
    <text
      x={x}
      y={y}
      fontSize="12"
      textAnchor="middle"
      fontWeight={bold ? 700 : 500}
      fill={ink}
      stroke="#fff"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

function Age({ x, y, children }: Omit<Name, 'bold'>) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="14" fontWeight="600" fill={ink}>
      {children}
    </text>
  );
}

/** Lotte, the person it is about: a circle with a double line. */
function Lotte() {
  return (
    <>
      <circle r="24" fill="#fff" stroke={ink} strokeWidth="2" />
      <circle r="19.5" fill="none" stroke={ink} strokeWidth="1.8" />
      <Age x={0} y={5}>
        15
      </Age>
      <Name x={0} y={39} bold>
        Lotte
      </Name>
    </>
  );
}

/** A drawing of one: the person it is about. */
export function IndexPicture() {
  return (
    <svg width="200" height="130" viewBox="-100 -50 200 110" aria-hidden>
      <Lotte />
    </svg>
  );
}

/** A drawing of three: her parents above her. */
export function ParentsPicture() {
  return (
    <svg width="240" height="160" viewBox="-120 -128 240 180" aria-hidden>
      <g fill="none" stroke={ink} strokeWidth="2">
        <path d="M-62 -66V-48.7H62V-66" />
        <path d="M0 -48.7V-24" />
        <rect x="-86" y="-114" width="48" height="48" />
        <circle cx="62" cy="-90" r="24" />
      </g>
      <Age x={-62} y={-85}>
        46
      </Age>
      <Age x={62} y={-85}>
        44
      </Age>
      <Name x={-62} y={-34}>
        Peter
      </Name>
      <Name x={62} y={-34}>
        Karin
      </Name>
      <Lotte />
    </svg>
  );
}

/** A drawing of help: somebody waits for her turn, so the line is dotted. */
export function HelpPicture() {
  const { say } = useWords();
  return (
    <svg width="270" height="130" viewBox="-46 -60 300 120" aria-hidden>
      <Lotte />
      <g fill="none" stroke={help} strokeWidth="2">
        <rect x="118" y="-19" width="132" height="38" rx="3" />
        <path d="M129 0h10M134 -5v10" strokeWidth="2.2" />
        <path d="M114 0H42" strokeWidth="2.4" strokeDasharray="0.1 6" strokeLinecap="round" />
        <path d="M30 0L42 -5.5V5.5Z" fill="#fff" strokeWidth="1.8" />
        <circle cx="76" r="8.5" fill="#fff" strokeWidth="1.6" />
        <path d="M76 -4.5V0L79 2" strokeWidth="1.5" />
      </g>
      <text x="192" y="-1.5" fontSize="11.6" textAnchor="middle" fontWeight="600" fill={help}>
        {say('interface.casussen.empty.helper')}
      </text>
      <text x="192" y="12" fontSize="9.8" textAnchor="middle" fill="#4E5A67">
        {say('interface.casussen.empty.waiting')}
      </text>
    </svg>
  );
}
