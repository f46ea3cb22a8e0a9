export { GiveUp, whenGivenUp } from './give-up.ts';
export type { GiveUpSignal } from './give-up.ts';
