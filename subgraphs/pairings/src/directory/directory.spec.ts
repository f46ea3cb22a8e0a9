import { openSubgraph } from '@jiedui/subgraph';
import type { DirectoryAnswer, RunningSubgraph } from '@jiedui/subgraph';
import { freshDatabase } from '@jiedui/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organizationFacts } from '../organization/organization.facts.ts';
import { subgraph } from '../subgraph.ts';

describe('the directory', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let running: RunningSubgraph;
  let answer: DirectoryAnswer | undefined;
  const organization = organizationFacts[0]?.id ?? '';

  beforeAll(async () => {
    database = await freshDatabase();
    const logger = pino({ level: 'silent' });
    running = await openSubgraph(subgraph, { databaseUrl: database.url, logger, withFacts: true });
    answer = await running.directory?.look({
      pairings: ['120116-632300', '120116-SHAANXI-WATER-SOURCE', 'nothing'],
      regions: ['632301', '632321', 'nowhere'],
      organizations: [organization, 'organization_nobody'],
      sources: ['binhai-2023-cooperation-article', 'source_none'],
    });
  });
  afterAll(async () => {
    await running.stop();
    await database.drop();
  });

  it('knows who stands on each side of a pairing: the region and all above it', () => {
    const pairing = answer?.pairings.get('120116-632300');
    expect([...(pairing?.supporter ?? [])].sort()).toEqual(['120000', '120116']);
    expect([...(pairing?.recipient ?? [])].sort()).toEqual(['630000', '632300']);
  });

  it('counts the members of a group as standing on its side', () => {
    const { recipient } = answer?.pairings.get('120116-SHAANXI-WATER-SOURCE') ?? {};
    expect(recipient).toContain('SHAANXI-WATER-SOURCE');
    expect(recipient?.length).toBeGreaterThan(1);
  });

  it('knows what replaced a code, and who may speak for it', () => {
    expect(answer?.regions.get('632301')?.coveredBy).toEqual(
      expect.arrayContaining(['632301', '632300', '630000']),
    );
    expect(answer?.regions.get('632321')).toMatchObject({ replacedBy: '632301' });
  });

  it('leaves out what it does not know', () => {
    expect(answer?.pairings.has('nothing')).toBe(false);
    expect(answer?.regions.has('nowhere')).toBe(false);
    expect(answer?.organizations).toEqual(new Set([organization]));
    expect(answer?.sources).toEqual(new Set(['binhai-2023-cooperation-article']));
  });
});
