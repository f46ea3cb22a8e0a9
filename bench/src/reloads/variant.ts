/** The field that one of the two supergraphs hides. */
export const HIDDEN = { type: 'Agreement', field: 'withdrawnAt' } as const;

/** The same supergraph with one field hidden from clients. @throws where it has no such field. */
export function withHidden(sdl: string): string {
  const type = sdl.indexOf(`\ntype ${HIDDEN.type}\n`);
  const line = new RegExp(`^  ${HIDDEN.field}: .*$`, 'm').exec(sdl.slice(type));
  if (type < 0 || !line) throw new Error(`no ${HIDDEN.type}.${HIDDEN.field} in the supergraph`);
  const end = type + line.index + line[0].length;
  return `${sdl.slice(0, end)} @inaccessible${sdl.slice(end)}`;
}
