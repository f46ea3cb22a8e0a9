import { matching, oneOf } from '../../state/params.ts';
import type { StateOf } from '../../state/codec.ts';

/** The text itself stands in the fragment, `#q=`, which is sent to no server. */
export const queryParams = {
  ready: matching(/^q\d{2}$/),
  view: oneOf('json', 'table', 'chart', 'file'),
  panel: oneOf('none', 'docs', 'history'),
};

export type QueryState = StateOf<typeof queryParams>;
