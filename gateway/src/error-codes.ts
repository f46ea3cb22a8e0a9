export interface ErrorCode {
  /** What it says to a client, in one sentence. */
  readonly meaning: string;
  /** The same in Chinese. */
  readonly meaningZh: string;
  /** The HTTP status of an answer that holds no data at all. An answer with data is always 200. */
  readonly status: number;
  /** May be said by a subgraph. From a subgraph every other code means that it and the gateway disagree. */
  readonly fromSubgraph: boolean;
}

const ofGateway = (status: number, meaning: string, meaningZh: string): ErrorCode => ({
  status,
  meaning,
  meaningZh,
  fromSubgraph: false,
});
const ofAnyone = (status: number, meaning: string, meaningZh: string): ErrorCode => ({
  status,
  meaning,
  meaningZh,
  fromSubgraph: true,
});

/** Every code a client can meet in `extensions.code`. `docs/errors.md` says the same, word for word. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: ofGateway(
    400,
    'The document is not GraphQL; the message names the place.',
    '文档不是合法的 GraphQL；message 指出了位置。',
  ),
  GRAPHQL_VALIDATION_FAILED: ofGateway(
    400,
    'The document asks for something the schema does not have.',
    '文档查询了图谱中没有的内容；message 指出了是什么。',
  ),
  OPERATION_RESOLUTION_FAILURE: ofGateway(
    400,
    'The document holds no operation of the name in `operationName`.',
    '文档中没有 `operationName` 所指的操作。',
  ),
  CONFLICTING_REQUIREMENTS: ofGateway(
    400,
    'Fields at one place require the same field with other arguments; ask in two requests.',
    '同一位置的字段要用不同参数取同一字段；请分两次请求。',
  ),
  BAD_REQUEST: ofGateway(
    400,
    'The HTTP request is not a GraphQL request.',
    '这个 HTTP 请求不是网关能受理的 GraphQL 请求；message 说明了原因。',
  ),
  TOO_MANY_TOKENS: ofGateway(
    400,
    'The document has too many words and signs.',
    '文档的词和符号过多。',
  ),
  TOO_DEEP: ofGateway(400, 'The document nests fields too deeply.', '文档的字段嵌套过深。'),
  TOO_MANY_FIELDS: ofGateway(
    400,
    'An operation has too many fields, fragments written out.',
    '操作的字段过多（片段展开后计）。',
  ),
  TOO_MANY_ALIASES: ofGateway(
    400,
    'An operation has too many aliases, fragments written out.',
    '操作的别名过多（片段展开后计）。',
  ),
  TOO_MANY_ROOT_FIELDS: ofGateway(
    400,
    'An operation has too many fields at its top.',
    '操作的顶层字段过多。',
  ),
  TOO_MANY_DIRECTIVES: ofGateway(
    400,
    'An operation has too many directives, fragments written out.',
    '操作的指令过多（片段展开后计）。',
  ),
  TOO_MANY_OPERATIONS: ofGateway(
    400,
    'The document has too many operations.',
    '文档中的操作过多。',
  ),
  INPUT_TOO_DEEP: ofGateway(
    400,
    'The variables nest lists and objects too deeply.',
    '变量中列表和对象嵌套过深。',
  ),
  COST_TOO_HIGH: ofGateway(
    400,
    'The operation would cost more points than one may.',
    '操作要花的点数超过了一次允许的点数。',
  ),
  RATE_LIMITED: ofGateway(
    429,
    'The client has spent its points of this minute, or its address sent too many bad requests.',
    '本分钟的点数已经用完，或该地址发送了过多的错误请求。',
  ),
  PAYLOAD_TOO_LARGE: ofGateway(
    413,
    'The body, unpacked, is larger than the gateway takes.',
    '请求正文解压后超过了网关的上限。',
  ),
  HEADERS_TOO_LARGE: ofGateway(
    431,
    'The address and headers together are too large.',
    '地址与请求头合计过大。',
  ),
  REQUEST_TIMEOUT: ofGateway(408, 'The request was not sent in time.', '请求没有按时发送完毕。'),
  PERSISTED_QUERY_NOT_FOUND: ofGateway(
    200,
    'The hash is not known yet; send the query along with it once.',
    '尚不认识这个哈希；请连同查询文本发送一次。',
  ),
  TOO_MANY_STREAMS: ofGateway(
    429,
    'This client, or all together, read as many streams as are served at once.',
    '本客户端或全部客户端同时读取的数据流已达上限。',
  ),
  STREAM_ENDED: ofGateway(
    200,
    'No more events come here; subscribe again after the last cursor.',
    '这里不再有事件；请从最后一个游标之后重新订阅。',
  ),
  NOT_ONE_LIST: ofGateway(
    400,
    'A file has the rows of one list; the message names those that the operation asks for.',
    '一个文件只含一个列表的行；message 列出了操作所取的各个列表。',
  ),
  DOCUMENT_NOT_TRUSTED: ofGateway(
    403,
    'The gateway serves only documents of its manifest, and this is none of them.',
    '网关只受理清单中的文档，而此文档不在其中。',
  ),
  BAD_INPUT: ofAnyone(
    400,
    'An argument or variable cannot be meant; the message says what would be right.',
    '参数或变量的值不可用；message 说明了怎样才对。',
  ),
  BAD_CURSOR: ofAnyone(
    400,
    'The cursor in `after` was not given out by this list.',
    '`after` 中的游标不是这个列表给出的。',
  ),
  UNAUTHENTICATED: ofAnyone(
    401,
    'The token or key is not good, or none came where one is needed.',
    '令牌或密钥无效，或缺少所需的令牌。',
  ),
  CROSS_SITE_REQUEST: ofGateway(
    403,
    'The browser is signed in by a cookie, and the request is from no page of this address.',
    '浏览器以 Cookie 登录，而请求并非来自本站的页面。',
  ),
  FORBIDDEN: ofAnyone(
    403,
    'The identity of the request has no right to this.',
    '请求者没有这项权限。',
  ),
  NOT_FOUND: ofAnyone(
    404,
    'What is to be changed does not exist, or the path is unknown.',
    '要更改的内容不存在，或没有这个路径。',
  ),
  AUTHENTICATION_UNAVAILABLE: ofGateway(
    503,
    'Who asks cannot be found out or handed on now; reading needs no identity.',
    '暂时无法核实或转交请求者的身份；查询不需要身份。',
  ),
  SUBGRAPH_UNAVAILABLE: ofAnyone(
    503,
    'Part of the data cannot be reached now; the rest of the answer stands.',
    '这部分数据暂时取不到；回答的其余部分有效。',
  ),
  DEADLINE_EXCEEDED: ofAnyone(
    504,
    'The time for the request ran out before this part of the data came; the rest stands.',
    '取得这部分数据之前时限已到；其余部分有效。',
  ),
  OVERLOADED: ofGateway(
    503,
    'More is asked of the gateway than it can do now; nothing was done.',
    '网关此刻负荷已满；没有执行任何操作。',
  ),
  INTERNAL_ERROR: ofAnyone(
    500,
    'A fault of ours; it is logged under `extensions.requestId`.',
    '我方故障；已按 `extensions.requestId` 记入日志。',
  ),
} as const satisfies Record<string, ErrorCode>;

export type KnownCode = keyof typeof errorCodes;

export const isKnownCode = (code: unknown): code is KnownCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);

/** What an error says besides its message: its code, what that means in Chinese, and more where there is more to say. */
export const extensionsOf = (code: KnownCode, more: object = {}) => ({
  code,
  ...more,
  messageZh: errorCodes[code].meaningZh,
});
