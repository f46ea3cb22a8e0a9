import { useDatabase } from '@jiedui/testing';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { errorWording } from './error-wording.ts';

const database = useDatabase();

async function failureOf(statement: string): Promise<Error> {
  const client = new pg.Client({ connectionString: database.url, statement_timeout: 50 });
  await client.connect();
  try {
    return await client.query(statement).then(
      () => new Error('It was answered'),
      (error: unknown) => error as Error,
    );
  } finally {
    await client.end();
  }
}

const codeOf = (originalError: Error) =>
  errorWording(pino({ level: 'silent' }))(new GraphQLError('', { originalError })).extensions[
    'code'
  ];

it('says of a statement that took too long that less has to be asked for', async () => {
  expect(codeOf(await failureOf('select pg_sleep(5)'))).toBe('DEADLINE_EXCEEDED');
  expect(codeOf(await failureOf('select 1 / 0'))).toBe('INTERNAL_ERROR');
});
