import { z } from '@jiedui/config';
import type { Policies } from './rule.ts';

const organizations = z.record(z.string(), z.array(z.string()));

/** `{"policy": ["organization", …]}`: who fulfils each policy that the rules of the supergraph name. */
export function readPolicies(text: string, context: z.RefinementCtx): Policies {
  const { data } = organizations.safeParse(parsed(text));
  if (!data) {
    const message = 'must be a JSON object of lists: {"policy": ["organization", …]}';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  return Object.fromEntries(
    Object.entries(data).map(([policy, known]) => [
      policy,
      ({ organization }) => known.includes(organization),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
