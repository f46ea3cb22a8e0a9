export { isEventStreamWanted } from './is-wanted.ts';
export { mapped } from './mapped.ts';
export { readEvents, StreamBrokenError } from './read-events.ts';
export { stoppable } from './stoppable.ts';
export { writeEvents } from './write-events.ts';
export type { StreamEvent } from './write-events.ts';
