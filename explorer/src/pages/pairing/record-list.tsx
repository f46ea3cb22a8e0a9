import { t } from '../../words/t.ts';

interface RecordListProps {
  readonly rows: readonly { readonly id: string; readonly text: string }[] | undefined;
}

/** Records by their names; the word for it where none is reported. */
export const RecordList = ({ rows = [] }: RecordListProps) =>
  rows.length === 0 ? (
    <p className="none">{t('figure.missing')}</p>
  ) : (
    <ul className="records">
      {rows.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
