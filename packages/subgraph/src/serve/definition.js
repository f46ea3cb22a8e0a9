/** Binds a batch to its type's columns. */
export const facts = (type, records) => ({ type: type, records: records });
