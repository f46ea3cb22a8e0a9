import { Loading } from '../../card/loading.tsx';
import { Problems } from '../../card/problems.tsx';
import { Empty } from '../../card/empty.tsx';
import type { Asked } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import type { OrganizationHeadQuery } from './generated.ts';

interface HeadProps {
  readonly asked: Asked<OrganizationHeadQuery>;
  readonly id: string;
}

/** Who it is: its credit code and where it is at home, or that no source says. */
export function Head({ asked, id }: HeadProps) {
  const { answer } = asked;
  if (!answer) return <Loading height={90} />;
  const found = answer.data?.organization;
  if (!found)
    return (
      <>
        <Problems asked={asked} />
        {answer.data && (
          <div className="empty">
            <Empty what={t('organization.unknown', { id })} why={t('organization.unknownWhy')} />
          </div>
        )}
      </>
    );
  const notStated = <span className="figure missing">{t('organization.notStated')}</span>;
  return (
    <dl className="facts">
      <div>
        <dt>{t('organization.uscc')}</dt>
        <dd>
          {found.uscc === null ? (
            <>
              {notStated} <small>{t('organization.usccWhy')}</small>
            </>
          ) : (
            <code>{found.uscc}</code>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('organization.home')}</dt>
        <dd>
          {found.region ? (
            <>
              <Localized text={found.region.name} /> <small>{found.region.code}</small>
            </>
          ) : (
            notStated
          )}
        </dd>
      </div>
      {found.withdrawnAt !== null && (
        <div>
          <dt>{t('organization.state')}</dt>
          <dd>{t('organization.withdrawn')}</dd>
        </div>
      )}
    </dl>
  );
}
