import { describe, expect, it } from 'vitest';
import { chosen } from './contenders.ts';

const ask = (contenders = '', { peers = false, 'no-http': noHttp = false } = {}) =>
  chosen({ contenders, peers, 'no-http': noHttp });

describe('whom a run measures', () => {
  it('is without peers unless they are asked for', () => {
    expect(ask()).toEqual(['ours', 'ours-http', 'stock', 'hand-written']);
    expect(ask('', { peers: true })).toEqual(
      expect.arrayContaining(['hive', 'hive-rust', 'hive-rust-stock', 'postgraphile']),
    );
  });

  it('is whom it names, and ours first, with which all are compared', () => {
    expect(ask('postgraphile,stock')).toEqual(['ours', 'stock', 'postgraphile']);
  });

  it('is without our own way over HTTP where that is left out', () => {
    expect(ask('', { 'no-http': true })).not.toContain('ours-http');
  });

  it('is nobody unknown', () => {
    expect(() => ask('stock,mesh')).toThrow(/--contenders knows .*, not mesh/);
  });
});
