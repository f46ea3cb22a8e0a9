import type { ReactNode } from 'react';
import type { Section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Table } from '../table/table.tsx';
import type { Column } from '../table/table.tsx';
import { t } from '../words/t.ts';
import { Card } from './card.tsx';
import { More } from './more.tsx';
import type { Rows } from './more.tsx';

/** A list as the graph answers it. */
export interface List<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

interface ListCardProps<Data, Variables, Row> extends Rows {
  readonly id: string;
  readonly title: string;
  /** Made by `listSection`. */
  readonly section: Section<Data, Variables>;
  /** The one list of an answer; nothing where its domain did not answer. */
  readonly listOf: (data: Data) => List<Row> | null | undefined;
  /** Those of a list may depend on what its rows state. */
  readonly columns: readonly Column<Row>[] | ((rows: readonly Row[]) => readonly Column<Row>[]);
  readonly rowKey: (row: Row) => string;
  /** The words for it where there is nothing. */
  readonly empty: ReactNode;
  /** How many there are, in words; without it only that more than these are there. */
  readonly sentence?: (n: number, rows: readonly Row[]) => ReactNode;
  readonly height?: number;
  readonly aside?: ReactNode;
}

/** A card that is one list: its rows, how many there are, and the way to more of them. */
export function ListCard<Data, Variables, Row>({
  listOf,
  columns,
  rowKey,
  sentence,
  n,
  change,
  ...card
}: ListCardProps<Data, Variables, Row>) {
  return (
    <Card
      {...card}
      asked={useAnswer(card.section)}
      isEmpty={(data) => listOf(data)?.totalCount === 0}
      {...(sentence && {
        sentence: (data: Data) => {
          const list = listOf(data);
          return list && sentence(list.totalCount, list.nodes);
        },
      })}
      table={(data) => {
        const list = listOf(data);
        if (!list) return null;
        const shown = typeof columns === 'function' ? columns(list.nodes) : columns;
        return <Table caption={card.title} rows={list.nodes} columns={shown} rowKey={rowKey} />;
      }}
      foot={(data) => {
        const list = listOf(data);
        return list && <More shown={list.nodes.length} of={list.totalCount} {...{ n, change }} />;
      }}
    />
  );
}

/** How many of a list are shown, as its sentence. */
export const shownOf = (n: number, rows: readonly unknown[]): string =>
  t('card.shown', { shown: rows.length, n });
