import type { Column, Kind } from '../kinds/kind.ts';

/** The path of a column for each column of a sheet; nothing for one that is not used. */
export type Matching = readonly (string | undefined)[];

/** Heads are the same whatever their case, width, spaces and parentheses. */
const plain = (head: string) =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()（）·:*]+/g, '');

const namesOf = ({ path, zh, en }: Column) => [path, zh, en];

/** Its words without what they say in parentheses: 标题 for 标题（中文）, where nothing else is called so. */
const bare = (head: string) => plain(head.normalize('NFKC').replaceAll(/\([^)]*\)/g, ''));

/** Which column of a kind a head names, in either language. */
export function columnCalled({ columns }: Kind, head: string): Column | undefined {
  const said = plain(head);
  if (said === '') return undefined;
  return (
    columns.find((column) => namesOf(column).some((name) => plain(name) === said)) ??
    columns.find(({ zh, en }) => [zh, en].some((name) => bare(name) === said))
  );
}

/** Matches the columns of a sheet by their heads; each column of the kind is taken once. */
export function match(kind: Kind, header: readonly string[]): Matching {
  const taken = new Set<string>();
  return header.map((head) => {
    const path = columnCalled(kind, head)?.path;
    if (path === undefined || taken.has(path)) return undefined;
    taken.add(path);
    return path;
  });
}

/** What a row cannot be reported without, and no column of the sheet is matched to. */
export const missingFrom = ({ columns }: Kind, matching: Matching): readonly Column[] =>
  columns.filter(({ path, isRequired }) => isRequired && !matching.includes(path));

/** What two columns of the sheet are matched to. */
export const twiceIn = ({ columns }: Kind, matching: Matching): readonly Column[] =>
  columns.filter(({ path }) => matching.filter((each) => each === path).length > 1);
