import { describe, expect, it } from 'vitest';
import {
  ConfigurationError,
  flag,
  logLevel,
  port,
  postgresUrl,
  readConfig,
  wholeNumber,
  z,
} from './index.ts';

const problemsOf = (shape: z.ZodRawShape, environment: Record<string, string>) => {
  try {
    readConfig(z.object(shape), environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

describe('a configuration', () => {
  const schema = z.object({
    PORT: port(4000),
    DATABASE_URL: postgresUrl,
    LOG_LEVEL: logLevel,
    LOAD_FACTS: flag(true),
    BATCH: wholeNumber(1, 100, 50),
  });
  const DATABASE_URL = 'postgresql://jiedui@db/jiedui';

  it('falls back where a variable is absent or empty', () => {
    expect(readConfig(schema, { DATABASE_URL, PORT: '' })).toEqual({
      PORT: 4000,
      DATABASE_URL,
      LOG_LEVEL: 'info',
      LOAD_FACTS: true,
      BATCH: 50,
    });
  });

  it('takes what the environment says, each value as its own type', () => {
    const environment = {
      DATABASE_URL,
      PORT: '0',
      LOG_LEVEL: 'silent',
      LOAD_FACTS: 'false',
      BATCH: '7',
      HOME: '/root',
    };
    expect(readConfig(schema, environment)).toEqual({
      PORT: 0,
      DATABASE_URL,
      LOG_LEVEL: 'silent',
      LOAD_FACTS: false,
      BATCH: 7,
    });
  });

  it('reads the environment of the process where none is given', () => {
    const { PATH } = readConfig(z.object({ PATH: z.string() }));
    expect(PATH).toBe(process.env['PATH']);
  });

  it('names every problem at once', () => {
    const environment = { PORT: 'abc', LOG_LEVEL: 'loud', LOAD_FACTS: 'yes', BATCH: '0' };
    expect(problemsOf(schema.shape, environment)).toEqual([
      'PORT must be a whole number from 0 to 65535, not "abc"',
      'DATABASE_URL must be an address such as postgres://user:password@localhost:5432/jiedui ' +
        '(special characters of the password percent-encoded), but it is not set',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
      'LOAD_FACTS must be one of true, false, not "yes"',
      'BATCH must be a whole number from 1 to 100, not "0"',
    ]);
  });
});

describe('a configuration error', () => {
  it('has a line for each problem', () => {
    const error = new ConfigurationError(['A must be set', 'B must be set']);
    expect(error.message).toBe('A must be set\nB must be set');
    expect(error.name).toBe('ConfigurationError');
  });
});

describe('a problem', () => {
  it.each(['65536', '-1', '4000.5', '4e3', '0x10', ' 4000', '1'.repeat(30)])(
    'is a port of %j',
    (text) => {
      expect(problemsOf({ PORT: port(1) }, { PORT: text })).toHaveLength(1);
    },
  );

  it.each([
    'mysql://db/jiedui',
    'postgres://',
    'db:5432',
    'postgres://user:pa#ss@db/jiedui',
    'postgres://db:port/jiedui',
  ])('is a database address of %j', (text) => {
    expect(problemsOf({ DATABASE_URL: postgresUrl }, { DATABASE_URL: text })).toHaveLength(1);
  });

  it.each([
    ['postgres://user:s3cret@db:port/jiedui', '"postgres://…@db:port/jiedui"'],
    ['postgres://user:s3@cret@db:port/jiedui', '"postgres://…@db:port/jiedui"'],
    ['user:s3cret@db', '"…@db"'],
    ['host=db password=s3cret', 'what it is (hidden, since it may hold a secret)'],
  ])('hides the password of %j', (text, shown) => {
    const [problem] = problemsOf({ DATABASE_URL: postgresUrl }, { DATABASE_URL: text });
    expect(problem).toContain(`not ${shown}`);
    expect(problem).not.toContain('cret@');
    expect(problem).not.toContain('=s3');
  });

  it('hides the value of a variable that is a secret by its name', () => {
    const [problem] = problemsOf({ TOKEN_SECRET: z.string().min(32) }, { TOKEN_SECRET: 'hunter2' });
    expect(problem).toBe(
      'TOKEN_SECRET must be at least 32 characters long, ' +
        'not what it is (hidden, since it may hold a secret)',
    );
  });

  it('shows the beginning of a long value', () => {
    const [problem] = problemsOf({ PORT: port(1) }, { PORT: '9'.repeat(500) });
    expect(problem).toBe(`PORT must be a whole number from 0 to 65535, not "${'9'.repeat(80)}…"`);
  });

  it.each([
    [z.string(), undefined, 'X must be set'],
    [z.url(), undefined, 'X must be set'],
    [z.url(), 'example', 'X must be an address such as https://example.org, not "example"'],
    [z.enum(['a', 'b']), undefined, 'X must be one of a, b, but it is not set'],
    [z.coerce.number().max(3), '4', 'X must be at most 3, not "4"'],
    [z.coerce.number(), 'four', 'X must be a number, not "four"'],
    [z.string().regex(/^[a-z]+$/), 'A', 'X must be of the form /^[a-z]+$/, not "A"'],
    [z.string().refine(() => false, 'must be kind'), 'A', 'X must be kind, not "A"'],
    [z.string().refine(() => false, 'Unkind'), 'A', 'X must be right (Unkind), not "A"'],
  ])('is told in plain words (%#)', (type, value, problem) => {
    expect(problemsOf({ X: type }, value === undefined ? {} : { X: value })).toEqual([problem]);
  });

  it('of several variables together is told by the schema', () => {
    const schema = z
      .object({ LEAST: z.string(), MOST: z.string() })
      .refine(({ LEAST, MOST }) => LEAST <= MOST, 'LEAST must not exceed MOST');
    expect(() => readConfig(schema, { LEAST: '2', MOST: '1' })).toThrow(
      new ConfigurationError(['LEAST must not exceed MOST']),
    );
  });
});
