import { indicator } from '@jiedui/subgraph';
import type { IndicatorLine, LoggedEvent } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { announcement, testLog } from '../../test/log.ts';
import { takeAnnounced } from './announced.ts';

const WORKERS = indicator('test-workers', '测试就业', 'test workers', 'person');

describe('an indicator that a domain announces', () => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  beforeAll(async () => {
    core = await openedCore();
  });
  afterAll(() => core.stop());

  const announce = async (domain: string, line: IndicatorLine) => {
    const events: readonly LoggedEvent[] = await testLog(domain, announcement(line)).read('0', 1);
    return takeAnnounced(core.db, domain, events);
  };
  const units = async () => {
    const { indicators } = await core.ask('{ indicators { code unit domain } }');
    return (indicators as { code: string }[]).filter(({ code }) => code === WORKERS.code);
  };

  it('is its own from then on, to be changed by no other', async () => {
    expect(await announce('labour', WORKERS)).toEqual([]);
    expect(await announce('industry', { ...WORKERS, unit: 'park' })).toEqual([WORKERS.code]);
    expect(await units()).toEqual([{ code: WORKERS.code, unit: 'person', domain: 'LABOUR' }]);
    expect(await announce('labour', { ...WORKERS, unit: 'person-time' })).toEqual([]);
    expect(await units()).toMatchObject([{ unit: 'person-time' }]);
  });
});
