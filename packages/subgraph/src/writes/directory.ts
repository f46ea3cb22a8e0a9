/** What a call to write names that the core keeps: asked for all its rows at once. */
export interface DirectoryQuestion {
  readonly pairings: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly sources: readonly string[];
}

export interface KnownPairing {
  readonly id: string;
  /** First and last day; null where the source does not say, or it lasts. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  /** The codes whose holder stands on that side: the region, all above it, and the members of a group. */
  readonly supporter: readonly string[];
  readonly recipient: readonly string[];
}

export interface KnownRegion {
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly replacedBy: string | null;
  /** The codes whose holder may speak for it: itself and all above it. */
  readonly coveredBy: readonly string[];
}

/** What of a question is known, by id or code; what is missing is unknown. */
export interface DirectoryAnswer {
  readonly pairings: ReadonlyMap<string, KnownPairing>;
  readonly regions: ReadonlyMap<string, KnownRegion>;
  readonly organizations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Knows the regions, pairings, organizations and sources that records of every domain name. The core keeps them. */
export interface Directory {
  /** @throws DirectoryUnavailableError where the core cannot be reached and what is asked is not known from before. */
  look(question: DirectoryQuestion): Promise<DirectoryAnswer>;
}

/** The core cannot be asked now, so nothing that names what it keeps can be checked. Try again with the same key. */
export class DirectoryUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The pairings subgraph cannot be reached now, so nothing can be checked; try again', {
      cause,
    });
    this.name = 'DirectoryUnavailableError';
  }
}
