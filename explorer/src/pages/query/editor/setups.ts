import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { look } from './look.ts';
import { phrases } from './phrases.ts';

const typed = [
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  autocompletion(),
  // Tab is not taken: it goes on to what follows, as everywhere.
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap]),
];
const any = [
  look,
  phrases,
  foldGutter(),
  keymap.of([...defaultKeymap, ...searchKeymap, ...foldKeymap]),
];

/** Shows a field or type in the documentation. */
export type ShowInDocs = (
  field: string | undefined,
  type: string | undefined,
  parent: string | undefined,
) => void;

/** For documents. */
export const documentSetup = () => [lineNumbers(), ...typed, ...any];

/** The language, with what may be asked as soon as the schema is known. */
export const languageOf = (schema: GraphQLSchema | undefined, onShowInDocs: ShowInDocs) =>
  graphql(schema, { onShowInDocs });

const lintJson = jsonParseLinter();

/** For variables: JSON, or nothing at all. */
export const variablesSetup = () => [
  ...typed,
  ...any,
  json(),
  linter((view) => (view.state.doc.toString().trim() === '' ? [] : lintJson(view))),
];

/** For answers, which can be looked through, folded and copied. */
export const answerSetup = () => [
  ...any,
  json(),
  EditorState.readOnly.of(true),
  // No keyboard rises on a phone for what cannot be typed into.
  EditorView.contentAttributes.of({ inputmode: 'none', 'aria-readonly': 'true' }),
];
