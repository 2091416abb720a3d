/** The style of a page: for a phone first, for wide screens, in the dark, and on paper. */
export const pageStyle = `
:root {
  --paper: #fbf9f6;
  --card: #ffffff;
  --ink: #2a2530;
  --soft: #655d6d;
  --rule: #e4ddd8;
  --brand: #6b3a63;
  --tint: #f5eff3;
  --error: #a8261c;
  --warning: #875000;
  --info: #1c5d88;
  --praise: #24693c;
  --leaf: #eef6f0;
  --marked: #fdedb3;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, serif;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191620;
    --card: #221e2a;
    --ink: #ece6ef;
    --soft: #b3a9ba;
    --rule: #3a3344;
    --brand: #dcaed2;
    --tint: #2c2534;
    --error: #ff9d92;
    --warning: #efbb63;
    --info: #82c3ef;
    --praise: #84d29d;
    --leaf: #1e2b25;
    --marked: #5a4a10;
  }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  display: flex;
  flex-direction: column;
  max-width: 68rem;
  margin: 0 auto;
  padding: 1.25rem 1rem 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--sans);
  overflow-wrap: anywhere;
}
html { background: var(--paper); }
/* Known last, shown first. */
.overview { order: -1; }
h1, h2, h3 { line-height: 1.25; text-wrap: pretty; }
h1 { font: 600 1.625rem/1.25 var(--serif); letter-spacing: -0.01em; }
h2 { font-size: 1.0625rem; }
h3 { font-size: 1.0625rem; font-weight: 600; }
.folder { color: var(--soft); font-weight: 400; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--brand); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--brand); outline-offset: 3px; border-radius: 2px; }
.eyebrow, .label {
  color: var(--brand);
  font-size: 0.8125rem;
  font-weight: 600;
}
.overview { padding-bottom: 1.5rem; }
.eyebrow { margin-bottom: 0.25rem; }
.severity { font-weight: 600; white-space: nowrap; }
.severity span { display: inline-block; width: 1.125em; }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.severity.praise { color: var(--praise); }
.counts { display: grid; gap: 0.375rem; margin-top: 1rem; }
.counts li { display: flex; flex-wrap: wrap; gap: 0 0.625rem; }
.hint { color: var(--soft); }
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
.finding {
  display: grid;
  gap: 1.25rem;
  margin-top: 1rem;
  padding: 1.125rem;
  border: 1px solid var(--rule);
  border-radius: 0.625rem;
  background: var(--card);
}
.about { display: grid; gap: 0.875rem; align-content: start; min-width: 0; }
.place { display: flex; flex-wrap: wrap; gap: 0 0.75rem; color: var(--soft); font-size: 0.9375rem; }
.passage { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75rem; }
.passage blockquote { color: var(--soft); font: 1.0625rem/1.6 var(--serif); white-space: break-spaces; }
.number {
  min-width: 2.125rem;
  padding-right: 0.75rem;
  border-right: 2px solid var(--rule);
  color: var(--soft);
  font-size: 0.875rem;
  line-height: 1.9;
  font-variant-numeric: tabular-nums;
  text-align: right;
}
mark {
  padding: 0.0625em 0.125em;
  border-radius: 0.1875rem;
  background: var(--marked);
  color: var(--ink);
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.question { padding: 0.75rem 0.875rem; border-radius: 0.5rem; background: var(--tint); }
.question p + p { font: 1.125rem/1.45 var(--serif); }
.softened .label { color: var(--praise); }
.guideline { padding-top: 1rem; border-top: 1px solid var(--rule); min-width: 0; }
.guideline blockquote { margin-top: 0.25rem; font: 1rem/1.55 var(--serif); }
.source { margin-top: 0.5rem; color: var(--soft); font-size: 0.875rem; }
.rule { margin-top: 0.75rem; color: var(--soft); font: 0.8125rem/1.4 ui-monospace, "Cascadia Code", Consolas, monospace; }
.resting { color: var(--soft); font-size: 0.9375rem; }
.praise:is(section) { margin-top: 1rem; padding: 1.125rem; border-radius: 0.625rem; background: var(--leaf); }
.praise li { margin-top: 0.75rem; }
.praise .passage { margin-top: 0.375rem; }
.praise .passage blockquote { font-size: 1rem; }
.praise .number { line-height: 1.8; }
.praise mark { background: none; padding: 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
footer p { max-width: 42rem; }
footer p + p { margin-top: 0.5rem; }
@media (min-width: 52rem) {
  body { padding: 3rem 2rem 4rem; }
  h1 { font-size: 2.125rem; }
  .marks { display: grid; grid-template-columns: repeat(4, 3.5rem); gap: 0.5rem; }
  .marks span:empty { display: block; }
  .finding { grid-template-columns: minmax(0, 1fr) 19rem; gap: 2rem; padding: 1.5rem; }
  .guideline { padding: 0 0 0 1.5rem; border-top: 0; border-left: 1px solid var(--rule); }
  .praise:is(section) { padding: 1.5rem; }
}
@media print {
  @page { margin: 16mm; }
  :root { --paper: #ffffff; --tint: #f4f4f4; --leaf: #ffffff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .finding { grid-template-columns: minmax(0, 1fr) 5.5cm; gap: 1.25rem; padding: 1rem; break-inside: avoid; }
  .guideline { padding: 0 0 0 1rem; border-top: 0; border-left: 1px solid var(--rule); }
  .note > header { break-inside: avoid; break-after: avoid; }
  .passage, nav li { break-inside: avoid; }
  h2, h3, .praise li > p { break-after: avoid; }
  .praise:is(section) { padding: 1rem; border: 1px solid var(--rule); }
  .question, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  mark { text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em; }
  .praise mark { text-decoration: none; }
}
`;
