import { sql } from 'kysely';
export async function readEvents(db, after, limit) {
    const { rows } = await sql `
    select json_build_object('seq', seq::text, 'type', type, 'recordType', record_type, 'id', id, 'revision', revision,
      'record', record, 'activity', activity, 'reportedBy', reported_by, 'reason', reason, 'at', at) as event
    from event where seq > ${after}::bigint order by seq limit ${limit}`.execute(db);
    return rows.map(({ event }) => event);
}
