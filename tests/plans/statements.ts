import { operations } from '@jiedui/schema/operations';
import type { Heard, Observed } from './observed.ts';
import { pairingOf } from '../../bench/src/generated/pairing.ts';
import { reportAll } from './report.ts';
import { follow, send } from './send.ts';
import { SENDINGS, SIZE } from './sendings.ts';

const REPORT = '20-report';
const LIVE = '30-live';

/** A cursor behind which the pairing has something. */
async function firstCursor(graph: Observed): Promise<string> {
  const query = '{ changes(first: 1) { nodes { cursor } } }';
  const data = (await send(graph, { query, variables: {} })) as {
    changes: { nodes: { cursor: string }[] };
  };
  return data.changes.nodes[0]?.cursor ?? '';
}

async function sendAll(graph: Observed, name: string, query: string): Promise<void> {
  if (name === REPORT) return reportAll(graph, query);
  if (name === LIVE) {
    const after = await firstCursor(graph);
    graph.heard();
    return follow(graph, { query, variables: { pairing: pairingOf(0, SIZE).id, after } });
  }
  const sendings = SENDINGS[name];
  if (!sendings) throw new Error(`Say in sendings.ts with which variables ${name} is asked`);
  for (const variables of sendings) await send(graph, { query, variables });
}

/** What each operation of the contract asks of the databases, every statement once. */
export async function statementsOf(graph: Observed): Promise<ReadonlyMap<string, Heard[]>> {
  const found = new Map<string, Heard[]>();
  // The stream last: for a moment after its reader has gone it still reads ahead.
  const inTurn = [...operations()].sort(
    (a, b) => Number(a.name === LIVE) - Number(b.name === LIVE),
  );
  for (const { name, text } of inTurn) {
    graph.heard();
    await sendAll(graph, name, text);
    found.set(name, graph.heard());
  }
  return found;
}
