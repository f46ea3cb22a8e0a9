import type { Database } from '@jiedui/database';
import { DOMAINS } from '../../../subgraphs/pairings/src/reference.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { MARK, numbers } from './record.ts';

const KINDS = ['EAST_WEST_COOPERATION', 'COUNTERPART_SUPPORT', 'COUNTERPART_COOPERATION'];

/** Domains, regions and pairings, which are no records and so have no write path: set by set. */
export async function writeGeography(database: Database, size: Size): Promise<void> {
  const pairings = numbers(size.pairings).map((n) => pairingOf(n, size));
  const side = (role: 'supporter' | 'recipient', zh: string, en: string) =>
    [...new Set(pairings.map((pairing) => pairing[role]))].map((code) => ({
      code,
      zh: `${MARK}：${zh} ${code}`,
      en: `Generated ${en} ${code}`,
    }));
  const regions = [
    ...side('supporter', '东部地区', 'east'),
    ...side('recipient', '西部地区', 'west'),
  ];
  await database.pool.query(
    `insert into domain (name, position) select d, n - 1 from unnest($1::text[]) with ordinality as u(d, n)`,
    [DOMAINS],
  );
  await database.pool.query(
    `insert into region (code, name_zh, name_en, kind, level, province_code, prefecture_code, confidence)
     select r.code, r.zh, r.en, 'ADMINISTRATIVE_DIVISION', 'COUNTY', r.code, r.code, 'UNVERIFIED'
     from jsonb_to_recordset($1::jsonb) as r(code text, zh text, en text)`,
    [JSON.stringify(regions)],
  );
  await database.pool.query(
    `insert into pairing (id, kind, supporter_code, recipient_code, confidence, quote)
     select p.id, ($2::text[])[1 + (p.n - 1) % 3], p.supporter, p.recipient, 'UNVERIFIED', $3
     from rows from (jsonb_to_recordset($1::jsonb) as (id text, supporter text, recipient text))
       with ordinality as p(id, supporter, recipient, n)`,
    [JSON.stringify(pairings), KINDS, MARK],
  );
}
