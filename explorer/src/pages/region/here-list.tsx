import { useId, useState } from 'react';
import { CardMenu } from '../../card/card-menu.tsx';
import type { List } from '../../card/list-card.tsx';
import { More } from '../../card/more.tsx';
import { Problems } from '../../card/problems.tsx';
import type { Document } from '../../data/document.ts';
import { listSection } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import type { LocalizedText } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import { countOf } from './counts.ts';

interface Here {
  readonly id: string;
  readonly name: LocalizedText;
}

interface Asks {
  readonly code: string;
  readonly first: number;
}

interface HereListProps<Data, Variables extends Asks> {
  readonly code: string;
  readonly kind:
    'salesPlatforms' | 'products' | 'industrialParks' | 'labourBrands' | 'schools' | 'hospitals';
  readonly document: Document<Data, Variables>;
  readonly listOf: (data: Data) => List<Here> | null | undefined;
}

/** How many are named at first. */
const FIRST = 10;

/** One kind of what stands in a region: how many, their names, and the way to all of them. */
export function HereList<Data, Variables extends Asks>(props: HereListProps<Data, Variables>) {
  const { code, kind, document, listOf } = props;
  const [n, setN] = useState(FIRST);
  const heading = useId();
  const asks = listSection(document, { code } as Omit<Variables, 'first'>, n);
  const asked = useAnswer(asks);
  const data = asked.answer?.data;
  const list = data ? (listOf(data) ?? null) : null;
  const title = t(`region.here.${kind}`);
  return (
    <section id={kind} aria-labelledby={heading} aria-busy={asked.isAsking}>
      <header>
        <h3 id={heading}>{title}</h3>
        {asked.answer && <strong>{countOf(list)}</strong>}
        <CardMenu id={kind} section={asks} hasFiles isTable {...{ title }} toggle={undefined} />
      </header>
      <Problems asked={asked} />
      {list && list.nodes.length > 0 && (
        <ul>
          {list.nodes.map(({ id, name }) => (
            <li key={id}>
              <Localized text={name} />
            </li>
          ))}
        </ul>
      )}
      {list && (
        <More
          shown={list.nodes.length}
          of={list.totalCount}
          n={n}
          change={({ n: more }) => setN(more)}
        />
      )}
    </section>
  );
}
