import { afterAll, beforeAll } from 'vitest';
import { freshDatabase } from './fresh-database.ts';
import type { FreshDatabase, FreshOptions } from './fresh-database.ts';

/**
 * A fresh database for the tests of a file, or of the `describe` it is called in; dropped after them. What opens it in a
 * `beforeAll` of its own must come later than this, and is then closed before the drop.
 *
 * @example
 * const database = useDatabase();
 * it('is empty', async () => {
 *   expect(await tablesOf(database.url)).toEqual([]);
 * });
 */
export function useDatabase(options?: FreshOptions): Pick<FreshDatabase, 'url' | 'name'> {
  let made: FreshDatabase | undefined;
  const database = () => {
    if (!made) throw new Error('There is no database before the tests run: ask for it inside them');
    return made;
  };
  beforeAll(async () => {
    made = await freshDatabase(options);
  });
  afterAll(() => made?.drop());
  return {
    get url() {
      return database().url;
    },
    get name() {
      return database().name;
    },
  };
}
