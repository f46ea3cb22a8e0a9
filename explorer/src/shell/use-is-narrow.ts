import { useSyncExternalStore } from 'react';

const NARROW = '(width < 720px)';

const listen = (reader: () => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', reader);
  return () => query.removeEventListener('change', reader);
};

/** Whether a picture with labels at both sides would be too small to read. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
