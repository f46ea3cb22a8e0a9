import { GraphQLError } from 'graphql';
import type { Wording } from './writes/problem.ts';

/** An argument that cannot be meant. The message says what would be right. */
export class BadInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_INPUT' } });
    this.name = 'BadInputError';
  }
}

/** A value that is none of its scalar. */
export class BadValueError extends BadInputError {
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}

/** Something that the identity of the request may not do. The message says who may. */
export class ForbiddenError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN' } });
    this.name = 'ForbiddenError';
  }
}

/** A cursor that no list of this kind has given out. */
export class BadCursorError extends GraphQLError {
  constructor() {
    super('after is not a cursor of this list; start without it', {
      extensions: { code: 'BAD_CURSOR' },
    });
    this.name = 'BadCursorError';
  }
}
