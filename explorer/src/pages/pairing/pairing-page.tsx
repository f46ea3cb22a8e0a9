import { Link } from 'wouter';
import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Between } from '../../figures/between.tsx';
import { plain } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { readFigure } from '../../why/why-figure.ts';
import { WhyDrawer } from '../../why/why-drawer.tsx';
import { t } from '../../words/t.ts';
import { AsOfBanner } from './as-of.tsx';
import { PairingHead } from './generated.ts';
import { Head } from './head.tsx';
import { asksOf, momentOf, pairingParams } from './pairing-params.ts';
import { Tabs } from './tabs.tsx';
import './pairing.css';

/** Everything that happened for one pairing. */
export function PairingPage({ id = '' }: Readonly<Record<string, string>>) {
  const url = useUrlState(pairingParams);
  const { state, change, dropped } = url;
  const asks = asksOf(id, state);
  const { period: _, ...headAsks } = asks;
  const { id: __, ...figureAsks } = headAsks;
  const asked = useAnswer(section(PairingHead, headAsks));
  const { answer } = asked;
  if (!answer) return <Loading height={640} />;
  const pairing = answer.data?.pairing;
  if (!pairing)
    return (
      <Page title={answer.problems.length > 0 ? id : t('pairing.unknown')} dropped={dropped}>
        <Problems asked={asked} />
        {answer.problems.length === 0 && <p>{t('pairing.unknownWhy')}</p>}
        <Link href="/pairings">{t('pairing.all')}</Link>
      </Page>
    );
  const title = `${plain(pairing.supporter.name)} → ${plain(pairing.recipient.name)}`;
  return (
    <Page title={title} heading={<Between {...pairing} />} dropped={dropped}>
      <AsOfBanner asof={state.asof} change={change} />
      <Problems asked={asked} />
      <Head pairing={pairing} state={state} change={change} />
      <Tabs key={id} {...{ asks, state, change }} latest={latestYearOf(pairing.timeline.nodes)} />
      {state.why !== '' && (
        <WhyDrawer
          figure={{ ...figureAsks, ...momentOf(state), ...readFigure(state.why), pairing: id }}
          close={() => change({ why: '' })}
        />
      )}
    </Page>
  );
}

/** The year of the newest dated record; this one where there is none. */
function latestYearOf([newest]: readonly {
  readonly occurred: { readonly date: string | null };
}[]) {
  const date = newest?.occurred.date;
  return date ? Number(date.slice(0, 4)) : new Date().getFullYear();
}
