import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { rowCount } from '../../card/more.tsx';
import { Problems } from '../../card/problems.tsx';
import { plain } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { AssistedCard } from './assisted-card.tsx';
import { BelowCard } from './below-card.tsx';
import { RegionHead } from './generated.ts';
import { Head } from './head.tsx';
import { HereCard } from './here-card.tsx';
import { SupportsCard } from './supports-card.tsx';
import './region.css';

const params = { n: rowCount() };

/** Who assists a region, whom it assists, and what is there. */
export function RegionPage({ code = '' }: Readonly<Record<string, string>>) {
  const { state, change, dropped } = useUrlState(params);
  const asked = useAnswer(section(RegionHead, { code }));
  const { answer } = asked;
  const region = answer?.data?.region;
  if (answer && !region)
    return (
      <Page title={t('region.unknown')} dropped={dropped}>
        {answer.problems.some(({ code: word }) => word !== 'BAD_INPUT') && (
          <Problems asked={asked} />
        )}
        <p>{t('region.unknownWhy')}</p>
      </Page>
    );
  return (
    <Page title={region ? plain(region.name) : code} dropped={dropped}>
      {region && <Head region={region} />}
      <div className="region">
        <AssistedCard code={code} />
        <SupportsCard code={code} />
        <HereCard code={code} />
        {region?.kind !== 'GROUP' && <BelowCard code={code} n={state.n} change={change} />}
      </div>
    </Page>
  );
}
