import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table domain (
      name text primary key,
      position int not null
    );
    create table indicator (
      code text primary key,
      name_zh text not null,
      name_en text not null,
      unit text not null,
      domain text not null references domain,
      position int not null
    );
    -- What a source says of the whole nation; never part of a pairing's totals.
    create table indicator_figure (
      indicator text not null references indicator,
      scope text not null check (scope = 'NATIONAL'),
      up_to date not null,
      value numeric not null,
      qualifier amount_qualifier not null,
      source_id text not null,
      primary key (indicator, scope, up_to)
    );`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table indicator_figure, indicator, domain;`.execute(db);
}
