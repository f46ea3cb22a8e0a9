import { GraphQLError } from 'graphql';
/** An argument that cannot be meant. The message says what would be right. */
export class BadInputError extends GraphQLError {
    constructor(message) {
        super(message, { extensions: { code: 'BAD_INPUT' } });
        this.name = 'BadInputError';
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
