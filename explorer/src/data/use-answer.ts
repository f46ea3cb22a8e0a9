import { useState, useSyncExternalStore } from 'react';
import { answerTo } from './answers.ts';
import type { Answer } from './ask.ts';
import type { Section } from './section.ts';

export interface Asked<Data> {
  /** The newest answer; while another question is asked, the answer to the one before. */
  readonly answer: Answer<Data> | undefined;
  readonly isAsking: boolean;
  readonly retry: () => void;
}

/** Asks a section's question, and keeps what is on screen until there is something newer. */
export function useAnswer<Data, Variables>(section: Section<Data, Variables>): Asked<Data> {
  const kept = answerTo(section);
  const { answer, isAsking } = useSyncExternalStore(kept.subscribe, kept.read);
  const [shown, setShown] = useState(answer);
  if (answer && answer !== shown) setShown(answer);
  return { answer: answer ?? shown, isAsking, retry: () => void kept.refresh() };
}
