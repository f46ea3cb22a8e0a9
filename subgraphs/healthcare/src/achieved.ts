interface Filtered {
  where(column: never, operator: never, value: never): unknown;
}

/**
 * Keeps what has come about, if that alone is asked for: an intention, or what was given up, is listed but adds to no
 * total, as it adds to no indicator.
 */
export const achieved =
  (countedOnly: boolean | undefined) =>
  <Q extends Filtered>(rows: Q): Q => {
    if (countedOnly !== true) return rows;
    const intended = ['PLANNED', 'ANNOUNCED', 'CANCELLED'];
    return rows.where('status' as never, 'not in' as never, intended as never) as Q;
  };
