import { listSection } from '../../data/section.ts';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import {
  PairingEducationTeams,
  PairingExchangeSessions,
  PairingSchoolPairings,
} from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { nameOf, RecordsCard, Stated } from './records-card.tsx';

/** Schools that are paired, what they do together, and the teams that were sent. */
export const SchoolsCards = (props: PanelProps) => (
  <>
    <RecordsCard
      {...props}
      id="schoolPairings"
      section={listSection(PairingSchoolPairings, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.schoolPairings}
      dateOf={({ paired }) => paired}
      columns={[
        { head: t('term.supporter'), cell: ({ supporterSchool }) => nameOf(supporterSchool) },
        { head: t('term.recipient'), cell: ({ recipientSchool }) => nameOf(recipientSchool) },
      ]}
    />
    <RecordsCard
      {...props}
      id="exchangeSessions"
      section={listSection(PairingExchangeSessions, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.exchangeSessions}
      dateOf={({ held }) => held}
      columns={[
        { head: t('pairing.mode'), cell: ({ mode }) => t(`pairing.mode.${mode}`) },
        {
          head: t('pairing.schools'),
          cell: ({ schools }) =>
            schools.map(({ name }) => plain(name)).join(' · ') || t('figure.missing'),
        },
        {
          head: t('pairing.participants'),
          cell: ({ participants }) => <Stated of={participants} />,
          isNumber: true,
        },
      ]}
    />
    <RecordsCard
      {...props}
      id="educationTeams"
      section={listSection(PairingEducationTeams, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.educationTeams}
      dateOf={({ began }) => began}
      columns={[
        { head: t('pairing.school'), cell: ({ school }) => nameOf(school) },
        {
          head: t('pairing.members'),
          cell: ({ members }) => <Stated of={members} />,
          isNumber: true,
        },
      ]}
    />
  </>
);
