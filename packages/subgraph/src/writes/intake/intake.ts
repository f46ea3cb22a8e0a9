import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLInputField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { tableOf } from '../../snake-case.ts';
import type { RecordType } from '../record-type.ts';
import type { Path } from '../problem.ts';
import { Problems } from '../problem.ts';
import type { Columns, Named, Taker, Taking } from './taker.ts';
import * as takers from './takers.ts';
import { LONGEST_DOCUMENT } from './text.ts';

/** A row of a call as far as it can be judged by itself. */
export interface TakenRow {
  readonly record: Columns;
  readonly problems: Problems;
  readonly named: readonly Named[];
}

/** How the input of one type becomes its columns. */
export interface Intake {
  /** The path of a row's fields begins with `path`. */
  take(input: Readonly<Record<string, unknown>>, path: Path): TakenRow;
  /** The columns it fills. */
  readonly columns: readonly string[];
  /** The prefix of the columns of the record's main date; undefined where it has none. */
  readonly datePrefix: string | undefined;
  /** The table whose records those of this type may be parts of, by the field `partOf`. */
  readonly wholeTable: string | undefined;
  /** The field of a column, for the path of a problem. */
  fieldOf(column: string): string;
}

const CORE_TYPES: Readonly<Record<string, Named['kind']>> = {
  Organization: 'organizations',
  Source: 'sources',
  Pairing: 'pairings',
};

/** `parties` holds `party_ids`. */
const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');

/** What an id or code in an input names: what the field of the same name gives when it is read. */
function kindOf(field: GraphQLInputField, object: GraphQLObjectType): Named['kind'] {
  const read = object.getFields()[field.name];
  if (!read)
    throw new Error(`${object.name}Input.${field.name} names what ${object.name} never gives`);
  const type = getNamedType(read.type);
  const core = CORE_TYPES[type.name];
  if (core) return core;
  return { table: tableOf(type.name), isRecord: isObjectType(type) && 'id' in type.getFields() };
}

function wholeTableOf(field: GraphQLInputField | undefined, object: GraphQLObjectType) {
  const kind = field && kindOf(field, object);
  return typeof kind === 'object' ? kind.table : undefined;
}

interface Line {
  readonly field: string;
  readonly columns: readonly string[];
  readonly taker: Taker;
}

const VALUE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  LocalizedTextInput: ['Zh', 'En'],
  PartialDateInput: ['On', 'End', 'Precision', 'Text'],
  MoneyInput: ['Fen', 'Qualifier'],
  QuantityInput: ['Value', 'Qualifier'],
};

function valueTaker(type: string, name: string, isRequired: boolean, decimals: boolean): Taker {
  if (type === 'LocalizedTextInput') return takers.localizedText(name, isRequired);
  if (type === 'PartialDateInput') return takers.partialDate(name);
  if (type === 'MoneyInput') return takers.money(name);
  return takers.quantity(name, decimals);
}

/** One field of the input: the columns it fills and how, by the type it has. */
function lineOf(field: GraphQLInputField, object: GraphQLObjectType, type: RecordType): Line {
  const { name } = field;
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const prefix = type.columns?.[name] ?? name;
  const line = (columns: readonly string[], taker: Taker) => ({ field: name, columns, taker });
  const suffixes = VALUE_COLUMNS[named.name];
  if (suffixes && isList) return line([prefix], takers.localizedTexts(prefix));
  if (suffixes) {
    const decimals = type.decimals?.includes(name) ?? false;
    const taker = valueTaker(named.name, prefix, isNonNullType(field.type), decimals);
    return line(
      suffixes.map((suffix) => prefix + suffix),
      taker,
    );
  }
  if (named.name === 'ProvenanceInput')
    return line(['sourceId', 'quote', 'url', 'confidence'], takers.provenance);
  if (isInputObjectType(named)) throw new Error(`${named.name} is no input of a value`);
  if (named.name === 'ID' || named.name === 'RegionCode') {
    const ending = named.name === 'ID' ? 'Id' : 'Code';
    const kind = named.name === 'ID' ? kindOf(field, object) : 'regions';
    const column =
      type.columns?.[name] ?? (isList ? `${singular(name)}${ending}s` : `${name}${ending}`);
    return line([column], (isList ? takers.references : takers.reference)(column, kind));
  }
  const isRequired = isNonNullType(field.type);
  const longest = name === 'text' ? LONGEST_DOCUMENT : undefined;
  return line([prefix], takers.plain(prefix, isRequired, longest));
}

/** Reads a type's input from its SDL: `AgreementInput` for `Agreement`. Throws where a field has no place to go. */
export function intakeOf(schema: GraphQLSchema, name: string, type: RecordType): Intake {
  const input = schema.getType(`${name}Input`);
  const object = schema.getType(name);
  if (!isInputObjectType(input) || !isObjectType(object))
    throw new Error(`${name} has no ${name}Input`);
  const lines = Object.values(input.getFields()).map((field) => lineOf(field, object, type));
  const columns = [...new Set(['pairingId', ...lines.flatMap((line) => line.columns)])];
  return {
    take: (given, path) => {
      const taking: Taking = { problems: new Problems(), named: [] };
      const parts = lines.map(({ field, taker }) => taker(given[field], [...path, field], taking));
      const record = Object.assign({ pairingId: null }, ...parts) as Columns;
      return { record, ...taking };
    },
    columns,
    datePrefix: columns
      .find((column) => column.endsWith('Precision'))
      ?.slice(0, -'Precision'.length),
    wholeTable: wholeTableOf(input.getFields()['partOf'], object),
    fieldOf: (column) => lines.find(({ columns }) => columns.includes(column))?.field ?? column,
  };
}
