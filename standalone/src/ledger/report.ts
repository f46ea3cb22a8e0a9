/** How one table of the ledger compares with what the logs say. */
export interface Compared {
  readonly table: string;
  readonly equal: number;
  readonly wrong: readonly string[];
  readonly wrongCount: number;
  readonly missing: readonly string[];
  readonly missingCount: number;
}

const examples = (keys: readonly string[], count: number) =>
  count === 0 ? '' : `, such as ${keys.join(' ')}`;

/** A comparison for the screen: a line for each table, and where it differs, where. */
export const reportOf = (tables: readonly Compared[]): string =>
  tables
    .map(({ table, equal, wrong, wrongCount, missing, missingCount }) =>
      [
        `  ${table.padEnd(16)} ${String(equal).padStart(9)} equal`,
        ...(wrongCount > 0 ? [`${String(wrongCount)} wrong${examples(wrong, wrongCount)}`] : []),
        ...(missingCount > 0
          ? [`${String(missingCount)} missing${examples(missing, missingCount)}`]
          : []),
      ].join(' · '),
    )
    .join('\n');
