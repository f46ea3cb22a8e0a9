import type { SearchQuery } from './generated.ts';

export interface Hit {
  readonly kind: SearchQuery['search'][number]['kind'];
  readonly id: string;
  readonly name: SearchQuery['search'][number]['name'];
  readonly context: SearchQuery['search'][number]['context'];
  readonly href: string;
}

export interface Hits {
  /** What was searched for. */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly hasFailed: boolean;
}
