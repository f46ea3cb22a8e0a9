import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { many, type } from '../tables.ts';

export const ExchangeSession = type('exchangeSession', (session) => ({
  ...recordFields(session),
  title: text(session, 'title'),
  held: partialDate(session, 'held'),
  schools: many('school', (school, { id }) =>
    school
      .where(sql<boolean>`${id} = any(${session.schoolIds})`)
      .orderBy(sql`array_position(${session.schoolIds}, ${id})`),
  ),
  participants: quantity(session, 'participants', 'person'),
}));
