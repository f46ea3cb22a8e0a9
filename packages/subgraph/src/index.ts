export { bound, Param, mapArg } from './reads/argument.ts';
export type { Arg, Asked } from './reads/argument.ts';
export { achieved } from './reads/achieved.ts';
export { aggregate, groups, none, sooner } from './reads/aggregate.ts';
export type { AnyExpression, Key, Row } from './reads/builder.ts';
export type { Fields, Shape } from './reads/compiler.ts';
export { contains } from './reads/contains.ts';
export { either, found } from './reads/found.ts';
export {
  byKey,
  byName,
  cursorOf,
  cursorText,
  encoded,
  newest,
  oldest,
  readCursor,
} from './reads/order.ts';
export type { Order } from './reads/order.ts';
export { page, size } from './reads/page.ts';
export type { PageArgs } from './reads/page.ts';
export { bucketsBy, bucketEnd, bucketOf, fallsInto, within } from './reads/period.ts';
export type { Period, PeriodUnit } from './reads/period.ts';
export { history, provenance, recordFields } from './reads/record.ts';
export {
  itself,
  judged,
  list,
  made,
  many as manyOf,
  object,
  one as oneOf,
  picked,
  ref,
  refs,
  united,
} from './reads/shape.ts';
export type { Rows } from './reads/rows.ts';
export { spoken } from './reads/spoken.ts';
export type { Spoken } from './reads/spoken.ts';
export { isGroup, numberOf, ofPart, tallied, TALLY } from './reads/tally.ts';
export { countOf, countTotal, moneyTotal } from './reads/total.ts';
export { money, partialDate, quantities, quantity, text, texts, yuan } from './reads/value.ts';
export { vocabulary } from './reads/vocabulary.ts';
export { catchUp, tellingApplied } from './events/catch-up.ts';
export type { EventReader } from './events/catch-up.ts';
export { cursorsIn } from './events/cursor.ts';
export type { Cursors } from './events/cursor.ts';
export type { Doorbell } from './events/doorbell.ts';
export { Follower } from './events/follower.ts';
export type { Change, ChangeFeed, Changes } from './changes/change.ts';
export type { ChangingPart } from './changes/change-feed.ts';
export { countQuietChange } from './changes/quiet-change.ts';
export type { AnswerRead, RowsRead } from './changes/reads-noted.ts';
export { httpSource } from './events/http-source.ts';
export { natsUrl } from './events/nats-address.ts';
export { NatsDoorbell } from './events/nats-doorbell.ts';
export { READ_MODES } from './direct/mode.ts';
export type { ReadMode } from './direct/mode.ts';
export { connectProcesses } from './parts/connect-processes.ts';
export type { Ties } from './parts/connect-processes.ts';
export { CORE } from './parts/core.ts';
export { httpDirectory } from './parts/http-directory.ts';
export { compileEveryField } from './serve/check-reads.ts';
export { connectInProcess, noDirectory } from './serve/connect.ts';
export { facts, records } from './serve/definition.ts';
export type {
  Background,
  Connections,
  FactBatch,
  OtherTables,
  ResolverParts,
  Resolvers,
  SubgraphDefinition,
  Subscribing,
  Surroundings,
} from './serve/definition.ts';
export { formatted } from './serve/executor.ts';
export { runSubgraph, subgraphVariables } from './serve/main.ts';
export type { SubgraphContext, SubgraphRequest, SubscriptionEvent } from './serve/executor.ts';
export { openSubgraph } from './serve/open.ts';
export type { OpenOptions, RunningSubgraph } from './serve/open.ts';
export { buildSchema } from './serve/schema.ts';
export { readSdl } from './serve/sdl.ts';
export { serveSubgraph } from './serve/server.ts';
export { whereabouts } from './parts/whereabouts.ts';
export { snakeCase, tableOf } from './snake-case.ts';
export { BadInputError, ForbiddenError } from './errors.ts';
export { contribution, hasHappened, oneMore } from './writes/activity.ts';
export type {
  Activity,
  Confidence,
  Contribution,
  LocalizedText,
  Money,
  PartialDate,
  Precision,
  Qualifier,
  Quantity,
  Status,
} from './writes/activity.ts';
export { dateColumns, dateOf, localized, moneyOf, quantitiesOf } from './writes/columns.ts';
export { DirectoryUnavailableError } from './writes/directory.ts';
export type {
  Directory,
  DirectoryAnswer,
  DirectoryQuestion,
  KnownPairing,
  KnownRegion,
} from './writes/directory.ts';
export { indicator } from './writes/indicators.ts';
export type { IndicatorLine, IndicatorRecord } from './writes/indicators.ts';
export { readEvents } from './writes/event-log.ts';
export type { EventSource, EventType, LoggedEvent, Side } from './writes/event-log.ts';
export type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from './writes/record-table.ts';
export { demandScope, oneSide, sidesOf } from './writes/rights.ts';
export { noParty, notThere } from './writes/check-names.ts';
export { qualifierOf, takeYuan } from './writes/intake/number.ts';
export { takeText } from './writes/intake/text.ts';
export { lockAfter } from './writes/log-lock.ts';
export { SubgraphMetrics } from './observe/metrics.ts';
export { newId } from './writes/new-id.ts';
export { Problems, userErrorCodes } from './writes/problem.ts';
export type { Problem, UserErrorCode, Wording } from './writes/problem.ts';
export { keyConflict } from './writes/once.ts';
export { firstAnswer, isSecondUse } from './writes/first-answer.ts';
export { hashOf, judgeKey, judgeReason } from './writes/call.ts';
export { activityOf, recordType } from './writes/record-type.ts';
export type { NewRecord, RecordType, Refuse } from './writes/record-type.ts';
export { IdempotencyConflictError, Recorder } from './writes/recorder.ts';
