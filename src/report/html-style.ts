import { cardStyle } from './components/card-style.ts';

/** The style of a page: for a phone first, for wide screens, in the dark, and on paper. */
export const pageStyle = `${cardStyle}
html { scroll-padding-top: 1rem; }
body {
  display: flex;
  flex-direction: column;
  max-width: 68rem;
  margin: 0 auto;
  padding: 1.25rem 1rem 3rem;
}
/* Known last, shown first. */
.overview { order: -1; padding-bottom: 1.5rem; }
.eyebrow { margin-bottom: 0.25rem; }
.counts { display: grid; gap: 0.375rem; margin-top: 1rem; }
.counts li { display: flex; flex-wrap: wrap; gap: 0 0.625rem; }
nav, .unread { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
nav h2, .unread h2 { margin-bottom: 0.5rem; font-size: 0.9375rem; }
nav li { display: flex; justify-content: space-between; gap: 1rem; padding: 0.4375rem 0; }
nav li + li { border-top: 1px solid var(--rule); }
.marks { display: flex; flex: none; gap: 0.75rem; font-variant-numeric: tabular-nums; }
.marks span:empty { display: none; }
.unread li { padding: 0.25rem 0; }
.unread h2 { color: var(--error); }
.note { margin-top: 2.25rem; }
.note > header { margin-bottom: 0.75rem; padding-top: 1rem; border-top: 2px solid var(--brand); }
.note h2 { font: 600 1.25rem/1.3 var(--serif); }
.type { color: var(--soft); font-size: 0.9375rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
footer p { max-width: 42rem; }
footer p + p { margin-top: 0.5rem; }
@media (min-width: 52rem) {
  body { padding: 3rem 2rem 4rem; }
  h1 { font-size: 2.125rem; }
  .marks { display: grid; grid-template-columns: repeat(4, 3.5rem); gap: 0.5rem; }
  .marks span:empty { display: block; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .note > header { break-inside: avoid; break-after: avoid; }
  nav li { break-inside: avoid; }
}
`;
