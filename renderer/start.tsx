import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../assets/fonts/inter.css';
import './looks/tokens.css';
import './looks/inks.css';
import './looks/controls.css';
import './looks/frame.css';
import './looks/paper.css';
import './looks/begin.css';
import './looks/paper-edges.css';
import './looks/paper-legend.css';
import './looks/hands.css';
import './looks/dialogs.css';
import './looks/program.css';
import './looks/opening.css';
import './looks/opening-beside.css';
import './looks/recovery-sheet.css';
import './looks/casussen.css';
import './looks/casus-table.css';
import './looks/casus-sheets.css';
import './looks/empty-list.css';
import './looks/casus.css';
import './looks/beside.css';
import './looks/inspector.css';
import './looks/inspector-fields.css';
import './looks/entry.css';
import './looks/time-bar.css';
import './looks/keys.css';
import './looks/records.css';
import './looks/who-for-whom.css';
import './looks/hypotheses.css';
import './looks/hypotheses-below.css';
import './looks/team.css';
import { Program } from './Program.tsx';

const place = document.getElementById('window');
if (place === null) throw new Error('The page has no place for the window.');
createRoot(place).render(
  <StrictMode>
    <Program />
  </StrictMode>,
);
