import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { exchange } from '../../../subgraphs/pairings/src/exchange/exchange.writes.ts';
import { organization } from '../../../subgraphs/pairings/src/organization/organization.writes.ts';
import { source } from '../../../subgraphs/pairings/src/source/source.writes.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import {
  countFrom,
  dateFrom,
  GENERATED_SOURCE,
  idOf,
  MARK,
  numbers,
  recordColumns,
  words,
} from './record.ts';

/** Organizations that sign agreements: one for twenty records. */
export const organizationCount = ({ records }: Size) => Math.max(50, Math.floor(records / 20));
export const organizationAt = (n: number) => idOf('organization', n);

/** What the pairings subgraph owns: one source for everything, organizations, and exchanges. */
export function coreRecords(size: Size): FactBatch[] {
  const dice = new Dice(1);
  const title = words('来源', 'source', 1);
  return [
    facts(source, [
      {
        ...recordColumns('source', 0, null),
        id: GENERATED_SOURCE,
        titleZh: title.zh,
        titleEn: title.en,
        publishedOn: null,
        text: MARK,
      },
    ]),
    facts(
      organization,
      numbers(organizationCount(size)).map((n) => {
        const name = words('单位', 'organization', n);
        return {
          ...recordColumns('organization', n, null),
          uscc: null,
          nameZh: name.zh,
          nameEn: name.en,
          regionCode: pairingOf(n, size).supporter,
        };
      }),
    ),
    facts(
      exchange,
      numbers(size.records).map((n) => {
        const name = words('交流', 'exchange', n);
        const { value, qualifier } = countFrom(dice, 60);
        return {
          ...recordColumns('exchange', n, pairingOf(n, size).id),
          titleZh: name.zh,
          titleEn: name.en,
          ...dateColumns('held', dateFrom(dice)),
          participantsValue: value,
          participantsQualifier: qualifier,
          status: 'DONE',
          kind: dice.pick(['LEADERSHIP_VISIT', 'FIELD_RESEARCH', 'TRAINING', 'OTHER'] as const),
        };
      }),
    ),
  ];
}
