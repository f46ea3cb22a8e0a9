import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Puts the focus on the heading of a page that was gone to, so that keyboard and speech go on from there. */
export function useFocusOnArrival(): string {
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return undefined;
    last.current = path;
    // The page may still be loading: its heading comes when it comes.
    const watch = new MutationObserver(arrive);
    const content = document.getElementById('content');
    function arrive() {
      const heading = content?.querySelector('h1');
      if (!heading) return;
      watch.disconnect();
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    if (content) watch.observe(content, { childList: true, subtree: true });
    arrive();
    return () => watch.disconnect();
  }, [path]);
  return path;
}
