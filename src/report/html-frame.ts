import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { pageStyle } from './html-style.ts';
import type { Tool } from './json.ts';

/** What stands around the notes of a page. */
export interface HtmlFrame {
  readonly opening: string;
  /** Between the notes and the overview, which is known last and shown first. */
  readonly between: string;
  readonly closing: string;
}

/** The frame of a page that loads nothing and runs nothing: its own style is all that it allows. */
export function htmlFrame({ name, version }: Tool): HtmlFrame {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(pageStyle))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return {
    opening: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>Case notes, read together</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
`,
    between: '</main>\n',
    closing: `<footer>
<p>What stands here is for you to weigh: each finding is a question about a wording, and none is a verdict about a person. The page quotes case notes, so keep it as safely as the notes themselves.</p>
<p>${name} ${version}</p>
</footer>
</body>
</html>
`,
  };
}
