import { readFileSync } from 'node:fs';
import path from 'node:path';
import { organizationId } from '@jiedui/facts';
import { ROOT } from '@jiedui/schema';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLObjectType } from 'graphql';

export const api = buildSchema(readFileSync(path.join(ROOT, 'schema/api.graphql'), 'utf8'));

export const PAIRING = '120116-632300';

/** The types of which records can be reported, in an order in which what is named comes before what names it. */
export function reportableTypes(): string[] {
  const types = Object.keys(api.getMutationType()?.getFields() ?? {}).flatMap((name) => {
    const type = /^withdraw(\w+)$/.exec(name)?.[1];
    return type === undefined ? [] : [type];
  });
  const ordered: string[] = [];
  const visit = (type: string) => {
    if (ordered.includes(type)) return;
    for (const named of namedBy(type)) if (named !== type && types.includes(named)) visit(named);
    ordered.push(type);
  };
  types.forEach(visit);
  return ordered;
}

const inputOf = (type: string) => api.getType(`${type}Input`) as GraphQLInputObjectType;
const readType = (type: string, field: string): string => {
  const read = (api.getType(type) as GraphQLObjectType).getFields()[field];
  if (!read) throw new Error(`${type} has no ${field}`);
  return getNamedType(read.type).name;
};
const namedBy = (type: string): string[] =>
  Object.values(inputOf(type).getFields())
    .filter((field) => getNamedType(field.type).name === 'ID')
    .map((field) => readType(type, field.name));

const VALUES: Readonly<Record<string, unknown>> = {
  LocalizedTextInput: { zh: '测试记录', en: 'Test record' },
  PartialDateInput: { date: '2023-05-06', precision: 'DAY' },
  MoneyInput: { yuan: '1234.50', qualifier: 'REPORTED' },
  QuantityInput: { value: '12' },
  ProvenanceInput: { quote: '测试引文', confidence: 'STATED' },
  RegionCode: '632300',
  Date: '2023-01-01',
};
const BY_NAME: Readonly<Record<string, unknown>> = {
  pairing: PAIRING,
  status: 'DONE',
  partOf: null,
  parent: null,
  // Nobody has a credit code twice.
  uscc: null,
  section: 'A',
  promisedUnit: 'village',
  year: 2023,
  specialPlanCount: 3,
  indicator: 'demonstration-villages',
  text: '测试正文',
};

let counted = 0;

/** A good input of a type, which is no fact. `ids` knows records that may be named, at least two of each type. */
export function sampleInput(
  type: string,
  ids: Readonly<Record<string, readonly string[]>>,
): Record<string, unknown> {
  const used = new Map<string, number>();
  const idOf = (field: GraphQLInputField) => {
    const named = readType(type, field.name);
    if (named === 'Organization') return organizationId('lianke');
    const nth = used.get(named) ?? 0;
    used.set(named, nth + 1);
    return ids[named]?.[nth];
  };
  const valueOf = (field: GraphQLInputField): unknown => {
    const named = getNamedType(field.type);
    if (field.name in BY_NAME && !isInputObjectType(named)) return BY_NAME[field.name];
    if (field.name === 'position') return (counted += 1);
    if (named.name === 'ID') return idOf(field);
    return isEnumType(named) ? named.getValues()[0]?.name : VALUES[named.name];
  };
  const input: Record<string, unknown> = {};
  for (const field of Object.values(inputOf(type).getFields())) {
    const isList = isListType(getNullableType(field.type));
    const value = valueOf(field);
    input[field.name] = isList ? [value] : value;
  }
  return input;
}

/** `SchoolPairing` as a field. */
export const fieldOf = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

/** The subgraph that owns a type, as its scope names it. */
export const domainOf = (type: string): string => {
  const supergraph = readFileSync(path.join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  const owner = new RegExp(` report${type}\\([^@]*@join__field\\(graph: (\\w+)`).exec(supergraph);
  if (!owner?.[1]) throw new Error(`nobody owns ${type}`);
  return owner[1].toLowerCase();
};
