/* Before the first paint, so that whoever chose another theme than their system's sees no flash of it. */
try {
  const theme = localStorage.getItem('jiedui-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: then the system's theme it is.
}
