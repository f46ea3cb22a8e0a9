import { limitsWith, OFF } from '@jiedui/gateway';
import type { GatewayOptions, Limits } from '@jiedui/gateway';

export type Parts = 'on' | 'off';
type Options = Pick<GatewayOptions, 'limits' | 'shedding' | 'guard'>;

/** Points in a minute that no load of ours reaches, though they are counted: all of it comes from one address. */
export const RATE = 1_000_000_000_000;

const ALL_OFF = Object.fromEntries(
  Object.keys(limitsWith()).map((name) => [name, OFF]),
) as unknown as Limits;

/** What a gateway is started with: as it is by default, or without everything that can be switched off. */
export const withParts = (parts: string | undefined): Options =>
  parts === 'off' ? { limits: ALL_OFF, shedding: false, guard: false } : { limits: { rate: RATE } };

/** What `withParts` does with each part of the gateway, in words. */
export const PARTS: readonly (readonly [part: string, off: string])[] = [
  ['limits of documents and variables', 'off'],
  ['cost and rate', 'off'],
  ['faults of an address', 'off'],
  ['shedding', 'off'],
  ['guard of a subgraph: breaker, queue, second try', 'off; of subgraphs in process there is none'],
  ['shared fetches', 'on, there is no option; of subgraphs in process there are none'],
  ['rights', 'on, there is no option'],
  ['deadline', 'on, there is no option'],
  ['who asks', 'on, there is no option; nobody in particular does'],
];
