import { wholeNumber } from '@jiedui/config';
import type { AnswerCacheOptions } from '../options.ts';

const MEBIBYTE = 1024 * 1024;

/** How much memory whole answers may take, in MiB; with 0 none is kept. */
export const answerCacheVariables = { ANSWER_CACHE: wholeNumber(0, 65_536, 64) };

export const answerCacheFrom = (
  { ANSWER_CACHE: size }: { readonly ANSWER_CACHE: number },
  changes?: AnswerCacheOptions['changes'],
): AnswerCacheOptions | undefined => (size === 0 ? undefined : { bytes: size * MEBIBYTE, changes });
