import { useState } from 'react';
import { lengthOf } from '../../../figures/mark.ts';
import { countText, moneyText } from '../../../figures/mark-text.ts';
import { t } from '../../../words/t.ts';
import { hasDoubtfulZero, markAt, namesIn, numbersIn } from './chart-columns.ts';
import type { Tabular } from './result.ts';
import { textOf, valueAt } from './rows.ts';

type Rows = Extract<Tabular, { list: unknown }>;

const MOST = 50;

/** Bars from zero, one a row; a row that states nothing has an empty slot. */
export function RowsChart({ tabular: { rows, columns } }: { readonly tabular: Rows }) {
  const numbers = numbersIn(rows, columns);
  const names = namesIn(columns, numbers);
  const [measure, setMeasure] = useState('');
  const [name, setName] = useState('');
  const drawn = numbers.includes(measure) ? measure : numbers[0];
  const called = names.includes(name) ? name : names[0];
  if (drawn === undefined)
    return (
      <div className="empty">
        <strong>{t('query.chart.none')}</strong>
        <span>{t('query.chart.noneWhy')}</span>
      </div>
    );
  const bars = rows.slice(0, MOST).map(({ fields, path }) => ({
    key: path.join('.'),
    name: called === undefined ? path.join('.') : textOf(valueAt(fields, called)),
    mark: markAt(fields, drawn),
  }));
  const longest = Math.max(...bars.map(({ mark }) => Math.abs(lengthOf(mark) ?? 0)), 0) || 1;
  const isMoney = /(^|\.)yuan$/.test(drawn);
  return (
    <figure className="query-chart">
      <div className="query-choices">
        <Choice
          label={t('query.chart.measure')}
          {...{ all: numbers, chosen: drawn, choose: setMeasure }}
        />
        {called !== undefined && (
          <Choice
            label={t('query.chart.name')}
            {...{ all: names, chosen: called, choose: setName }}
          />
        )}
      </div>
      <figcaption>
        {t('query.chart.caption', { measure: drawn, n: bars.length, total: rows.length })}
        {hasDoubtfulZero(rows, drawn) && <strong> {t('query.chart.doubt')}</strong>}
      </figcaption>
      <ul>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span>{bar.name || t('query.null')}</span>
            {bar.mark.kind === 'missing' ? (
              <div className="query-slot" />
            ) : (
              <div
                className={`query-bar ${bar.mark.bound}`}
                style={{ width: `${String((100 * Math.abs(lengthOf(bar.mark) ?? 0)) / longest)}%` }}
              />
            )}
            <data>{isMoney ? moneyText(bar.mark) : countText(bar.mark)}</data>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: readonly string[];
  readonly chosen: string;
  readonly choose: (column: string) => void;
}

const Choice = ({ label, all, chosen, choose }: ChoiceProps) => (
  <label>
    {label}{' '}
    <select value={chosen} onChange={({ target }) => choose(target.value)}>
      {all.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  </label>
);
