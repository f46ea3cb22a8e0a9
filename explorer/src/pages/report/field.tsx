import { useId } from 'react';
import { language } from '../../words/language.ts';
import { t } from '../../words/t.ts';
import { CHOICES } from './kinds/generated.ts';
import type { Column } from './kinds/kind.ts';
import { choiceWords, hintOf, nameOf } from './naming.ts';
import { ProblemText } from './problem-text.tsx';
import type { Cells, RowProblem } from './row/row-of.ts';
import { SearchField } from './search-field.tsx';
import type { Writing } from './writing.ts';

interface FieldProps {
  readonly column: Column;
  readonly text: string;
  readonly problems: readonly RowProblem[];
  readonly fix?: Cells | undefined;
  readonly onChange: (part: Cells) => void;
}

/** One field of a form, made from a column of the input: its name, how it is written, and what is wrong with it. */
export function Field({ column, text, problems, fix, onChange }: FieldProps) {
  const id = useId();
  const writing: Writing = {
    id,
    value: text,
    required: column.isRequired,
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-about`,
  };
  const write = (value: string) => onChange({ [column.path]: value });
  return (
    <div className={`field ${column.kind}`}>
      <label htmlFor={id}>
        {nameOf(column)}
        {column.isRequired && <small className="needed">{t('report.required')}</small>}
      </label>
      <Input column={column} writing={writing} write={write} />
      <div id={`${id}-about`}>
        {problems.map((problem) => (
          <p key={problem.code} className="wrong">
            <ProblemText problem={problem} />
            {problem.code === 'BAD_VALUE' && column.enum !== undefined && (
              <span> {t('report.choices', { words: choiceWords(column) })}</span>
            )}
          </p>
        ))}
        {fix && (
          <button type="button" className="fix" onClick={() => onChange(fix)}>
            {t('report.fixHere', { value: Object.values(fix).map(wordOf).join(' · ') })}
          </button>
        )}
        <p className="hint">
          {language === 'en' && column.note && <span>{column.note} </span>}
          {hintOf(column)}
        </p>
      </div>
    </div>
  );
}

const wordOf = (value: string): string =>
  CHOICES['AmountQualifier']?.find((choice) => choice.value === value)?.[language] ?? value;

interface InputProps {
  readonly column: Column;
  readonly writing: Writing;
  readonly write: (value: string) => void;
}

function Input({ column, writing, write }: InputProps) {
  const { kind, path, enum: name = '', search } = column;
  if (kind === 'choice')
    return (
      <select {...writing} onChange={({ target }) => write(target.value)}>
        <option value="">{column.isRequired ? t('report.kind.choose') : '–'}</option>
        {CHOICES[name]?.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    );
  if (search) return <SearchField {...{ writing, write, search }} isList={kind === 'ids'} />;
  if (path === 'provenance.quote' || path === 'text')
    return <textarea {...writing} rows={3} onChange={({ target }) => write(target.value)} />;
  return (
    <input
      {...writing}
      type="text"
      inputMode={kind === 'number' || kind === 'integer' ? 'decimal' : undefined}
      autoComplete="off"
      onChange={({ target }) => write(target.value)}
    />
  );
}
