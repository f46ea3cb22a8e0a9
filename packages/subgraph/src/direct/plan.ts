import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Compiler } from '../reads/compiler.ts';
import type { Parts, Selected } from '../reads/compiler.ts';
import { compileEntities, compileQuery, rootFields } from '../reads/statement.ts';
import type { Statement } from '../reads/statement.ts';
import type { OperationAsked, Statements } from '../serve/statements.ts';
import { FitsCompiler } from './fits.ts';
import type { Fits } from './fits.ts';
import { NotDirectError } from './reason.ts';

/** A statement whose rows are the answer where they fit. */
export interface DirectStatement {
  readonly statement: Statement;
  readonly fits: Fits;
}

export type Place =
  | { readonly key: string; readonly from: 'typename' | 'query' }
  | { readonly key: string; readonly from: 'entities'; readonly field: Selected };

/** What a query is answered by, made once for each shape of its variables. */
export interface Plan {
  /** The response keys in their order, and where the value of each comes from. */
  readonly places: readonly Place[];
  /** One for all root fields; undefined where `_entities` alone is asked. */
  readonly query: DirectStatement | undefined;
}

export interface PlannerParts {
  readonly schema: () => GraphQLSchema;
  readonly statements: Statements;
  /** The key of each entity that lives here. */
  readonly keys: ReadonlyMap<string, string>;
  /** Root fields that are read, and not resolved. */
  readonly roots: ReadonlySet<string>;
  /** Names of scalars that travel as the text that rows hold. */
  readonly asText: ReadonlySet<string>;
}

/** Decides how an operation is answered by rows alone, or why it is not. */
export class Planner {
  readonly #parts: PlannerParts;
  readonly #fits: FitsCompiler;

  constructor(parts: PlannerParts) {
    this.#parts = parts;
    this.#fits = new FitsCompiler(parts.asText);
  }

  plan(asked: OperationAsked): Plan | NotDirectError {
    const make = (parts: Parts) => orWhyNot(() => this.#plan(parts, asked));
    return this.#parts.statements.of(asked, '#plan', make);
  }

  /** The statement for entities of one type at one place of `_entities`. */
  entities(asked: OperationAsked, field: Selected, type: string): DirectStatement | NotDirectError {
    const key = this.#parts.keys.get(type);
    if (key === undefined) return new NotDirectError('representation');
    const make = (parts: Parts) => orWhyNot(() => this.#entities(parts, asked, field, [type, key]));
    return this.#parts.statements.of(asked, `#${field.key} ${type}`, make);
  }

  #plan(parts: Parts, asked: OperationAsked): Plan {
    const { operation } = asked;
    const read: Selected[] = [];
    const places = rootFields(new Compiler(parts), operation).map((field): Place => {
      const { key, name } = field;
      if (name === '_entities') return { key, from: 'entities', field };
      if (name === '__typename') return { key, from: 'typename' };
      if (name.startsWith('_')) throw new NotDirectError('introspection');
      if (!this.#parts.roots.has(name)) throw new NotDirectError('resolver');
      read.push(field);
      return { key, from: 'query' };
    });
    if (read.length === 0) return { places, query: undefined };
    const fits = this.#fits.fields(read);
    const statement = this.#parts.statements.of(asked, '', (all) => compileQuery(all, operation));
    return { places, query: { statement, fits } };
  }

  #entities(
    parts: Parts,
    asked: OperationAsked,
    field: Selected,
    [name, key]: readonly [type: string, key: string],
  ): DirectStatement {
    const type = this.#parts.schema().getType(name) as GraphQLObjectType;
    const compiler = new Compiler(parts);
    const fits = this.#fits.object(type, compiler.selected({ ...field, compiler }, type));
    const statement = this.#parts.statements.of(asked, `${field.key} ${name}`, (all) =>
      compileEntities(all, type, key, field.nodes),
    );
    // What nothing is known of is null: a member of `_entities` may be.
    return { statement, fits: (value) => value === null || fits(value) };
  }
}

function orWhyNot<T>(make: () => T): T | NotDirectError {
  try {
    return make();
  } catch (error) {
    return error instanceof NotDirectError ? error : new NotDirectError('statement');
  }
}
