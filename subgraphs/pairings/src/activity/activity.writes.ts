import { demandScope } from '@jiedui/subgraph';
import type { ResolverParts, Resolvers, SubgraphContext } from '@jiedui/subgraph';
import type { MutationConfirmActivityArgs, MutationDisputeActivityArgs } from '../generated.ts';
import { speak } from '../ledger/speak.ts';
import type { Spoken } from '../ledger/speak.ts';
import { takeConfirmation, takeDispute } from '../ledger/word.ts';

const SCOPE = 'confirm';
type Info = Parameters<ResolverParts['entity']>[2];

/** What changes of an activity here: not the record, which is its domain's, but what the other side says of it. */
export const reviewResolvers = (parts: ResolverParts): Resolvers => ({
  Mutation: {
    confirmActivity: (
      _: unknown,
      { input }: MutationConfirmActivityArgs,
      { identity }: SubgraphContext,
    ) => speak(parts, takeConfirmation(demandScope(identity, SCOPE), input)),
    disputeActivity: (
      _: unknown,
      { input }: MutationDisputeActivityArgs,
      { identity }: SubgraphContext,
    ) => speak(parts, takeDispute(demandScope(identity, SCOPE), input)),
  },
  ReviewPayload: {
    activity: ({ id }: Spoken, _: unknown, __: unknown, info: Info) =>
      id === null ? null : parts.entity('Activity', id, info),
  },
});
