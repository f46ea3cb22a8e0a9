import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import { countOf } from './counts.ts';
import { RegionHere } from './generated.ts';

const KINDS = [
  'salesPlatforms',
  'products',
  'industrialParks',
  'labourBrands',
  'schools',
  'hospitals',
] as const;

/** What stands in this very region, or comes from it. */
export function HereCard({ code }: { readonly code: string }) {
  const asks = section(RegionHere, { code });
  return (
    <Card
      id="here"
      title={t('region.here')}
      section={asks}
      asked={useAnswer(asks)}
      hasFiles={false}
      isEmpty={({ region }) => !region}
      empty={<Empty what={t('region.none')} why={t('region.noneWhy')} />}
      sentence={() => t('region.here.sentence')}
      table={({ region }) => (
        <dl className="region-here">
          {KINDS.map((kind) => {
            const list = region?.[kind] ?? null;
            return (
              <div key={kind}>
                <dt>{t(`region.here.${kind}`)}</dt>
                <dd>
                  <strong>{countOf(list)}</strong>
                  {list && list.nodes.length > 0 && (
                    <ul>
                      {list.nodes.map(({ id, name }) => (
                        <li key={id}>
                          <Localized text={name} />
                        </li>
                      ))}
                      {list.totalCount > list.nodes.length && (
                        <li>{t('region.more', { n: list.totalCount - list.nodes.length })}</li>
                      )}
                    </ul>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    />
  );
}
