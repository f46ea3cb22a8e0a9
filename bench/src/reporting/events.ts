import type { LoggedEvent } from '@jiedui/subgraph';
import { Dice } from '../generated/dice.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Half of all belongs to one pairing: what is slow with size is slow there first. */
const HOT_SHARE = 0.5;

/** What a subgraph would have logged of generated agreements, which are no facts: their titles say so. */
export function* generatedEvents(
  pairings: readonly string[],
  count: number,
): Generator<LoggedEvent> {
  const dice = new Dice(23);
  for (let seq = 1; seq <= count; seq += 1) {
    const nth = dice.next() < HOT_SHARE ? 0 : Math.floor(dice.next() * pairings.length);
    const year = 2016 + Math.floor(dice.next() * 10);
    const month = 1 + Math.floor(dice.next() * 12);
    const on = `${String(year)}-${two(month)}-${two(1 + Math.floor(dice.next() * 28))}`;
    const fen = String(Math.floor(dice.next() * 1e10));
    yield {
      seq: String(seq),
      type: 'REPORTED',
      recordType: 'agreement',
      id: `agreement_generated-${String(seq).padStart(8, '0')}`,
      revision: 1,
      record: { titleZh: `生成数据 ${String(seq)}` },
      activity: {
        domain: 'INDUSTRY',
        kind: 'AGREEMENT',
        label: { zh: '协议', en: 'Agreement' },
        title: { zh: `生成数据 ${String(seq)}`, en: null },
        status: 'SIGNED',
        occurred: { on, end: null, precision: 'DAY', text: null },
        pairing: pairings[nth] ?? '',
        money: { fen, qualifier: 'REPORTED', stage: 'CONTRACTED' },
        quantities: [],
        partOf: null,
        origin: { sourceId: null, quote: null, url: null, confidence: 'STATED' },
        contributions: [
          { indicator: 'investment-contracted', year, month, value: fen, qualifier: 'REPORTED' },
          { indicator: 'projects-signed', year, month, value: '1', qualifier: 'EXACT' },
        ],
      },
      reportedBy: 'organization_bench',
      side: 'SUPPORTER',
      tokenId: null,
      reason: null,
      at: new Date(Date.UTC(2024, 0, 1) + seq * 1000).toISOString(),
    };
  }
}
