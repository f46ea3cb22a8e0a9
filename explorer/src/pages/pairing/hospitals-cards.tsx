import { listSection } from '../../data/section.ts';
import { t } from '../../words/t.ts';
import { PairingHospitalPairings, PairingMedicalTeams } from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { nameOf, RecordsCard, Stated } from './records-card.tsx';

/** Hospitals that are paired, and the teams that were sent. */
export const HospitalsCards = (props: PanelProps) => (
  <>
    <RecordsCard
      {...props}
      id="hospitalPairings"
      section={listSection(PairingHospitalPairings, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.hospitalPairings}
      dateOf={({ paired }) => paired}
      columns={[
        { head: t('term.supporter'), cell: ({ supporterHospital }) => nameOf(supporterHospital) },
        { head: t('term.recipient'), cell: ({ recipientHospital }) => nameOf(recipientHospital) },
      ]}
    />
    <RecordsCard
      {...props}
      id="medicalTeams"
      section={listSection(PairingMedicalTeams, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.medicalTeams}
      dateOf={({ began }) => began}
      columns={[
        { head: t('pairing.hospital'), cell: ({ hospital }) => nameOf(hospital) },
        {
          head: t('pairing.members'),
          cell: ({ members }) => <Stated of={members} />,
          isNumber: true,
        },
      ]}
    />
  </>
);
