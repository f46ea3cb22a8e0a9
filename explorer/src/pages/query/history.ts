import { remember, remembered } from '../../shell/settings.ts';
import type { Question } from './run/question.ts';

/** A question that was asked, and when. */
export interface Past extends Question {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const MOST = 50;
const PLACE = 'query-history';

/** What this browser has asked, newest first. */
export function pastQuestions(): readonly Past[] {
  try {
    const kept: unknown = JSON.parse(remembered(PLACE) ?? '[]');
    return Array.isArray(kept)
      ? (kept as Past[]).filter((each) => typeof each.query === 'string')
      : [];
  } catch {
    return [];
  }
}

/** Keeps a question; the same one asked again moves to the front. */
export function keepQuestion(past: Past): readonly Past[] {
  const others = pastQuestions().filter(
    ({ query, variables }) => query !== past.query || variables !== past.variables,
  );
  const all = [past, ...others].slice(0, MOST);
  remember(PLACE, JSON.stringify(all));
  return all;
}

export const forgetQuestions = (): void => remember(PLACE, null);
