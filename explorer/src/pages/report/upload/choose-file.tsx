import { useId, useState } from 'react';
import { t } from '../../../words/t.ts';
import type { Kind } from '../kinds/kind.ts';
import { nameOf } from '../naming.ts';
import { readBeside } from './read-beside.ts';
import { saveSheet } from './sheet-file.ts';
import { MOST_ROWS } from './sheet.ts';
import type { Reading, Sheet } from './sheet.ts';
import { templateOf } from './template.ts';

interface ChooseFileProps {
  readonly kind: Kind;
  readonly take: (sheet: Sheet) => void;
}

/** A template to fill in, and the way to choose what was filled in. */
export function ChooseFile({ kind, take }: ChooseFileProps) {
  const id = useId();
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<Exclude<Reading, { readonly sheet: Sheet }>>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setRefused(undefined);
    setReading(true);
    const reading = await readBeside(file, kind);
    setReading(false);
    if ('sheet' in reading) take(reading.sheet);
    else setRefused(reading);
  };
  return (
    <section className="card choose">
      <p className="templates">
        {t('report.upload.template')}
        {(['xlsx', 'csv'] as const).map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void saveSheet(nameOf(kind), format, templateOf(kind))}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </p>
      <label htmlFor={id}>{t('report.upload.file')}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={isReading}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          // The same file can be chosen again once it was changed.
          target.value = '';
        }}
      />
      <div role="alert">
        {isReading && <p>{t('report.upload.reading')}…</p>}
        {refused && <Refused refused={refused} />}
      </div>
    </section>
  );
}

function Refused({ refused }: { readonly refused: Exclude<Reading, { readonly sheet: Sheet }> }) {
  if ('problem' in refused)
    return <p className="wrong">{t(`report.upload.${refused.problem}`, { n: MOST_ROWS })}</p>;
  const { sign, head, row } = refused.person;
  return (
    <div className="stopped">
      <strong>{t('report.upload.stop.title')}</strong>
      <p>{t(`report.upload.stop.${sign}`, { head, row })}</p>
    </div>
  );
}
