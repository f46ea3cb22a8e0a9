/** What this browser remembers of a reader; nothing where storage is closed. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`jiedui-${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`jiedui-${name}`);
    else localStorage.setItem(`jiedui-${name}`, value);
  } catch {
    // Then it holds as long as the page is open.
  }
}
