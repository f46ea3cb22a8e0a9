import { TotalFigure } from '../../figures/figure.tsx';
import { Localized } from '../../figures/localized.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { keyOf } from './flows.ts';
import type { Flow } from './flows.ts';

/** All flows, also those without a figure. */
export const FlowTable = ({ flows }: { readonly flows: readonly Flow[] }) => (
  <Table
    caption={t('overview.flow.caption')}
    rows={flows}
    rowKey={keyOf}
    columns={[
      { head: t('term.supporter'), cell: ({ supporter }) => <Localized text={supporter.name} /> },
      { head: t('overview.flow.domain'), cell: ({ domain }) => t(`term.domain.${domain}`) },
      { head: t('term.recipient'), cell: ({ recipient }) => <Localized text={recipient.name} /> },
      {
        head: t('overview.flow.count'),
        cell: ({ activityCount }) => activityCount,
        isNumber: true,
      },
      {
        head: t('overview.flow.contractedColumn'),
        cell: ({ contracted }) => <TotalFigure total={contracted} />,
        isNumber: true,
      },
    ]}
  />
);
