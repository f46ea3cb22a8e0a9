import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { LIST } from '../hand-written/list.ts';
import { PAGE } from '../hand-written/page.ts';
import { textOf } from '../measure/workload.ts';
import type { Request } from '../measure/workload.ts';
import { CONNECTIONS_OF_ONE } from './contender.ts';
import { tellParent } from './tell-parent.ts';

// What is left where nothing is general: two operations known by their text, one prepared statement for each.
const KEEP_ALIVE_MS = 65_000;
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: CONNECTIONS_OF_ONE,
  options: '-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC',
  idleTimeoutMillis: 0,
});
let statements = 0;

async function row(name: string, statement: string, values: unknown[]): Promise<string> {
  statements += 1;
  const query = { name, text: statement, values, rowMode: 'array' as const };
  const { rows } = await pool.query<[string]>(query);
  return rows[0]?.[0] ?? 'null';
}

const lastOf = (after: unknown) =>
  typeof after === 'string' ? Buffer.from(after, 'base64url').toString().replace(/^.*~/, '') : '';

const OPERATIONS = new Map<string, (variables: Request['variables']) => Promise<string>>([
  [
    textOf('01-pairing-page'),
    async ({ id }) => `{"data":{"pairing":${await row('page', PAGE, [id])}}}`,
  ],
  [
    textOf('40-list'),
    async ({ first, after }) =>
      `{"data":{"pairings":${await row('list', LIST, [first, lastOf(after)])}}}`,
  ],
]);

async function answer(asked: string): Promise<string> {
  const { query, variables } = JSON.parse(asked) as Request;
  const operation = OPERATIONS.get(query);
  if (!operation) throw new Error('this is neither of the two operations');
  return operation(variables);
}

const bodyOf = async (request: IncomingMessage) => {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += part as string;
  return body;
};

const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  bodyOf(request)
    .then(answer)
    .then(
      (text) => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
      },
    );
});

server.listen(0, '127.0.0.1', () => {
  tellParent({
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    answers: { statements: () => statements },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await pool.end();
    },
  });
});
