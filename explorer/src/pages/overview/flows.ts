import { plain } from '../../figures/localized.tsx';
import { lengthOf, moneyMark } from '../../figures/mark.ts';
import { moneyText } from '../../figures/mark-text.ts';
import { t } from '../../words/t.ts';
import type { OverviewFlowsQuery } from './generated.ts';
import type { OverviewState } from './overview-params.ts';

export type Flow = OverviewFlowsQuery['flows'][number];
type Shown = Pick<OverviewState, 'measure' | 'focus'>;

/** Between which regions and in which domain: there is one flow of each. */
export const keyOf = ({ supporter, domain, recipient }: Flow): string =>
  `${supporter.code}-${recipient.code} ${domain}`;

/** How wide a flow is; undefined where it states nothing, and then it is not drawn. */
export const widthOf = (flow: Flow, measure: Shown['measure']): number | undefined =>
  measure === 'records' ? flow.activityCount : lengthOf(moneyMark(flow.contracted));

export const isInFocus = ({ supporter, recipient }: Flow, focus: string): boolean =>
  focus === '' || supporter.code === focus || recipient.code === focus;

/** The flows that have a width, widest first. */
export const drawn = (flows: readonly Flow[], { measure, focus }: Shown): Flow[] =>
  flows
    .filter((flow) => isInFocus(flow, focus) && (widthOf(flow, measure) ?? 0) > 0)
    .sort((a, b) => (widthOf(b, measure) ?? 0) - (widthOf(a, measure) ?? 0));

/** What is written at a flow. */
export const flowText = (flow: Flow, measure: Shown['measure']): string =>
  measure === 'records' ? String(flow.activityCount) : moneyText(moneyMark(flow.contracted));

/** What the picture says: the same words stand above it and are read to whoever does not see it. */
export function sentenceOf(flows: readonly Flow[], shown: Shown): string {
  const [widest, ...rest] = drawn(flows, shown);
  if (!widest) return '';
  const names = {
    supporter: plain(widest.supporter.name),
    recipient: plain(widest.recipient.name),
    domain: t(`term.domain.${widest.domain}`),
  };
  if (shown.measure === 'records')
    return t('overview.flow.records', { ...names, n: widest.activityCount });
  return t('overview.flow.contracted', {
    ...names,
    stated: rest.length + 1,
    silent: flows.filter((flow) => isInFocus(flow, shown.focus)).length - rest.length - 1,
    value: moneyText(moneyMark(widest.contracted)),
  });
}
