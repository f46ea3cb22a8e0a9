const HAN = /\p{Script=Han}/u;

/** Cuts a name into at most three lines of about so many Latin letters: between words, or anywhere in Chinese. */
export function wrapLabel(name: string, letters: number): string[] {
  if (HAN.test(name)) return pieces(Array.from(name), Math.floor(letters / 2), '');
  return pieces(name.split(' '), letters, ' ');
}

function pieces(units: readonly string[], length: number, joint: string): string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    const longer = last === undefined ? unit : last + joint + unit;
    if (last === undefined || (longer.length > length && lines.length < 3)) lines.push(unit);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
