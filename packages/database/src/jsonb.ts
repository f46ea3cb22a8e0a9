/** The version of jsonb's binary form, which is this byte and then JSON as text. */
const FORM = Buffer.of(1);

/**
 * A JSON array as a parameter that is cast to jsonb. Its bytes are made item by item: text of a megabyte is a rope of
 * pieces, and to make it one, to measure and to encode it takes six times as long.
 *
 * @example sql`select * from jsonb_to_recordset(${jsonbOf(rows)}::jsonb) as r(id text)`
 */
export function jsonbOf(items: readonly object[]): Buffer {
  const parts = items.map((item, at) =>
    Buffer.from(`${at === 0 ? '[' : ','}${JSON.stringify(item)}`),
  );
  return Buffer.concat([FORM, ...parts, Buffer.from(items.length === 0 ? '[]' : ']')]);
}
