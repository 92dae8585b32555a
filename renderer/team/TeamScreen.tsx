import { Archive, Handshake, KeyRound, MapPin, ScrollText, Users } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import { BackupsPart } from './BackupsPart.tsx';
import { KeysPart } from './KeysPart.tsx';
import { ListPart } from './ListPart.tsx';
import { LogPart } from './LogPart.tsx';

const parts = [
  { id: 'members', icon: Users, show: () => <ListPart list="members" /> },
  { id: 'keys', icon: KeyRound, show: () => <KeysPart /> },
  { id: 'partners', icon: Handshake, show: () => <ListPart list="partners" /> },
  { id: 'districts', icon: MapPin, show: () => <ListPart list="districts" /> },
  { id: 'backups', icon: Archive, show: () => <BackupsPart /> },
  { id: 'log', icon: ScrollText, show: () => <LogPart /> },
] as const;

/** The team behind the file: who is in it, who can open it, its backups and its log. */
export function TeamScreen() {
  const { say } = useWords();
  const { team } = useTeam();
  return (
    <main className="page team-page" aria-label={team.name}>
      <div className="page-head">
        <h1>{say('interface.program.team')}</h1>
      </div>
      <Tabs orientation="vertical" className="team-tabs">
        <TabList className="team-places" aria-label={say('interface.program.team')}>
          {parts.map(({ id, icon: Picture }) => (
            <Tab key={id} id={id} className="team-place">
              <Picture className="icon" aria-hidden />
              {say(`interface.team.${id}`)}
            </Tab>
          ))}
        </TabList>
        {parts.map(({ id, show }) => (
          <TabPanel key={id} id={id} className="team-part">
            {show()}
          </TabPanel>
        ))}
      </Tabs>
    </main>
  );
}
