import { Link } from 'wouter';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { KindChoice } from './kind-choice.tsx';
import { kindNamed } from './naming.ts';
import { ReportForm } from './report-form.tsx';
import { reportParams } from './report-params.ts';
import './report.css';

/** One record of any kind, by a form that is made from the input of the graph. */
export function ReportPage() {
  const { state, dropped, change } = useUrlState(reportParams);
  const kind = kindNamed(state.kind);
  const unknown = state.kind !== '' && !kind ? ['kind'] : [];
  const sheet = kind ? `/report/upload?kind=${kind.name}` : '/report/upload';
  return (
    <Page title={t('report.title')} dropped={[...dropped, ...unknown]}>
      <p className="sentence">
        {t('report.why')} <Link href={sheet}>{t('report.sheet')}</Link>
      </p>
      <KindChoice kind={kind} choose={(name) => change({ kind: name })} />
      {kind && <ReportForm key={kind.name} kind={kind} />}
    </Page>
  );
}
