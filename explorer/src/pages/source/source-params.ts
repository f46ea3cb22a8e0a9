import { rowCount } from '../../card/more.tsx';
import { matching } from '../../state/params.ts';

/** `s` is the id of an activity or statement: its sentence is shown. */
export const sourceParams = { s: matching(/^[\w-]{1,100}$/), n: rowCount() };
