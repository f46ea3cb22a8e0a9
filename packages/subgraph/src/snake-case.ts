/** A column's or table's name as the database has it. */
export const snakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table in which records of a GraphQL type are kept: `school_pairing` for `SchoolPairing`. */
export const tableOf = (type: string): string =>
  snakeCase(`${type.charAt(0).toLowerCase()}${type.slice(1)}`);
