/** A place for a value, `{n}`, or one of two words by a number, `{n:record|records}`. */
const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** A text cut at its places, with their values; one that is not given stays visible as a mistake would. */
export function fill<Value>(
  text: string,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] {
  const parts: (string | Value)[] = [];
  let end = 0;
  for (const place of text.matchAll(PLACE)) {
    const [whole, name = '', one, many] = place;
    const value = values[name];
    parts.push(text.slice(end, place.index));
    if (one !== undefined && many !== undefined) parts.push(Number(value) === 1 ? one : many);
    else parts.push(value ?? whole);
    end = place.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}
