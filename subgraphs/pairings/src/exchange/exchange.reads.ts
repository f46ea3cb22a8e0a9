import { history, partialDate, provenance, quantity, text } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { pairingOf, type } from '../tables.ts';

export const Exchange = type('exchange', (exchange) => ({
  title: text(exchange, 'title'),
  occurred: partialDate(exchange, 'held'),
  participants: quantity(
    exchange,
    'participants',
    sql`case ${exchange.kind} when 'TRAINING' then 'person-time' else 'person' end`,
  ),
  pairing: pairingOf(exchange),
  provenance: provenance(exchange),
  history: history(exchange.id),
}));
