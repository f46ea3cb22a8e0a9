import { LOOK_UP } from './look-up.ts';

/** A node of a query as kysely keeps it: what it is made of are its other members. */
export interface QueryNode {
  readonly kind: string;
  readonly [part: string]: unknown;
}

/** What a column is compared with: a value that is bound, or a column of an alias. */
export type KeyNode = { readonly value: unknown } | { readonly column: string };

/** A table that is read. */
export interface ReadTable {
  readonly table: string;
  readonly alias: string;
  readonly node: QueryNode;
}

const isNode = (value: unknown): value is QueryNode =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** The nodes directly beneath one. */
export function childrenOf(node: QueryNode): QueryNode[] {
  const { kind, ...parts } = node;
  return Object.values(parts)
    .flatMap((part: unknown): unknown[] => (Array.isArray(part) ? part : [part]))
    .filter(isNode);
}

/** Past what merely wraps: raw SQL that is nothing but one other node, and brackets. */
function bare(node: unknown): QueryNode | undefined {
  if (!isNode(node)) return undefined;
  if (node.kind === 'ParensNode') return bare(node['node']);
  if (node.kind !== 'RawNode') return node;
  const [texts, parts] = [node['sqlFragments'] as string[], node['parameters'] as unknown[]];
  return parts.length === 1 && texts.every((text) => text === '') ? bare(parts[0]) : node;
}

const nameIn = (node: unknown): string => {
  const inner = node as {
    readonly name?: string;
    readonly identifier?: unknown;
    readonly column?: unknown;
  };
  return inner.name ?? nameIn(inner.identifier ?? inner.column ?? { name: '' });
};

/** `t1.id`; undefined for what is no column of an alias. */
function columnOf(node: unknown): string | undefined {
  const found = bare(node);
  if (found?.kind !== 'ReferenceNode') return undefined;
  const { table, column } = found as unknown as { table?: { table: unknown }; column: QueryNode };
  if (column.kind !== 'ColumnNode') return undefined;
  return `${table ? nameIn(table.table) : ''}.${nameIn(column)}`;
}

function keyOf(node: unknown): KeyNode | undefined {
  const column = columnOf(node);
  if (column !== undefined) return { column };
  const found = bare(node);
  return found?.kind === 'ValueNode' && found['immediate'] !== true
    ? { value: found['value'] }
    : undefined;
}

const lookUpParts = ({ kind, ...parts }: QueryNode): readonly unknown[] | undefined =>
  kind === 'RawNode' && (parts['sqlFragments'] as string[]).join('?') === LOOK_UP.join('?')
    ? (parts['parameters'] as unknown[])
    : undefined;

/** The one table that a node reads from: a select, a look-up, or a table that stands anywhere else in it. */
export function tableOf(node: QueryNode): ReadTable | undefined {
  if (node.kind === 'TableNode') return { table: nameIn(node['table']), alias: '', node };
  const looked = lookUpParts(node);
  if (looked) return named(looked[1], looked[2]);
  if (node.kind !== 'SelectQueryNode') return undefined;
  const { froms = [] } = (node['from'] ?? {}) as { froms?: readonly QueryNode[] };
  const [only, ...others] = froms;
  if (only?.kind !== 'AliasNode' || others.length > 0) return undefined;
  return named(only['node'], only['alias']);
}

/** What a call is of, by its name, such as `tally_entry_within(…)`. */
function calledIn(node: QueryNode | undefined): QueryNode | undefined {
  if (node?.kind !== 'RawNode') return node;
  const [before, after] = node['sqlFragments'] as string[];
  return before === '' && after === '(' ? bare((node['parameters'] as unknown[])[0]) : node;
}

function named(table: unknown, alias: unknown): ReadTable | undefined {
  const node = calledIn(bare(table));
  const name = bare(alias);
  if (node?.kind !== 'TableNode' || !name) return undefined;
  const called = name.kind === 'ReferenceNode' ? nameIn(name) : nameIn(name);
  return { table: nameIn(node['table']), alias: called, node };
}

/** The list that is read of what is kept of lists, where a literal says which. */
export function listIn(node: QueryNode, { alias }: ReadTable): string | undefined {
  const { where } = (node['where'] ?? {}) as { where?: QueryNode };
  const found =
    where && comparisons(where).find((one) => columnOf(one['leftOperand']) === `${alias}.list`);
  const value = found && bare(found['rightOperand']);
  return value?.kind === 'ValueNode' ? (value['value'] as string) : undefined;
}

/** What columns of a table must equal, by their names, wherever all that is asked for must be true. */
export function wheres(node: QueryNode, { alias }: ReadTable): Record<string, KeyNode> {
  const looked = lookUpParts(node);
  if (looked) return equality(alias, looked[3], looked[4]);
  const { where } = (node['where'] ?? {}) as { where?: QueryNode };
  return where ? equalities(alias, where) : {};
}

/** All that is compared with `=`, wherever each must be true. */
function comparisons(node: QueryNode): QueryNode[] {
  const found = bare(node);
  if (found?.kind === 'AndNode')
    return [found['left'], found['right']].flatMap((side) => comparisons(side as QueryNode));
  if (found?.kind !== 'BinaryOperationNode') return [];
  const { operator } = found['operator'] as { operator?: string };
  return operator === '=' ? [found] : [];
}

const equalities = (alias: string, node: QueryNode): Record<string, KeyNode> =>
  Object.assign(
    {},
    ...comparisons(node).map((one) => equality(alias, one['leftOperand'], one['rightOperand'])),
  ) as Record<string, KeyNode>;

function equality(alias: string, left: unknown, right: unknown): Record<string, KeyNode> {
  const [of, column] = columnOf(left)?.split('.') ?? [];
  const key = keyOf(right);
  const isOwn = of === '' || of === alias;
  return isOwn && column !== undefined && key ? { [column]: key } : {};
}
