import type { PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

/**
 * Which subgraphs a plan asks, and what waits for what: `pairings > (industry @ pairing | labour @ pairing)`. What is in
 * brackets goes side by side; after `>` comes what needs what is before it.
 */
export const planInShort = ({ node }: QueryPlan): string => (node ? inShort(node) : 'nothing');

function inShort(node: PlanNode | SubscriptionNode): string {
  switch (node.kind) {
    case 'Fetch':
      return node.serviceName;
    case 'Flatten':
      return `${inShort(node.node)} @ ${node.path.filter((step) => step !== '@').join('.')}`;
    case 'Sequence':
      return node.nodes.map(inShort).join(' > ');
    case 'Parallel':
      return `(${node.nodes.map(inShort).join(' | ')})`;
    case 'Condition':
      return [node.ifClause, node.elseClause]
        .map(
          (clause, index) =>
            clause && `${index === 0 ? 'if' : 'unless'} $${node.condition} ${inShort(clause)}`,
        )
        .filter((text) => text !== undefined)
        .join(' | ');
    case 'Defer':
      return [node.primary.node, ...node.deferred.map((deferred) => deferred.node)]
        .flatMap((part) => (part ? [inShort(part)] : []))
        .join(' > later ');
    case 'Subscription':
      return [node.primary, node.rest].flatMap((part) => (part ? [inShort(part)] : [])).join(' > ');
  }
}
