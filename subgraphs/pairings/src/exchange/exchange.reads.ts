import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { type } from '../tables.ts';

export const Exchange = type('exchange', (exchange) => ({
  ...recordFields(exchange),
  title: text(exchange, 'title'),
  occurred: partialDate(exchange, 'held'),
  participants: quantity(
    exchange,
    'participants',
    sql`case ${exchange.kind} when 'TRAINING' then 'person-time' else 'person' end`,
  ),
}));
