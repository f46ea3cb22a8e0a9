import { language } from './language.ts';

/** What the graph says is wrong: in English, and, of what somebody reports, in Chinese as well. */
export interface Reason {
  readonly message?: string | undefined;
  readonly messageZh?: string | undefined;
}

/** In the page's language, where it is said in it. */
export const reasonIn = ({ message = '', messageZh }: Reason): string =>
  language === 'zh' ? (messageZh ?? message) : message;
