import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { labourProgramme } from '../../../subgraphs/labour/src/labour-programme/labour-programme.writes.ts';
import { placement } from '../../../subgraphs/labour/src/placement/placement.writes.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { countFrom, dateFrom, numbers, recordColumns, words } from './record.ts';

const DESTINATIONS = ['LOCAL', 'WITHIN_PROVINCE', 'EASTERN_PARTNER', 'OTHER', null] as const;

/** One programme for four placements. */
export function labourRecords(size: Size): FactBatch[] {
  const dice = new Dice(5);
  const programmes = Math.floor(size.records / 5);
  return [
    facts(
      labourProgramme,
      numbers(programmes).map((n) => {
        const title = words('劳务协作项目', 'labour programme', n);
        const { id, recipient } = pairingOf(n, size);
        return {
          ...recordColumns('labour_programme', n, id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('launched', dateFrom(dice)),
          status: 'LAUNCHED',
          brandId: null,
          regionCode: recipient,
          partOfId: null,
        };
      }),
    ),
    facts(
      placement,
      numbers(size.records - programmes).map((n) => {
        const title = words('劳务就业', 'placement', n);
        const { value, qualifier } = countFrom(dice, 500);
        return {
          ...recordColumns('placement', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('placed', dateFrom(dice)),
          headcountValue: value,
          headcountQualifier: qualifier,
          liftedOutValue: value === null ? null : Math.floor(value / 3),
          liftedOutQualifier: qualifier,
          status: 'REPORTED',
          destination: dice.pick(DESTINATIONS),
          brandId: null,
          employerId: null,
          partOfId: null,
        };
      }),
    ),
  ];
}
