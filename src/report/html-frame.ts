import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { pageStyle } from './html-style.ts';
import type { Tool } from './json.ts';
import { pageHead } from './page-head.ts';

/** What stands around the notes of a page. */
export interface HtmlFrame {
  readonly opening: string;
  /** Between the notes and the overview, which is known last and shown first. */
  readonly between: string;
  readonly closing: string;
}

/** What tells one page from another. */
export interface PageWords {
  readonly title: string;
  readonly style: string;
  /** The last words, above the version. */
  readonly closing: string;
}

/** The page of a report. */
const report: PageWords = {
  title: 'Case notes, read together',
  style: pageStyle,
  closing:
    'What stands here is for you to weigh: each finding is a question about a wording, and none is a verdict about a person. The page quotes case notes, so keep it as safely as the notes themselves.',
};

/** The frame of a page that loads nothing and runs nothing: its own style is all that it allows. */
export function htmlFrame(
  { name, version }: Tool,
  { title, style, closing }: PageWords = report,
): HtmlFrame {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return {
    opening: `${pageHead(title, policy)}<style>${style}</style>
</head>
<body>
<main>
`,
    between: '</main>\n',
    closing: `<footer>
${closing === '' ? '' : `<p>${closing}</p>\n`}<p>${name} ${version}</p>
</footer>
</body>
</html>
`,
  };
}
