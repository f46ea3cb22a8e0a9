import { activityOf } from '@jiedui/subgraph';
import { organizationCount } from './core.ts';
import type { Course, Step } from './course.ts';
import type { Kind } from './kind.ts';
import type { Line, Placed } from './line.ts';
import type { Size } from './pairing.ts';
import { idOf, MARK } from './record.ts';
import { revised } from './versions.ts';

type Columns = Readonly<Record<string, unknown>>;

/** A record, by whom and when it was reported, and what became of it. */
export interface Recorded {
  readonly domain: string;
  readonly kind: Kind;
  /** As it was reported first. */
  readonly record: Columns;
  /** The number of its pairing. */
  readonly place: number;
  /** Milliseconds. */
  readonly at: number;
  readonly course: Course;
}

const CORE = 'pairings';
const REASONS = { DISPUTED: '数字不符', REVISED: '更正数字', WITHDRAWN: '重复上报' };

/** The agency that speaks for a side of a pairing; nobody for a public document. */
export function speakerOf(place: number, side: Course['side'], size: Size): string | null {
  if (side === null) return null;
  const n = 2 * place + (side === 'SUPPORTER' ? 0 : 1);
  return idOf('organization', n % organizationCount(size));
}

/** What the other side says the figure is: half. */
function ownFigure(record: Columns): object {
  const fen = record['contractedFen'] ?? record['soldFen'] ?? record['valueFen'];
  if (fen === null || fen === undefined) return {};
  return { ownFen: String(Math.floor(Number(fen) / 2)), ownQualifier: 'EXACT' };
}

/** What a record leaves in logs: its versions in that of its domain, what is said of them in the core's. */
export function* linesOf(recorded: Recorded, size: Size): Generator<Placed> {
  const { domain, kind, record: first, place, at, course } = recorded;
  const { table } = kind.type;
  const version = (record: Columns) => {
    const activity = activityOf(domain, kind.type, record as never);
    return { record: JSON.stringify(record), activity: activity && JSON.stringify(activity) };
  };
  let stands = version(first);
  let revision = 1;
  const line = (
    type: Line['type'],
    { after, side }: Omit<Step, 'type'>,
    own: Partial<Line> = {},
  ): Line => ({
    ...{ type, recordType: table, id: String(first['id']), revision, side, at: at + after },
    ...{ reportedBy: speakerOf(place, side, size), reason: null, ...stands, ...own },
  });
  yield { source: domain, line: line('REPORTED', { after: 0, side: course.side }) };
  for (const { type, ...step } of course.steps) {
    if (type === 'CONFIRMED') {
      yield { source: CORE, line: line(type, step, { record: '{}', activity: null }) };
      continue;
    }
    const reason = `${MARK}：${REASONS[type]}`;
    if (type === 'DISPUTED') {
      const record = JSON.stringify(ownFigure(first));
      yield { source: CORE, line: line(type, step, { record, activity: null, reason }) };
      continue;
    }
    revision += 1;
    if (type === 'REVISED') stands = version(revised(first));
    yield { source: domain, line: line(type, step, { reason }) };
  }
}
