/** Where a database is, without what must not stand in a log: user, password, parameters. */
export function placeOf(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    return `${decodeURIComponent(host) || (searchParams.get('host') ?? 'localhost')}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
