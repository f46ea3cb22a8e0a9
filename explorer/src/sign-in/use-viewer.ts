import { section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Viewer } from './generated.ts';
import type { ViewerQuery } from './generated.ts';

export type SignedIn = NonNullable<ViewerQuery['viewer']>;

const asks = section(Viewer, {});

/** Who this browser is signed in as: null for nobody, undefined until that is known. */
export function useViewer(): SignedIn | null | undefined {
  const { answer } = useAnswer(asks);
  return answer?.data ? answer.data.viewer : answer && null;
}
