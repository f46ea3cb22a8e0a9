import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputField } from 'graphql';
import type { Column, ColumnKind, Named, Search } from '../src/pages/report/kinds/kind.ts';

type WordOf = (field: string) => Named;
const searched = (kind: Extract<Search, { in: 'search' }>['kind']): Search => ({
  in: 'search',
  kind,
});
const ACTIVITY = (kind: string): Search => ({ in: 'activities', kind });
const SCHOOL: Search = { in: 'schools' };
const HOSPITAL: Search = { in: 'hospitals' };

/** Where the things are found that these fields name. */
const FOUND: Readonly<Record<string, Search>> = {
  pairing: searched('PAIRING'),
  parties: searched('ORGANIZATION'),
  organization: searched('ORGANIZATION'),
  enterprise: searched('ORGANIZATION'),
  employer: searched('ORGANIZATION'),
  donor: searched('ORGANIZATION'),
  issuer: searched('ORGANIZATION'),
  plan: searched('WORK_PLAN'),
  parent: searched('WORK_PLAN'),
  source: searched('SOURCE'),
  school: SCHOOL,
  schools: SCHOOL,
  supporterSchool: SCHOOL,
  recipientSchool: SCHOOL,
  hospital: HOSPITAL,
  supporterHospital: HOSPITAL,
  recipientHospital: HOSPITAL,
  indicator: { in: 'indicators' },
  park: ACTIVITY('INDUSTRIAL_PARK'),
  brand: ACTIVITY('LABOUR_BRAND'),
  platform: ACTIVITY('SALES_PLATFORM'),
  product: ACTIVITY('PRODUCT'),
};

/** What kind of record may contain one of these. */
const WHOLES: Readonly<Record<string, string>> = {
  Agreement: 'INVESTMENT_EVENT',
  LabourProgramme: 'LABOUR_PROGRAMME',
  Livestream: 'SALE',
  Placement: 'PLACEMENT',
  Sale: 'SALE',
  Training: 'TRAINING',
};

const inside = ({ zh, en }: Named, part: Named): Named => ({
  zh: `${zh}(${part.zh})`,
  en: `${en} (${part.en})`,
});

const CHINESE = { zh: '中文', en: 'Chinese' };
const ENGLISH = { zh: '英文', en: 'English' };
const YUAN = { zh: '元', en: 'CNY' };

/** What a field means; that an empty one is not stated, a form says by itself. */
const noteOf = ({ description }: GraphQLInputField): string =>
  (description ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*\([^)]*\p{Script=Han}[^)]*\)/gu, '')
    .replaceAll(/;? null where [^.;]*/gi, '')
    .replaceAll('; that is not zero', '')
    .replaceAll(/\.(?: ?\.)+/g, '.')
    .trim();

/** The columns of one field of an input: a sum of money has two, its number and how that relates to the true one. */
export function columnsOf(field: GraphQLInputField, kind: string, word: WordOf): Column[] {
  const { name } = field;
  const type = getNamedType(field.type).name;
  const isRequired = isNonNullType(field.type) && field.defaultValue === undefined;
  const isList = isListType(getNullableType(field.type));
  const note = noteOf(field);
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
  return [
    column(name, plainKind(field, isList), word(name), { isRequired, ...detail(field, kind) }),
  ];
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

/** @throws where a field of an id is not found anywhere: whoever fills it in would have to know ids by heart. */
function searchOf(name: string, kind: string): Search {
  const whole = name === 'partOf' ? WHOLES[kind] : undefined;
  const search = whole === undefined ? FOUND[name] : ACTIVITY(whole);
  if (!search) throw new Error(`${kind}.${name}: nothing says where it is found by name`);
  return search;
}

function searchIn(field: GraphQLInputField, kind: string): Search | undefined {
  const type = getNamedType(field.type).name;
  if (type === 'RegionCode') return searched('REGION');
  return type === 'ID' ? searchOf(field.name, kind) : undefined;
}

function detail(field: GraphQLInputField, kind: string): Partial<Column> {
  const { type, defaultValue } = field;
  const named = getNamedType(type);
  const search = searchIn(field, kind);
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
    part('source', 'id', { search: searched('SOURCE') }),
    part('quote', 'text'),
    part('url', 'text'),
    part('confidence', 'choice', { enum: 'Confidence', fallback: 'STATED' }),
  ];
}
