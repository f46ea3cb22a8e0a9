import { FlowChart } from '../../chart/flow-chart.tsx';
import type { FlowNode, FlowRow } from '../../chart/flow-layout.ts';
import { plain } from '../../figures/localized.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { t } from '../../words/t.ts';
import { FlowList } from './flow-list.tsx';
import { drawn, flowText, keyOf, sentenceOf, widthOf } from './flows.ts';
import type { Flow } from './flows.ts';
import { nodeText } from './node-text.ts';
import type { OverviewState } from './overview-params.ts';

interface FlowPictureProps {
  readonly flows: readonly Flow[];
  readonly state: OverviewState;
  readonly onFocus: (code: string) => void;
}

/** Bands between three columns; on a narrow screen a list with bars, the widest first. */
export function FlowPicture({ flows, state, onFocus }: FlowPictureProps) {
  const { measure } = state;
  const shown = drawn(flows, state);
  if (useIsNarrow()) return <FlowList flows={shown} measure={measure} />;
  const byKey = new Map(shown.map((flow) => [keyOf(flow), flow]));
  const names = new Map(
    shown.flatMap(({ supporter, recipient }) =>
      [supporter, recipient].map(({ code, name }) => [code, plain(name)] as const),
    ),
  );
  const labelOf = (node: FlowNode) => ({
    name: node.column === 1 ? domainName(node.key) : (names.get(node.key) ?? node.key),
    value: nodeText(
      shown.filter((flow) => isAt(flow, node)),
      measure,
    ),
  });
  const titleOf = ({ id }: FlowRow) => {
    const flow = byKey.get(id);
    if (!flow) return '';
    const between = `${plain(flow.supporter.name)} → ${plain(flow.recipient.name)}`;
    return `${between} · ${domainName(flow.domain)} · ${flowText(flow, measure)}`;
  };
  return (
    <FlowChart
      rows={shown.map((flow) => ({
        id: keyOf(flow),
        from: flow.supporter.code,
        through: flow.domain,
        to: flow.recipient.code,
        value: widthOf(flow, measure) ?? 0,
      }))}
      description={sentenceOf(flows, state)}
      labelOf={labelOf}
      titleOf={titleOf}
      onNode={({ key, column }) => column !== 1 && onFocus(key)}
      onBand={({ to }) => onFocus(to)}
    />
  );
}

const isAt = ({ supporter, domain, recipient }: Flow, { column, key }: FlowNode) =>
  [supporter.code, domain, recipient.code][column] === key;

const domainName = (key: string) => t(`term.domain.${key as Flow['domain']}`);
