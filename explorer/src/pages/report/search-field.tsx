import type { Search } from './kinds/kind.ts';
import { useFound } from './use-found.ts';
import type { Writing } from './writing.ts';

interface SearchFieldProps {
  readonly writing: Writing;
  readonly write: (value: string) => void;
  readonly search: Search;
  /** Whether it takes several, with semicolons between: then the last one is looked for. */
  readonly isList: boolean;
}

/** A field that names something by its id or code, found by name. */
export function SearchField({ writing, write, search, isList }: SearchFieldProps) {
  const before = isList ? writing.value.slice(0, writing.value.lastIndexOf(';') + 1) : '';
  const looked = writing.value.slice(before.length);
  const found = useFound(search, looked);
  const chosen = found.find(({ id }) => id === looked.trim());
  return (
    <>
      <input
        {...writing}
        type="text"
        list={`${writing.id}-found`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => write(target.value)}
      />
      <datalist id={`${writing.id}-found`}>
        {found.map(({ id, name }) => (
          <option key={id} value={before + id}>
            {name}
          </option>
        ))}
      </datalist>
      {chosen && <output className="chosen">{chosen.name}</output>}
    </>
  );
}
