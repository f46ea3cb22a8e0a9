import { describe, expect, it } from 'vitest';
import { isThisMachine } from './is-this-machine.ts';

describe('a peer', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'])(
    'is this machine: %s',
    (address) => {
      expect(isThisMachine(address)).toBe(true);
    },
  );

  it.each(['10.0.0.1', '128.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '::', '', 'localhost'])(
    'is another, or not known to be this one: %s',
    (address) => {
      expect(isThisMachine(address)).toBe(false);
    },
  );
});
