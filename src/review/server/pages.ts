import { agendaStyle } from '../../report/agenda/agenda-style.ts';
import { cardStyle } from '../../report/components/card-style.ts';
import { reviewStyle } from '../page/review-style.ts';

/** The style of the page. */
export const style = `${cardStyle}${agendaStyle}${reviewStyle}`;

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Caselint review</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
`;

/** The page, which draws itself when its script has come. */
export const startPage = `${head}<script type="module" src="/page.js"></script>
</head>
<body>
<div id="review"><p class="opening-words">Opening the notes …</p></div>
<noscript><p class="opening-words">The review needs JavaScript, which comes from this machine and from nowhere else.</p></noscript>
</body>
</html>
`;

/** What stands before whoever comes without the address. */
export const doorPage = `${head}</head>
<body>
<main class="door">
<h1>This page needs its address</h1>
<p>The address that <code>caselint review</code> prints opens it once, in one browser. To open it anew, end the command with Ctrl+C and start it again: all that was decided is kept.</p>
</main>
</body>
</html>
`;
