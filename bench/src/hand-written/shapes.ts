/** One JSON object of what a select finds, or null where it finds nothing. */
export const object = (columns: string, from = '') =>
  `(select row_to_json(o) from (select ${columns} ${from}) as o)`;

export const text = (row: string, prefix: string, languages: readonly string[] = ['zh']) =>
  object(languages.map((language) => `${row}.${prefix}_${language} as ${language}`).join(', '));

export const named = (table: string, key: string, value: string, columns: string) =>
  object(columns, `from ${table} as k where k.${key} = ${value}`);

/** Base64 for URLs; PostgreSQL breaks lines after 76 characters and pads. */
export const cursor = (mark: string) =>
  `rtrim(translate(encode(convert_to(${mark}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;

/** Records of the pairing `p`. */
export interface Records {
  readonly table: string;
  /** The date by which the newest come first. */
  readonly sort: string;
  readonly first: number;
  /** Columns of an item, of the row `r`. */
  readonly node: string;
  readonly stands?: string;
}

const of = ({ table, stands = 'r.withdrawn_at is null' }: Records) =>
  `from ${table} as r where r.pairing_id = p.id and ${stands}`;

const counted = (records: Records) => `(select count(*)::int as number ${of(records)}) as total`;

const newest = ({ sort, first }: Records) => `order by r.${sort} desc, r.id desc limit ${first}`;

/** `totalCount` and `nodes`. */
export const page = (records: Records) =>
  object(
    `total.number as "totalCount",
    (select coalesce(json_agg(row_to_json(n)), '[]') from (select ${records.node} ${of(records)} ${newest(records)}) as n) as nodes`,
    `from ${counted(records)}`,
  );

/** The same with `pageInfo`, and with edges instead of nodes where these are wanted: the row after the page need not be read. */
export const pageWithInfo = (records: Records, items: 'nodes' | 'edges') => {
  const node = object(records.node);
  const item =
    items === 'nodes' ? node : object(`${cursor('place.mark')} as cursor, ${node} as node`);
  return object(
    `total.number as "totalCount", page.items as ${items},
    ${object(`total.number > ${records.first} as "hasNextPage", ${cursor('page.last')} as "endCursor"`)} as "pageInfo"`,
    `from ${counted(records)},
    (select coalesce(json_agg(item), '[]') as items, (array_agg(mark))[count(*)] as last
      from (select place.mark, ${item} as item
        ${of(records).replace(' where', `, lateral (select r.${records.sort}::text || '~' || r.id as mark) as place where`)}
        ${newest(records)}) as i) as page`,
  );
};
