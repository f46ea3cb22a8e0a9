import type { Row } from './call.ts';
import type { RecordType } from './record-type.ts';

/** The rules of a type's own, told in columns and put to the fields of its input. */
export function checkRules(
  rows: readonly Row[],
  type: RecordType,
  fieldOf: (column: string) => string,
): void {
  for (const row of rows) {
    type.check?.(row.record as never, (code, column, wording) => {
      row.problems.refuse(code, [...row.path, fieldOf(column)], wording);
    });
  }
}
