export interface ErrorCode {
  /** What it says to a client, in one sentence. */
  readonly meaning: string;
  /** The HTTP status of an answer that holds no data at all. An answer with data is always 200. */
  readonly status: number;
  /** May be said by a subgraph. From a subgraph every other code means that it and the gateway disagree. */
  readonly fromSubgraph: boolean;
}

const ofGateway = (status: number, meaning: string): ErrorCode => ({
  status,
  meaning,
  fromSubgraph: false,
});
const ofAnyone = (status: number, meaning: string): ErrorCode => ({
  status,
  meaning,
  fromSubgraph: true,
});

/** Every code a client can meet in `extensions.code`. `docs/errors.md` says the same, word for word. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: ofGateway(400, 'The document is not GraphQL; the message names the place.'),
  GRAPHQL_VALIDATION_FAILED: ofGateway(
    400,
    'The document asks for something the schema does not have.',
  ),
  OPERATION_RESOLUTION_FAILURE: ofGateway(
    400,
    'The document holds no operation of the name in `operationName`.',
  ),
  CONFLICTING_REQUIREMENTS: ofGateway(
    400,
    'Fields at one place require the same field with other arguments; ask in two requests.',
  ),
  BAD_REQUEST: ofGateway(400, 'The HTTP request is not a GraphQL request.'),
  TOO_MANY_TOKENS: ofGateway(400, 'The document has too many words and signs.'),
  TOO_DEEP: ofGateway(400, 'The document nests fields too deeply.'),
  TOO_MANY_FIELDS: ofGateway(400, 'An operation has too many fields, fragments written out.'),
  TOO_MANY_ALIASES: ofGateway(400, 'An operation has too many aliases, fragments written out.'),
  TOO_MANY_ROOT_FIELDS: ofGateway(400, 'An operation has too many fields at its top.'),
  TOO_MANY_DIRECTIVES: ofGateway(
    400,
    'An operation has too many directives, fragments written out.',
  ),
  TOO_MANY_OPERATIONS: ofGateway(400, 'The document has too many operations.'),
  INPUT_TOO_DEEP: ofGateway(400, 'The variables nest lists and objects too deeply.'),
  COST_TOO_HIGH: ofGateway(400, 'The operation would cost more points than one may.'),
  RATE_LIMITED: ofGateway(
    429,
    'The client has spent its points of this minute, or its address sent too many bad requests.',
  ),
  PAYLOAD_TOO_LARGE: ofGateway(413, 'The body, unpacked, is larger than the gateway takes.'),
  HEADERS_TOO_LARGE: ofGateway(431, 'The address and headers together are too large.'),
  REQUEST_TIMEOUT: ofGateway(408, 'The request was not sent in time.'),
  PERSISTED_QUERY_NOT_FOUND: ofGateway(
    200,
    'The hash is not known yet; send the query along with it once.',
  ),
  TOO_MANY_STREAMS: ofGateway(
    429,
    'This client, or all together, read as many streams as are served at once.',
  ),
  STREAM_ENDED: ofGateway(200, 'No more events come here; subscribe again after the last cursor.'),
  NOT_ONE_LIST: ofGateway(
    400,
    'A file has the rows of one list; the message names those that the operation asks for.',
  ),
  DOCUMENT_NOT_TRUSTED: ofGateway(
    403,
    'The gateway serves only documents of its manifest, and this is none of them.',
  ),
  BAD_INPUT: ofAnyone(
    400,
    'An argument or variable cannot be meant; the message says what would be right.',
  ),
  BAD_CURSOR: ofAnyone(400, 'The cursor in `after` was not given out by this list.'),
  UNAUTHENTICATED: ofAnyone(401, 'The token or key is not good, or none came where one is needed.'),
  CROSS_SITE_REQUEST: ofGateway(
    403,
    'The browser is signed in by a cookie, and the request is from no page of this address.',
  ),
  FORBIDDEN: ofAnyone(403, 'The identity of the request has no right to this.'),
  NOT_FOUND: ofAnyone(404, 'What is to be changed does not exist, or the path is unknown.'),
  AUTHENTICATION_UNAVAILABLE: ofGateway(
    503,
    'Who asks cannot be found out or handed on now; reading needs no identity.',
  ),
  SUBGRAPH_UNAVAILABLE: ofAnyone(
    503,
    'Part of the data cannot be reached now; the rest of the answer stands.',
  ),
  DEADLINE_EXCEEDED: ofAnyone(
    504,
    'The time for the request ran out before this part of the data came; the rest stands.',
  ),
  OVERLOADED: ofGateway(503, 'More is asked of the gateway than it can do now; nothing was done.'),
  INTERNAL_ERROR: ofAnyone(500, 'A fault of ours; it is logged under `extensions.requestId`.'),
} as const satisfies Record<string, ErrorCode>;

export type KnownCode = keyof typeof errorCodes;

export const isKnownCode = (code: unknown): code is KnownCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);
