import { KINDS } from './generated.ts';
import type { Kind } from './kind.ts';

export const kindNamed = (name: string): Kind | undefined =>
  KINDS.find((kind) => kind.name === name);
