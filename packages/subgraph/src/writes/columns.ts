import type {
  LocalizedText,
  Money,
  PartialDate,
  Precision,
  Qualifier,
  Quantity,
  Stage,
} from './activity.ts';

type Columns<P extends string, S extends string, V> = Readonly<Record<`${P}${S}`, V>>;
const at = (row: object, name: string) => (row as Record<string, unknown>)[name];

/** `<prefix>Zh` and `<prefix>En` of a record. */
export const localized = <P extends string>(
  row: Columns<P, 'Zh', string> & Columns<P, 'En', string | null>,
  prefix: P,
): LocalizedText => ({
  zh: at(row, `${prefix}Zh`) as string,
  en: at(row, `${prefix}En`) as string | null,
});

/** The partial date `<prefix>` of a record. */
export const dateOf = <P extends string>(
  row: Columns<P, 'On' | 'End' | 'Text', string | null> & Columns<P, 'Precision', Precision>,
  prefix: P,
): PartialDate => ({
  on: at(row, `${prefix}On`) as string | null,
  end: at(row, `${prefix}End`) as string | null,
  precision: at(row, `${prefix}Precision`) as Precision,
  text: at(row, `${prefix}Text`) as string | null,
});

/** The money `<prefix>` of a record; null where no figure is stated. */
export const moneyOf = <P extends string>(
  row: Columns<P, 'Fen', string | null> & Columns<P, 'Qualifier', Qualifier | null>,
  prefix: P,
  stage: Stage,
): Money | null => {
  const fen = at(row, `${prefix}Fen`) as string | null;
  return fen === null
    ? null
    : { fen, qualifier: (at(row, `${prefix}Qualifier`) ?? 'EXACT') as Qualifier, stage };
};

/** The number `<prefix>` of a record as a list of quantities: empty where none is stated. */
export const quantitiesOf = <P extends string>(
  row: Columns<P, 'Value', number | null> & Columns<P, 'Qualifier', Qualifier | null>,
  prefix: P,
  unit: string,
): Quantity[] => {
  const value = at(row, `${prefix}Value`) as number | null;
  if (value === null) return [];
  const qualifier = (at(row, `${prefix}Qualifier`) ?? 'EXACT') as Qualifier;
  return [{ value: String(value), unit, of: null, qualifier }];
};

/** A partial date as the columns of a record. */
export const dateColumns = <P extends string>(prefix: P, date: PartialDate) =>
  ({
    [`${prefix}On`]: date.on,
    [`${prefix}End`]: date.end,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}Text`]: date.text,
  }) as Columns<P, 'On' | 'End' | 'Text', string | null> & Columns<P, 'Precision', Precision>;
