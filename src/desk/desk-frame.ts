import { pageHead } from '../report/page-head.ts';
import { deskStyle } from './desk-style.ts';
import type { Packed } from './packed.ts';

/** The file of the writer’s page, and how its security policy names what may run in it. */
export interface DeskParts {
  /** Plain script that unpacks the rest. */
  readonly boot: string;
  /** Its SHA-256, in base 64. */
  readonly bootHash: string;
  /** Lets the style of the page in, and that of the editor. */
  readonly nonce: string;
  /** Scripts and data, packed with gzip and written in base 85. */
  readonly packed: Readonly<Record<Packed, string>>;
}

/**
 * The writer’s page as one file. It may load nothing and reach nothing: only its own first script
 * runs, and what that unpacks out of the page.
 */
export function deskFrame({ boot, bootHash, nonce, packed }: DeskParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${bootHash}' blob:`,
    'worker-src blob:',
    `style-src 'nonce-${nonce}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = Object.entries(packed).map(
    ([name, text]) => `<script type="text/plain" id="${name}">${text}</script>\n`,
  );
  return `${pageHead('Caselint: a second look at a case note', policy)}<style nonce="${nonce}">${deskStyle}</style>
</head>
<body>
<div id="desk"><main><h1>Caselint</h1><p id="opening">The page is being unpacked.</p></main></div>
<div id="printed"></div>
<noscript><p>The page reads your note in this browser, with a script of its own. Scripts are switched off here, so nothing can be read.</p></noscript>
${parts.join('')}<script>${boot}</script>
</body>
</html>
`;
}
