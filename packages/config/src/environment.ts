/** What a process is given: variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
