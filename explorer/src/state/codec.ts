import type { Param } from './params.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a parameter reads and writes its own type, whichever that is
export type Params = Readonly<Record<string, Param<any>>>;

export type StateOf<All extends Params> = {
  readonly [Name in keyof All]: All[Name] extends Param<infer Value> ? Value : never;
};

/** What an address says, and the names of what in it could not be read or is not known. */
export function readState<All extends Params>(
  params: All,
  search: string,
): { state: StateOf<All>; dropped: string[] } {
  const said = new URLSearchParams(search);
  const dropped = [...new Set(said.keys())].filter((name) => !Object.hasOwn(params, name));
  const state: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(params)) {
    const value: unknown = said.has(name) ? param.read(said.getAll(name)) : param.fallback;
    if (value === undefined) dropped.push(name);
    state[name] = value ?? param.fallback;
  }
  return { state: state as StateOf<All>, dropped };
}

/** A state as the query of an address, without its question mark; empty where everything is as usual. */
export function writeState<All extends Params>(params: All, state: StateOf<All>): string {
  const said = new URLSearchParams();
  for (const [name, param] of Object.entries(params))
    for (const word of param.write(state[name])) said.append(name, word);
  return said.toString().replaceAll('%2C', ',');
}
