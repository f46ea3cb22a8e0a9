import { Link } from 'wouter';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { language } from '../../words/language.ts';
import { t } from '../../words/t.ts';
import { ActivitiesCard, StatementsCard } from './facts-cards.tsx';
import { SourceText } from './generated.ts';
import { sourceParams } from './source-params.ts';
import { TextCard } from './text-card.tsx';
import './source.css';

/** A document: its text, and what each sentence of it states. */
export function SourcePage({ id = '' }: Readonly<Record<string, string>>) {
  const { state, change, linkTo: addressOf, dropped } = useUrlState(sourceParams);
  const asks = section(SourceText, { id });
  const asked = useAnswer(asks);
  const { data } = asked.answer ?? {};
  const source = data?.source;
  const linkTo = (fact: string) => `/${language}${addressOf({ s: fact })}`;
  const { n } = state;
  const choose = (fact: string) => change({ s: fact });
  if (data && !source)
    return (
      <Page title={t('source.unknown')} dropped={dropped}>
        <p>{t('source.unknownWhy')}</p>
        <Link href="/sources">{t('source.all')}</Link>
      </Page>
    );
  return (
    <Page
      title={source ? plain(source.title) : t('source.title')}
      heading={source ? <Localized text={source.title} /> : t('source.title')}
      dropped={dropped}
    >
      {source && (
        <p className="source-when">
          {source.publishedOn === null
            ? t('source.undated')
            : t('source.published', { date: formats.day(source.publishedOn) })}
          {source.url !== null && (
            <>
              {' · '}
              <a href={source.url} rel="noreferrer">
                {t('source.original')}
              </a>
            </>
          )}
          {' · '}
          <Link href="/sources">{t('source.all')}</Link>
        </p>
      )}
      <div className="source">
        <TextCard section={asks} fact={state.s} {...{ asked, linkTo, choose }} />
        <ActivitiesCard {...{ id, n, change, linkTo, choose }} />
        <StatementsCard {...{ id, n, change, linkTo, choose }} />
      </div>
    </Page>
  );
}
