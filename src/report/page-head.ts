/** The beginning of a page up to its title; what a browser may do with it, the policy says alone. */
export function pageHead(title: string, policy: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)}</title>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<]/gu, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
}
