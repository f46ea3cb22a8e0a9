import { readData, REFERENCE_SOURCE, SEED_SOURCE } from '@jiedui/facts';

interface Pair {
  readonly supporter: string;
  readonly recipient: string;
  readonly kind: string;
  readonly mark: 'VERIFIED' | 'WEAK';
}
type Lists = Readonly<
  Record<
    | 'provincePairings2021'
    | 'qinghaiCounterpartSupport'
    | 'northEastCooperation2017'
    | 'tianjinDistrictPairings',
    readonly Pair[]
  >
>;

const SUPPORTER = '120116';
const DUE_TO_ARTICLE = [
  { recipient: '632300', kind: 'COUNTERPART_SUPPORT', quote: 'P1' },
  { recipient: '623001', kind: 'EAST_WEST_COOPERATION', quote: 'P2' },
  { recipient: '620525', kind: 'EAST_WEST_COOPERATION', quote: 'P3' },
  { recipient: 'SHAANXI-WATER-SOURCE', kind: 'COUNTERPART_COLLABORATION', quote: 'P4' },
  { recipient: '220100', kind: 'COUNTERPART_COOPERATION', quote: 'P5' },
];

/** The pairings that the seed's article names, each with its words. */
function ofTheArticle() {
  const { pairings } = JSON.parse(readData('seed-facts.json')) as {
    pairings: readonly { id: string; quoteZh: string }[];
  };
  return DUE_TO_ARTICLE.map(({ recipient, kind, quote }) => ({
    id: `${SUPPORTER}-${recipient}`,
    kind,
    supporter_code: SUPPORTER,
    recipient_code: recipient,
    confidence: 'STATED',
    source_id: SEED_SOURCE,
    quote: pairings.find(({ id }) => id === quote)?.quoteZh ?? null,
    recorded_at: new Date().toISOString(),
  }));
}

/** The pairings that were checked against public pages; one that could not be is UNVERIFIED, for every reader to see. */
function ofTheReference() {
  const lists = JSON.parse(readData('reference.json')) as Lists;
  return [
    ...lists.provincePairings2021,
    ...lists.qinghaiCounterpartSupport,
    ...lists.northEastCooperation2017,
    ...lists.tianjinDistrictPairings,
  ].map(({ supporter, recipient, kind, mark }) => ({
    id: `${supporter}-${recipient}`,
    kind,
    supporter_code: supporter,
    recipient_code: recipient,
    confidence: mark === 'VERIFIED' ? 'STATED' : 'UNVERIFIED',
    source_id: REFERENCE_SOURCE,
    quote: null,
    recorded_at: new Date().toISOString(),
  }));
}

/** All pairings that ship with the project; what the article says of a pairing comes before the reference. */
export const referencePairings = () => [...ofTheArticle(), ...ofTheReference()];
