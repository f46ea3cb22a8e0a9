import { MARK } from '../generated/record.ts';
import { pairingOf } from '../generated/pairing.ts';
import { throughGateway, YEAR } from './reads.ts';
import type { Read } from './reads.ts';

const PAGE = 'first: 20) { nodes { id title { zh } occurred { date } } }';
/** What activities are asked for under any filter: a page of them, how many there are, and what they come to. */
const QUESTIONS = {
  page: `activities(filter: $filter, ${PAGE}`,
  'longest unchanged': `activities(filter: $filter, order: LONGEST_UNCHANGED_FIRST, ${PAGE}`,
  'how many': 'activities(filter: $filter, first: 0) { totalCount }',
  totals:
    'totals(filter: $filter) { activityCount pairingsWithoutActivity contracted { yuan recordCount } }',
  flows:
    'flows(filter: $filter, level: PROVINCE, first: 50) { domain activityCount contracted { yuan } }',
};
type Question = keyof typeof QUESTIONS;

const EACH: readonly Question[] = ['page', 'how many', 'totals'];
const PAGES: readonly Question[] = ['page', 'longest unchanged'];
const LISTED: readonly Question[] = ['longest unchanged', 'how many'];
/** So far back that half of the ten years are. */
const OLD = '2021-01-01T00:00:00Z';

/** One who asks for activities as frontends and the explorer's pages do: by what they are, what they say, and whose turn it is. */
export function filtered(pairings: number): Read[] {
  const { id: pairing, recipient } = pairingOf(0, { pairings });
  const open = { confirmation: ['UNCONFIRMED', 'DISPUTED'] };
  const filters: readonly (readonly [
    name: string,
    filter: object,
    questions: readonly Question[],
  ])[] = [
    ['of a domain', { domains: ['EDUCATION'] }, [...EACH, 'flows']],
    ['of a domain, a year', { domains: ['EDUCATION'], period: YEAR }, [...EACH, 'flows']],
    ['of a kind', { kinds: ['AGREEMENT'] }, [...EACH, 'flows']],
    ['in a status', { status: ['PLANNED'] }, [...EACH, 'flows']],
    ['of a kind, in a status that few have', { kinds: ['AGREEMENT'], status: ['CANCELLED'] }, EACH],
    ['of a kind, in a status that none has', { kinds: ['DONATION'], status: ['SIGNED'] }, PAGES],
    ['that are disputed', { confirmation: ['DISPUTED'] }, PAGES],
    ['that are disputed, and old', { confirmation: ['DISPUTED'], unchangedSince: OLD }, PAGES],
    [
      'counted in a year',
      { countedIn: { indicator: 'projects-signed', year: 2017 } },
      ['page', 'how many'],
    ],
    ['that others contain', { isPart: true }, EACH],
    ['of a domain, confirmed', { domains: ['INDUSTRY'], confirmation: ['CONFIRMED'] }, EACH],
    ['of the largest pairing, of a domain', { pairing, domains: ['INDUSTRY'] }, EACH],
    ['of the largest pairing, of a kind', { pairing, kinds: ['AGREEMENT'] }, EACH],
    [
      'of the largest pairing, that none is',
      { pairing, kinds: ['DONATION'], status: ['SIGNED'] },
      PAGES,
    ],
    ['that say what none says', { text: '没有这个词' }, EACH],
    ['that say what few say', { text: '1234' }, EACH],
    ['that say what all say', { text: MARK }, EACH],
    ['that wait for a region', { ...open, awaiting: recipient }, LISTED],
    ['that a region waits for', { ...open, awaitedBy: recipient }, LISTED],
    ['that are open', open, LISTED],
    ['that are open, and old', { ...open, unchangedSince: OLD }, LISTED],
  ];
  return filters.flatMap(([name, filter, questions]) =>
    questions.map((question) => {
      const title = `activities ${name}: ${question}`;
      const query = `query ($filter: ActivityFilter) { ${QUESTIONS[question]} }`;
      return throughGateway(title, { title, requests: [{ query, variables: { filter } }] });
    }),
  );
}
