import { CardMenu } from '../../card/card-menu.tsx';
import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Drawer } from '../../drawer/drawer.tsx';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized, plain } from '../../figures/localized.tsx';
import { moneyMark } from '../../figures/mark.ts';
import { fullText } from '../../figures/mark-text.ts';
import { t } from '../../words/t.ts';
import { PairingWhy } from './generated.ts';
import type { PairingWhyQuery } from './generated.ts';
import type { Asks } from './pairing-params.ts';
import { WhyRecord } from './why-record.tsx';

type Pairing = NonNullable<PairingWhyQuery['pairing']>;
type Why = 'contracted' | 'paid-in';

interface WhyDrawerProps {
  readonly asks: Asks;
  readonly why: Why;
  readonly close: () => void;
}

/** Why a total is what it is: every record it counts, what each says, and what it leaves out. */
export function WhyDrawer({ asks, why, close }: WhyDrawerProps) {
  const { period: _, ...rest } = asks;
  const asked = section(PairingWhy, rest);
  const told = useAnswer(asked);
  const title = t(`pairing.why.title.${why}`);
  const pairing = told.answer?.data?.pairing;
  return (
    <Drawer
      title={title}
      close={close}
      aside={
        <CardMenu
          id="why"
          title={title}
          section={asked}
          hasFiles={false}
          isTable
          toggle={undefined}
        />
      }
    >
      {!told.answer && <Loading height={300} />}
      <Problems asked={told} />
      {pairing && <Told pairing={pairing} why={why} />}
    </Drawer>
  );
}

/** Records in which the total finds something: for paid-in money those alone that report a payment. */
function countedIn({ countedEvents, countedAgreements }: Pairing, why: Why) {
  const agreements = countedAgreements?.nodes ?? [];
  if (why === 'paid-in')
    return agreements.flatMap((each) => (each.paidIn ? [{ ...each, money: each.paidIn }] : []));
  return [...(countedEvents?.nodes ?? []), ...agreements].map((each) => ({
    ...each,
    money: each.contracted,
  }));
}

function Told({ pairing, why }: { readonly pairing: Pairing; readonly why: Why }) {
  const { investmentSummary: summary, allAgreements, allEvents, states } = pairing;
  const total = why === 'contracted' ? summary?.contracted : summary?.paidIn;
  const counted = countedIn(pairing, why);
  const all = (allAgreements?.totalCount ?? 0) + (allEvents?.totalCount ?? 0);
  const ids = new Set(counted.map(({ id }) => id));
  const left = (allAgreements?.nodes ?? []).filter(({ id }) => !ids.has(id));
  if (total?.recordCount === 0)
    return <p>{t('pairing.why.noRecords', { n: allAgreements?.totalCount ?? 0 })}</p>;
  return (
    <>
      {total && <p className="exact">{fullText(moneyMark(total))}</p>}
      <p>
        {t('pairing.why.records', {
          n: total?.recordCount ?? 0,
          missing: total?.missingCount ?? 0,
          children: all - counted.length,
        })}
      </p>
      {counted.map((each) => (
        <WhyRecord
          key={each.id}
          record={each}
          state={states.nodes.find(({ id }) => id === each.id)?.confirmation.state}
        />
      ))}
      {why === 'contracted' && left.length > 0 && (
        <>
          <h3>{t('pairing.why.left')}</h3>
          <ul className="records">
            {left.map(({ id, title, contracted, partOf }) => (
              <li key={id}>
                <Localized text={title} /> <AmountFigure money={contracted} />
                {partOf && (
                  <small className="part-of">
                    {t('figure.part', { whole: plain(partOf.title) })}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
