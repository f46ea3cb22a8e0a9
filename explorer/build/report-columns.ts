import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputField } from 'graphql';
import type { Column, ColumnKind, Named } from '../src/pages/report/kinds/kind.ts';

type WordOf = (field: string) => Named;
type Search = NonNullable<Column['search']>;

/** What the search knows the things as that these fields name. */
const SEARCHED: Readonly<Record<string, Search>> = {
  pairing: 'PAIRING',
  parties: 'ORGANIZATION',
  organization: 'ORGANIZATION',
  enterprise: 'ORGANIZATION',
  employer: 'ORGANIZATION',
  donor: 'ORGANIZATION',
  issuer: 'ORGANIZATION',
  plan: 'WORK_PLAN',
  parent: 'WORK_PLAN',
  source: 'SOURCE',
};

const inside = ({ zh, en }: Named, part: Named): Named => ({
  zh: `${zh}(${part.zh})`,
  en: `${en} (${part.en})`,
});

const CHINESE = { zh: '中文', en: 'Chinese' };
const ENGLISH = { zh: '英文', en: 'English' };
const YUAN = { zh: '元', en: 'CNY' };

/** The columns of one field of an input: a sum of money has two, its number and how that relates to the true one. */
export function columnsOf(field: GraphQLInputField, word: WordOf): Column[] {
  const { name } = field;
  const type = getNamedType(field.type).name;
  const isRequired = isNonNullType(field.type) && field.defaultValue === undefined;
  const isList = isListType(getNullableType(field.type));
  const note = (field.description ?? '').replaceAll(/\s+/g, ' ');
  const column = (path: string, kind: ColumnKind, words: Named, rest: Partial<Column> = {}) => ({
    path,
    kind,
    zh: words.zh,
    en: words.en,
    isRequired: false,
    note,
    ...rest,
  });
  const qualifier = () =>
    column(`${name}.qualifier`, 'choice', inside(word(name), word('qualifier')), {
      enum: 'AmountQualifier',
      fallback: 'EXACT',
      note: '',
    });
  if (type === 'ProvenanceInput') return provenance(word);
  if (type === 'LocalizedTextInput' && isList) return [column(name, 'labels', word(name))];
  if (type === 'LocalizedTextInput')
    return [
      column(`${name}.zh`, 'text', inside(word(name), CHINESE), { isRequired }),
      column(`${name}.en`, 'text', inside(word(name), ENGLISH), { note: '' }),
    ];
  if (type === 'MoneyInput')
    return [column(`${name}.yuan`, 'number', inside(word(name), YUAN)), qualifier()];
  if (type === 'QuantityInput') return [column(`${name}.value`, 'number', word(name)), qualifier()];
  if (type === 'PartialDateInput') return [column(name, 'date', word(name))];
  return [column(name, plainKind(field, isList), word(name), { isRequired, ...detail(field) })];
}

function plainKind(field: GraphQLInputField, isList: boolean): ColumnKind {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return 'choice';
  const kinds: Readonly<Record<string, ColumnKind>> = {
    Int: 'integer',
    Date: 'day',
    String: 'text',
  };
  const kind = kinds[type.name];
  if (kind) return kind;
  if (type.name !== 'ID' && type.name !== 'RegionCode')
    throw new Error(`${field.name}: no form has a field for ${type.name}`);
  return isList ? 'ids' : 'id';
}

function detail({ name, type, defaultValue }: GraphQLInputField): Partial<Column> {
  const named = getNamedType(type);
  const search = named.name === 'RegionCode' ? 'REGION' : SEARCHED[name];
  return {
    ...(isEnumType(named) && { enum: named.name }),
    ...(typeof defaultValue === 'string' && { fallback: defaultValue }),
    ...(search && { search }),
  };
}

function provenance(word: WordOf): Column[] {
  const part = (name: string, kind: ColumnKind, rest: Partial<Column> = {}): Column => ({
    path: `provenance.${name}`,
    kind,
    ...word(name),
    isRequired: false,
    note: '',
    ...rest,
  });
  return [
    part('source', 'id', { search: 'SOURCE' }),
    part('quote', 'text'),
    part('url', 'text'),
    part('confidence', 'choice', { enum: 'Confidence', fallback: 'STATED' }),
  ];
}
