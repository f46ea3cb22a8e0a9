import type { z } from 'zod';
import type { Environment } from './environment.ts';

type Issue = z.core.$ZodIssue;

const LONGEST_SHOWN = 80;

/** Says what is wrong with a variable: its name, what would be right, and what it is now. */
export function inPlainWords(issue: Issue, given: Environment): string {
  const [variable] = issue.path;
  // A check over several variables has no path: its message is the whole sentence.
  if (variable === undefined) return issue.message;
  const name = String(variable);
  const value = given[name];
  if (value !== undefined) return `${name} ${wanted(issue)}, not ${shown(name, value)}`;
  return isUnworded(issue) ? `${name} must be set` : `${name} ${wanted(issue)}, but it is not set`;
}

/** Nothing but "a string is missing" is known of the variable. */
const isUnworded = (issue: Issue) =>
  issue.code === 'invalid_type' && !issue.message.startsWith('must');

function wanted(issue: Issue): string {
  if (issue.message.startsWith('must')) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `must be a ${issue.expected}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'must be an address such as https://example.org'
        : `must be of the form ${issue.pattern ?? issue.format}`;
    default:
      return `must be right (${issue.message})`;
  }
}

const unit = (origin: string) => (origin === 'string' ? ' characters long' : '');

/** The value as it may stand in a log: nothing that can be a password is shown. */
function shown(name: string, value: string): string {
  if (/PASSWORD|SECRET|TOKEN|KEY/i.test(name) || /passw(or)?d=/i.test(value)) {
    return 'what it is (hidden, since it may hold a secret)';
  }
  const harmless = value.replace(/^(.*:\/\/)?.*@/s, '$1…@');
  const short = harmless.length > LONGEST_SHOWN ? `${harmless.slice(0, LONGEST_SHOWN)}…` : harmless;
  return JSON.stringify(short);
}
