import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import { t } from '../../words/t.ts';
import { PairingSchools } from './generated.ts';
import type { PairingSchoolsQuery } from './generated.ts';
import type { Asks } from './pairing-params.ts';
import { Part } from './part.tsx';
import { RecordList } from './record-list.tsx';

const MOST = 100;

type Pairing = PairingSchoolsQuery['pairing'];

const countsOf = (pairing: Pairing) => ({
  pairs: pairing?.schoolPairings?.totalCount ?? 0,
  sessions: pairing?.exchangeSessions?.totalCount ?? 0,
  teams: pairing?.educationTeams?.totalCount ?? 0,
});

/** Schools that are paired, what they do together, and the teams that were sent. */
export function SchoolsCard({ asks }: { readonly asks: Asks }) {
  const asked = section(PairingSchools, { ...asks, first: MOST });
  return (
    <Card
      id="schools"
      title={t('pairing.tab.schools')}
      section={asked}
      asked={useAnswer(asked)}
      hasFiles={false}
      isEmpty={({ pairing }) => Object.values(countsOf(pairing)).every((count) => count === 0)}
      empty={<Empty what={t('pairing.schools.empty')} why={t('pairing.schools.emptyWhy')} />}
      sentence={({ pairing }) => t('pairing.schools.sentence', countsOf(pairing))}
      table={({ pairing }) => <Lists pairing={pairing} />}
    />
  );
}

function Lists({ pairing }: { readonly pairing: Pairing }) {
  return (
    <>
      <Part title={t('pairing.schools.pairs')}>
        <RecordList
          rows={pairing?.schoolPairings?.nodes.map(({ id, supporterSchool, recipientSchool }) => ({
            id,
            text: [supporterSchool, recipientSchool].map(({ name }) => plain(name)).join(' → '),
          }))}
        />
      </Part>
      <Part title={t('pairing.schools.sessions')}>
        <ul className="records">
          {pairing?.exchangeSessions?.nodes.map(({ id, title, schools, held }) => (
            <li key={id}>
              <Localized text={title} />{' '}
              <small>
                <When date={held} />
                {schools.map(({ name }) => ` · ${plain(name)}`)}
              </small>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('pairing.schools.teams')}>
        <RecordList
          rows={pairing?.educationTeams?.nodes.map(({ id, title }) => ({ id, text: plain(title) }))}
        />
      </Part>
    </>
  );
}
