import type { CardProps } from './card-props.ts';
import { Loading } from './loading.tsx';

interface CardBodyProps<Data, Variables> extends CardProps<Data, Variables> {
  readonly isTable: boolean;
}

/** What a card knows: its sentence, then picture or table; or that there is nothing, and what that means. */
export function CardBody<Data, Variables>({
  asked: { answer },
  sentence,
  chart,
  table,
  foot,
  isEmpty,
  empty,
  isTable,
  height = 160,
}: CardBodyProps<Data, Variables>) {
  if (!answer) return <Loading height={height} />;
  const { data } = answer;
  if (data === null) return null;
  if (isEmpty(data))
    return (
      <>
        <div className="empty">{empty}</div>
        {foot?.(data)}
      </>
    );
  return (
    <>
      {sentence && <p className="sentence">{sentence(data)}</p>}
      {isTable || !chart ? table(data) : chart(data)}
      {foot?.(data)}
    </>
  );
}
