import { useState } from 'react';
import { Link } from 'wouter';
import { Page } from '../../../shell/page.tsx';
import { useUrlState } from '../../../state/use-url-state.ts';
import { t } from '../../../words/t.ts';
import { KindChoice } from '../kind-choice.tsx';
import { kindNamed } from '../kinds/kind-named.ts';
import type { Kind } from '../kinds/kind.ts';
import { reportParams } from '../report-params.ts';
import '../report.css';
import { ChooseFile } from './choose-file.tsx';
import type { Sheet } from './sheet.ts';
import { Steps } from './steps.tsx';
import { UploadSteps } from './upload-steps.tsx';
import './upload.css';

/** Many records of one kind, from a sheet. */
export function UploadPage() {
  const { state, dropped, change } = useUrlState(reportParams);
  const kind = kindNamed(state.kind);
  const unknown = state.kind !== '' && !kind ? ['kind'] : [];
  const form = kind ? `/report?kind=${kind.name}` : '/report';
  return (
    <Page title={t('report.upload.title')} dropped={[...dropped, ...unknown]}>
      <p className="sentence">
        {t('report.upload.why')} <Link href={form}>{t('report.single')}</Link>
      </p>
      <KindChoice kind={kind} choose={(name) => change({ kind: name })} />
      {kind && <Upload key={kind.name} kind={kind} />}
    </Page>
  );
}

function Upload({ kind }: { readonly kind: Kind }) {
  const [sheet, setSheet] = useState<Sheet>();
  if (sheet) return <UploadSteps {...{ kind, sheet }} leave={() => setSheet(undefined)} />;
  return (
    <>
      <Steps at="choose" />
      <ChooseFile kind={kind} take={setSheet} />
    </>
  );
}
