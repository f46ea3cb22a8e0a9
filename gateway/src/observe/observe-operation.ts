import type { ApolloServerPlugin } from '@apollo/server';
import { nameSpan } from '@jiedui/observation';
import { beforeSending } from '../before-sending.ts';
import type { Sending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';
import { isKnownCode } from '../error-codes.ts';
import { fieldsOf } from './fields-of.ts';
import type { Observation } from './observation.ts';
import type { Observer } from './observer.ts';

/** Notes how an operation ended, once errors have the codes that its client reads. */
export const observeOperation = (observer: Observer): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { observation } = sending.contextValue;
    if (!observation) return;
    note(observation, sending, observer);
  });

function note(observation: Observation, sending: Sending, observer: Observer): void {
  const { operation, document, schema, contextValue } = sending;
  const { body } = sending.response;
  if (body.kind !== 'single') return;
  const { errors = [], data } = body.singleResult;
  for (const { extensions } of errors) observer.error(extensions?.['code']);
  const code = errors[0]?.extensions?.['code'];
  const isAnswered =
    contextValue.live?.events !== undefined || (data !== undefined && data !== null);
  if (!isAnswered && isKnownCode(code)) observation.outcome = code;
  else if (errors.length > 0) observation.outcome = 'partial';
  // Without data it was refused before it ran, and what it names may not exist.
  if (!operation || !document || data === undefined) return;
  observation.operation = operation;
  nameSpan(`${operation.operation} ${operation.name?.value ?? ''}`.trim());
  observer.usage.note(observer.callers.client(observation), fieldsOf(schema, document, operation));
}
