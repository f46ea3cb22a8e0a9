import { z } from 'zod';
import { ConfigurationError } from './errors.ts';

const shown = (value: string | undefined) =>
  value === undefined ? 'it is not set' : `it is ${JSON.stringify(value.replace(/:[^:@/]*@/, ':…@'))}`;

/**
 * Reads the variables that a schema names. Empty ones count as absent. Throws a ConfigurationError that lists every
 * problem in plain words.
 */
export function readConfig<S extends z.ZodObject>(
  schema: S,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<S> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} ${wanted(issue)}, but ${shown(given[name])}`;
    }),
  );
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message.startsWith('must') ? issue.message : 'must be set';
}

/** A port; 0 takes any free one. */
export const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535')
    .default(fallback);

/** The address of a PostgreSQL database. */
export const postgresUrl = z
  .string('must be the address of a PostgreSQL database, such as postgres://user:password@localhost:5432/jiedui')
  .regex(/^postgres(ql)?:\/\/./, 'must be the address of a PostgreSQL database, such as postgres://user:password@localhost:5432/jiedui');
