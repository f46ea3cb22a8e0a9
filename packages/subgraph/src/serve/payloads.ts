import { defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const IS_PAYLOAD = /(Payload|^UserError|^RowError)$/;

/** What was answered before there were Chinese messages is kept, and given again, without them. */
const inChinese = ({ message, messageZh }: { message: string; messageZh?: string }) =>
  messageZh ?? message;

/** Payloads are made by code, under the names of their fields; everything else by statements, under response keys. */
export function readPayloadsByName(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !IS_PAYLOAD.test(type.name)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve ??= field.name === 'messageZh' ? inChinese : defaultFieldResolver;
  }
}
