/**
 * A path as a reference in the sense of RFC 3986, percent-encoded: relative for a path from the
 * working folder, `file:///…` for an absolute one.
 */
export function pathUri(path: string): string {
  const segments = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent);
  if (path.startsWith('/')) return `file://${segments.join('/')}`;
  return /^[A-Za-z]:\//u.test(path)
    ? `file:///${path.slice(0, 2)}/${segments.slice(1).join('/')}`
    : segments.join('/');
}
