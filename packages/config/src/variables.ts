import { z } from 'zod';

/** A whole number from `least` to `most`; `fallback` where the variable is absent. */
export function wholeNumber(least: number, most: number, fallback: number) {
  const wanted = `must be a whole number from ${least} to ${most}`;
  const isMeant = (text: string) =>
    /^-?\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most;
  return z.string().refine(isMeant, wanted).transform(Number).default(fallback);
}

/** Where a server listens: on this machine alone, unless it is told otherwise. */
export const host = z.string().default('127.0.0.1');

/** A TCP port; 0 takes any free one. */
export const port = (fallback: number) => wholeNumber(0, 65_535, fallback);

/** A switch: true or false. */
export const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(fallback);

/** How much is logged. */
export const logLevel = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  .default('info');

const POSTGRES_ADDRESS =
  'must be an address such as postgres://user:password@localhost:5432/jiedui ' +
  '(special characters of the password percent-encoded)';

/** The address of a PostgreSQL database. Required. */
export const postgresUrl = z
  .string(POSTGRES_ADDRESS)
  .refine((text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text), POSTGRES_ADDRESS);
