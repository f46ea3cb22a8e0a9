import { queryObjects } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { FieldUsage } from './field-usage.ts';
import { FieldsUsed } from './fields-of.ts';

const CLIENTS = 20;
const OPERATIONS = 100;

describe('the usage of fields', () => {
  it('holds 500 operations, of however many clients, and counts them all', () => {
    const usage = new FieldUsage();
    for (let client = 0; client < CLIENTS; client += 1)
      for (let operation = 0; operation < OPERATIONS; operation += 1)
        usage.note(`c${String(client)}`, new FieldsUsed(['Query.a'], []));
    expect(queryObjects(FieldsUsed, { format: 'count' })).toBeLessThanOrEqual(500);
    const { fields } = usage.usage;
    expect(Object.keys(fields)).toHaveLength(CLIENTS);
    expect(new Set(Object.values(fields).map((counts) => counts['Query.a']))).toEqual(
      new Set([OPERATIONS]),
    );
  });
});
