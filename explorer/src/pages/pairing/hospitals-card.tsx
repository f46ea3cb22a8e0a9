import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import { PairingHospitals } from './generated.ts';
import type { PairingHospitalsQuery } from './generated.ts';
import type { Asks } from './pairing-params.ts';
import { Part } from './part.tsx';
import { RecordList } from './record-list.tsx';

const MOST = 100;

const countsOf = (pairing: PairingHospitalsQuery['pairing']) => ({
  pairs: pairing?.hospitalPairings?.totalCount ?? 0,
  teams: pairing?.medicalTeams?.totalCount ?? 0,
});

/** Hospitals that are paired, and the teams that were sent. */
export function HospitalsCard({ asks }: { readonly asks: Asks }) {
  const asked = section(PairingHospitals, { ...asks, first: MOST });
  return (
    <Card
      id="hospitals"
      title={t('pairing.tab.hospitals')}
      section={asked}
      asked={useAnswer(asked)}
      hasFiles={false}
      isEmpty={({ pairing }) => Object.values(countsOf(pairing)).every((count) => count === 0)}
      empty={<Empty what={t('pairing.hospitals.empty')} why={t('pairing.hospitals.emptyWhy')} />}
      sentence={({ pairing }) => t('pairing.hospitals.sentence', countsOf(pairing))}
      table={({ pairing }) => (
        <>
          <Part title={t('pairing.hospitals.pairs')}>
            <RecordList
              rows={pairing?.hospitalPairings?.nodes.map((each) => ({
                id: each.id,
                text: [each.supporterHospital, each.recipientHospital]
                  .map(({ name }) => plain(name))
                  .join(' → '),
              }))}
            />
          </Part>
          <Part title={t('pairing.hospitals.teams')}>
            <RecordList
              rows={pairing?.medicalTeams?.nodes.map(({ id, title }) => ({
                id,
                text: plain(title),
              }))}
            />
          </Part>
        </>
      )}
    />
  );
}
