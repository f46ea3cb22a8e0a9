import { useState } from 'react';
import type { List } from '../card/list-card.tsx';
import { More } from '../card/more.tsx';
import { Problems } from '../card/problems.tsx';
import type { Section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { WhyRecord } from './why-record.tsx';
import type { Counted } from './why-record.tsx';

/** How many records are shown at first: each stands with its sentence and its versions. */
export const FIRST = 20;

interface WhyRecordsProps<Data, Variables> {
  /** As far as so many of them. */
  readonly sectionOf: (n: number) => Section<Data, Variables>;
  readonly listOf: (data: Data) => List<Counted> | null | undefined;
  readonly unit: string;
}

/** The records that a figure counts, and the way to more of them. */
export function WhyRecords<Data, Variables>(props: WhyRecordsProps<Data, Variables>) {
  const { sectionOf, listOf, unit } = props;
  const [n, setN] = useState(FIRST);
  const asked = useAnswer(sectionOf(n));
  const data = asked.answer?.data;
  const list = data && listOf(data);
  return (
    <>
      <Problems asked={asked} />
      {list?.nodes.map((record) => (
        <WhyRecord key={record.id} record={record} unit={unit} />
      ))}
      {list && (
        <More
          shown={list.nodes.length}
          of={list.totalCount}
          n={n}
          change={({ n: more }) => setN(more)}
        />
      )}
    </>
  );
}
