import type { WordsOf } from '../keys.ts';

export const card: WordsOf<'card'> = {
  menu: 'Actions for “{title}”',
  query: 'Query',
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  table: 'Show as table',
  chart: 'Show as chart',
  copy: 'Copy link',
  copied: 'Link copied',
  loading: 'Loading',
  'problem.all': 'This part was not answered',
  'problem.some': 'This part is incomplete',
  'problem.silent': '{domains} did not answer',
  'problem.without': '{domains} did not answer; what is shown is without {n:it|them}',
  'problem.unreachable': 'The server cannot be reached',
  retry: 'Retry',
  request: 'request id {id}',
  more: 'Show {n} more',
  all: '{n} in all',
  shown: '{shown} of {n} shown',
  most: 'The page shows at most {n}; the file has all',
};
