import type { zh } from './zh.ts';

/** Every language has the pages and keys of the Chinese dictionary, with words of its own. */
export type Dictionary = {
  readonly [Page in keyof typeof zh]: { readonly [Key in keyof (typeof zh)[Page]]: string };
};

/** One page's part of it, for a file of another language to be held to. */
export type WordsOf<Page extends keyof Dictionary> = Dictionary[Page];

/** `overview.title` */
export type WordKey = {
  [Page in keyof Dictionary]: `${Page}.${keyof Dictionary[Page] & string}`;
}[keyof Dictionary];
