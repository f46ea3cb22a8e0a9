/** An operation of the graph as it is sent: its text to the letter, and the hash by which it can be named. */
export interface Document<Data, Variables> {
  /** The SHA-256 of the text: `documentId`. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Never there: what is answered, and what must be given, for the compiler alone. */
  readonly types?: { readonly data: Data; readonly variables: Variables };
}
