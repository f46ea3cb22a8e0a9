/** How the text of a field or cell is read. */
export type ColumnKind =
  'text' | 'number' | 'integer' | 'date' | 'day' | 'choice' | 'id' | 'ids' | 'labels';

export interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Where things are found by name: by the search of the graph, or in a list of one kind. */
export type Search =
  | {
      readonly in: 'search';
      readonly kind: 'REGION' | 'PAIRING' | 'ORGANIZATION' | 'WORK_PLAN' | 'SOURCE';
    }
  | { readonly in: 'schools' | 'hospitals' | 'indicators' }
  | { readonly in: 'activities'; readonly kind: string };

/** One field of a form, and one column of a sheet: a part of the input of a kind. */
export interface Column extends Named {
  /** Where it stands in the input: `contracted.yuan`. */
  readonly path: string;
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  /** What its field means, as the schema says it. */
  readonly note: string;
  /** Of a choice: the enum, and what is meant where none is made. */
  readonly enum?: string;
  readonly fallback?: string;
  /** Of an id: where what it names is found by name. */
  readonly search?: Search;
}

/** A kind of record that can be reported. */
export interface Kind extends Named {
  /** `Agreement`; its input is `AgreementInput`. */
  readonly name: string;
  /** `industry`: who reports it needs the scope `report:industry`. */
  readonly domain: string;
  /** The field of the input that holds the rows, and of the answer that holds the records. */
  readonly list: string;
  readonly columns: readonly Column[];
}

export interface Choice extends Named {
  readonly value: string;
}
