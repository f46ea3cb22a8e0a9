import { t } from '../../words/t.ts';

/** How many there are: a word where none is reported, for that is no zero; another where a part of the graph is silent. */
export function countOf(list: { readonly totalCount: number } | null): string {
  if (list === null) return t('region.unanswered');
  return list.totalCount === 0 ? t('region.none') : String(list.totalCount);
}
