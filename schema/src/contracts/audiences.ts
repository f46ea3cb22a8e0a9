/**
 * For whom there is a contract. In SDL, `@tag(name: "analyst")` shows an element to the audiences that are named and to no
 * other; what bears no tag is for everybody. A type's tags go for every field and argument that is of it.
 */
export const AUDIENCES = [
  // Readers without an account.
  'public',
  // Agencies, which report.
  'partner',
  // Those who analyse figures, and how they came about.
  'analyst',
] as const;

export type Audience = (typeof AUDIENCES)[number];
