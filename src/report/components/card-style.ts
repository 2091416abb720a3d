/**
 * The colours and type of every page, in the light, in the dark and on paper, and the style of what
 * is drawn with components. A card looks at the room it has itself, wherever it stands.
 */
export const cardStyle = `
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
html { -webkit-text-size-adjust: 100%; background: var(--paper); }
body { color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: pretty; }
h1 { font: 600 1.625rem/1.25 var(--serif); letter-spacing: -0.01em; }
h2 { font-size: 1.0625rem; }
h3 { font-size: 1.0625rem; font-weight: 600; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--brand); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--brand); outline-offset: 3px; border-radius: 2px; }
.folder { color: var(--soft); font-weight: 400; }
.eyebrow, .label {
  color: var(--brand);
  font-size: 0.8125rem;
  font-weight: 600;
}
.severity { font-weight: 600; white-space: nowrap; }
.severity span { display: inline-block; width: 1.125em; }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.severity.praise { color: var(--praise); }
.hint { color: var(--soft); }
.cards { container-type: inline-size; }
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
@container (min-width: 44rem) {
  .finding { grid-template-columns: minmax(0, 1fr) 19rem; gap: 2rem; padding: 1.5rem; }
  .guideline { padding: 0 0 0 1.5rem; border-top: 0; border-left: 1px solid var(--rule); }
  .praise:is(section) { padding: 1.5rem; }
}
@media print {
  @page { margin: 16mm; }
  :root { --paper: #ffffff; --tint: #f4f4f4; --leaf: #ffffff; }
  .finding { grid-template-columns: minmax(0, 1fr) 5.5cm; gap: 1.25rem; padding: 1rem; break-inside: avoid; }
  .guideline { padding: 0 0 0 1rem; border-top: 0; border-left: 1px solid var(--rule); }
  .passage { break-inside: avoid; }
  h2, h3, .praise li > p { break-after: avoid; }
  .praise:is(section) { padding: 1rem; border: 1px solid var(--rule); }
  .question, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  mark { text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em; }
  .praise mark { text-decoration: none; }
}
`;
