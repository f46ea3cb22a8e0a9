import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { language } from '../../../words/language.ts';
import { t } from '../../../words/t.ts';
import { CHOICES } from '../kinds/generated.ts';
import type { Column } from '../kinds/kind.ts';
import { nameOf } from '../naming.ts';
import type { Cells } from '../row/row-of.ts';

interface MendCellProps {
  readonly column: Column;
  readonly text: string;
  readonly fix: Cells | undefined;
  readonly mend: (part: Cells) => Promise<void>;
}

/** What to write instead where that can be told, and a field to write it in; the row is checked again at once. */
export function MendCell({ column, text, fix, mend }: MendCellProps) {
  const [written, setWritten] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const save = async (part: Cells) => {
    setBusy(true);
    await mend(part);
    setBusy(false);
    setWritten(undefined);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void save({ [column.path]: written ?? text });
  };
  if (written === undefined)
    return (
      <span className="mend">
        {fix && (
          <button type="button" disabled={isBusy} onClick={() => void save(fix)}>
            {t('report.upload.problem.write', { value: Object.values(fix).map(said).join(' · ') })}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={() => setWritten(text)}>
          {t('report.upload.problem.edit')}
        </button>
      </span>
    );
  return (
    <form className="mend" onSubmit={onSubmit}>
      <input
        type="text"
        autoFocus
        aria-label={nameOf(column)}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      <button type="submit" disabled={isBusy}>
        {t('report.upload.problem.save')}
      </button>
    </form>
  );
}

const said = (value: string): string =>
  CHOICES['AmountQualifier']?.find((choice) => choice.value === value)?.[language] ?? value;
