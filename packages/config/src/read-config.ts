import type { z } from 'zod';
import type { Environment } from './environment.ts';
import { ConfigurationError } from './errors.ts';
import { inPlainWords } from './plain-words.ts';

/**
 * Reads the variables that a schema names, once. Empty ones count as absent, since compose files
 * and shells pass an unset variable on as an empty one.
 *
 * @example
 * const config = readConfig(z.object({ PORT: port(4000), DATABASE_URL: postgresUrl }));
 *
 * @throws ConfigurationError that lists every problem in plain words. A check of the schema's own
 * may say what it wants by a message that begins with "must".
 */
export function readConfig<S extends z.ZodObject>(
  schema: S,
  environment: Environment = process.env,
): z.infer<S> {
  const given: Environment = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] || undefined]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => inPlainWords(issue, given));
  throw new ConfigurationError([...new Set(problems)]);
}
