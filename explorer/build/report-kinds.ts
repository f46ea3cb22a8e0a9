import { readFileSync } from 'node:fs';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type {
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLSchema,
} from 'graphql';
import type { Choice, Column, Kind, Named } from '../src/pages/report/kinds/kind.ts';
import { columnsOf } from './report-columns.ts';
import { WORDS } from './places.ts';

interface Words {
  readonly fields: Readonly<Record<string, Named>>;
  readonly values: Readonly<Record<string, Named>>;
}

/** What inputs have and no answer does. */
const OWN: Readonly<Record<string, Named>> = {
  promisedUnit: { zh: '承诺的计量单位', en: 'unit of the promise' },
};

const typeOf = (field: GraphQLInputField) => getNamedType(field.type);

const inputOf = (field: GraphQLInputField | undefined): GraphQLInputObjectType | undefined => {
  const type = field && typeOf(field);
  return isInputObjectType(type) ? type : undefined;
};

const lower = (word: string) => `${word[0]?.toLowerCase() ?? ''}${word.slice(1)}`;

/** Every kind that can be reported by the row, with the columns of its input, in the words of the files. */
export function reportKinds(api: GraphQLSchema): {
  kinds: Kind[];
  choices: Record<string, Choice[]>;
} {
  const words = JSON.parse(readFileSync(WORDS, 'utf8')) as Words;
  const mutations = Object.values(api.getMutationType()?.getFields() ?? {});
  const kinds: Kind[] = [];
  const choices: Record<string, Choice[]> = {};
  for (const { name, args } of mutations) {
    const input = args.find((arg) => arg.name === 'input');
    const call = input && getNamedType(input.type);
    if (!name.startsWith('report') || !isInputObjectType(call) || !call.getFields()['dryRun'])
      continue;
    const rows = Object.values(call.getFields()).find(({ type }) =>
      isListType(getNullableType(type)),
    );
    const row = inputOf(rows);
    if (!rows || !row) throw new Error(`Mutation.${name} takes no rows`);
    const kind = row.name.replace(/Input$/, '');
    const word = (field: string) => wordOf(words, kind, field);
    const columns = Object.values(row.getFields()).flatMap((field) => columnsOf(field, kind, word));
    kinds.push({
      name: kind,
      domain: domainOf(mutations, kind),
      list: rows.name,
      ...(words.fields[lower(kind)] ?? word(rows.name)),
      columns,
    });
    for (const column of columns) addChoices(api, words, column, choices);
  }
  return { kinds, choices };
}

function wordOf({ fields }: Words, kind: string, field: string): Named {
  const found = fields[`${kind}.${field}`] ?? fields[field] ?? OWN[field];
  if (!found) throw new Error(`schema/words.json has no word for ${kind}.${field}`);
  return found;
}

function domainOf(mutations: readonly GraphQLField<unknown, unknown>[], kind: string) {
  const one = mutations.find(({ name }) => name === `report${kind}`);
  const domain = /`report:(\w+)`/.exec(one?.description ?? '')?.[1];
  if (domain === undefined) throw new Error(`Mutation.report${kind} does not say its scope`);
  return domain;
}

function addChoices(
  api: GraphQLSchema,
  { values }: Words,
  column: Column,
  choices: Record<string, Choice[]>,
): void {
  const type = column.enum === undefined ? undefined : api.getType(column.enum);
  if (!isEnumType(type)) return;
  choices[type.name] ??= type.getValues().map(({ name: value }) => {
    const found = values[`${type.name}.${value}`];
    if (!found) throw new Error(`schema/words.json has no word for ${type.name}.${value}`);
    return { value, ...found };
  });
}
