import type { ReactNode } from 'react';
import type { Section } from '../data/section.ts';
import type { Asked } from '../data/use-answer.ts';

export interface CardProps<Data, Variables> {
  /** Names it in addresses: `#flow`. */
  readonly id: string;
  readonly title: string;
  /** What it asks: its query and files are this, and so cannot differ from what it shows. */
  readonly section: Section<Data, Variables>;
  readonly asked: Asked<Data>;
  /** What it says in words, before any picture. */
  readonly sentence?: (data: Data) => ReactNode;
  readonly chart?: (data: Data) => ReactNode;
  readonly table: (data: Data) => ReactNode;
  /** What follows picture or table. */
  readonly foot?: (data: Data) => ReactNode;
  /** Whether there is nothing to show, and then the words for that: what is missing, why that matters, what to do. */
  readonly isEmpty: (data: Data) => boolean;
  readonly empty: ReactNode;
  /** Whether its rows can be had as a file: they can where it asks for exactly one list. */
  readonly hasFiles?: boolean;
  /** Of its content, in pixels, as far as that can be told before. */
  readonly height?: number;
  readonly aside?: ReactNode;
  /** Which of chart and table is shown, where the page's address says so; else the card remembers it. */
  readonly view?: { readonly isTable: boolean; readonly change: (isTable: boolean) => void };
}
