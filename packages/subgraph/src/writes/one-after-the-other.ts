/** Of two transactions that wait for each other PostgreSQL ends one; nothing of it is written. */
const IS_BEATEN = new Set(['40P01', '40001']);
const MOST_TRIES = 5;

/** Runs a transaction, and again where another one stood in its way. */
export async function oneAfterTheOther<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      const isBeaten = IS_BEATEN.has(String((error as { code?: string }).code));
      if (!isBeaten || tries === MOST_TRIES) throw error;
    }
  }
}
