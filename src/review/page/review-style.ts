/** The style of the page for a supervisor, beside that of cards and of an agenda. */
export const reviewStyle = `
:root { --edge: #8d8493; --on-brand: #ffffff; }
@media screen and (prefers-color-scheme: dark) { :root { --edge: #7d7287; --on-brand: #1d1522; } }
body { background: var(--paper); }
button, input, select, textarea { color: inherit; font: inherit; }
button, .button {
  display: inline-flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 2.5rem;
  padding: 0.375rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  background: var(--card);
  text-decoration: none;
  cursor: pointer;
}
button.main { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
button.quiet { border-color: transparent; background: none; color: var(--brand); }
button[aria-pressed="true"] { border-color: var(--brand); background: var(--tint); box-shadow: inset 0 0 0 1px var(--brand); }
:is(button, .button, input, select, textarea, summary, .wide):focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
input:not([type="checkbox"]), select, textarea {
  width: 100%;
  min-width: 0;
  min-height: 2.5rem;
  padding: 0.375rem 0.625rem;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  background: var(--card);
}
textarea { resize: vertical; line-height: 1.45; }
label, .field { display: grid; gap: 0.25rem; min-width: 0; }
label > span, .field label { color: var(--soft); font-size: 0.875rem; }
form { display: grid; gap: 0.75rem; }
kbd {
  min-width: 1.5em;
  padding: 0 0.375em;
  border: 1px solid var(--rule);
  border-radius: 0.25rem;
  background: var(--paper);
  color: var(--soft);
  font: 0.8125rem/1.5 ui-monospace, "Cascadia Code", Consolas, monospace;
  text-align: center;
}
summary { width: fit-content; padding: 0.25rem 0; color: var(--brand); cursor: pointer; }
.unseen, .said:empty { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.fault { padding: 0.625rem 0.75rem; border-left: 3px solid var(--warning); border-radius: 0.25rem; background: var(--tint); }
.opening-words, .resting-words { padding: 2rem 1rem; color: var(--soft); }
.resting-words h1 { margin-bottom: 0.5rem; color: var(--ink); }
.door { display: grid; gap: 0.75rem; max-width: 34rem; margin: 0 auto; padding: 4rem 1rem; }

.top {
  display: grid;
  grid-template-columns: 1fr auto auto;
  align-items: center;
  gap: 0.375rem 0.75rem;
  padding: 0.5rem 1rem;
  border-bottom: 1px solid var(--rule);
  background: var(--card);
}
.brand { font: 600 1.25rem/1.2 var(--serif); }
.top nav { display: flex; grid-column: 1 / -1; grid-row: 2; gap: 0.25rem; }
.top nav button { flex: 1; white-space: nowrap; justify-content: center; min-height: 2.25rem; border-color: transparent; background: none; }
.top nav button[aria-current] { background: var(--tint); color: var(--brand); font-weight: 600; }
.progress { display: flex; align-items: center; gap: 0.625rem; color: var(--soft); font-size: 0.875rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
progress { display: none; width: 7rem; height: 0.5rem; border: 0; border-radius: 1rem; background: var(--rule); accent-color: var(--praise); overflow: hidden; appearance: none; }
progress::-webkit-progress-bar { background: var(--rule); }
progress::-webkit-progress-value { background: var(--praise); transition: width 0.3s; }
progress::-moz-progress-bar { background: var(--praise); }
.who { display: none; color: var(--soft); font-size: 0.875rem; }
.help { min-width: 2.5rem; justify-content: center; font-weight: 600; }
.said { padding: 0.5rem 1rem; background: var(--leaf); color: var(--praise); }

.list-pane, .note-pane, .finding-pane { position: relative; min-width: 0; padding: 1rem; }
.filters { display: grid; gap: 0.5rem; padding-bottom: 0.75rem; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0.625rem; padding: 0.5rem 0; }
.fields .field:first-child { grid-column: 1 / -1; }
.note-title {
  position: sticky;
  top: 0;
  z-index: 1;
  padding: 0.75rem 0 0.375rem;
  background: var(--paper);
  font: 600 0.875rem/1.4 var(--sans);
}
.note-title .hint { font-weight: 400; white-space: nowrap; }
.passage-button {
  display: grid;
  grid-template-columns: 1.25rem minmax(0, 1fr);
  align-items: baseline;
  gap: 0.125rem 0.375rem;
  width: 100%;
  padding: 0.5rem 0.625rem;
  border-color: transparent;
  background: none;
  text-align: left;
}
.passage-button:hover { background: var(--tint); }
.passage-button[aria-current] { border-color: var(--brand); background: var(--card); box-shadow: inset 3px 0 0 var(--brand); }
.passage-button .severity span:first-child { width: auto; }
.passage-button .words {
  display: -webkit-box;
  overflow: hidden;
  font: 1rem/1.45 var(--serif);
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
}
.facts { grid-column: 2; color: var(--soft); font-size: 0.8125rem; }
.settled .words { color: var(--soft); }
.status { display: inline-block; margin-left: 0.375rem; padding: 0 0.5em; border-radius: 1em; background: var(--leaf); color: var(--praise); }
.problems { margin-top: 1rem; color: var(--soft); font-size: 0.875rem; }

.pane-head { margin-bottom: 1rem; }
.pane-head h2 { font: 600 1.125rem/1.35 var(--sans); }
.rendered { display: grid; gap: 0.875rem; max-width: 42rem; font: 1.0625rem/1.65 var(--serif); }
.rendered :is(h3, h4, h5, h6) { margin-top: 0.5rem; font: 600 1.125rem/1.35 var(--serif); }
.rendered h3 { font-size: 1.5rem; }
.rendered :is(ul, ol) { display: grid; gap: 0.25rem; padding-left: 1.5rem; list-style: disc; }
.rendered ol { list-style: decimal; }
.rendered blockquote { padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--soft); }
.rendered pre { padding: 0.75rem 0.875rem; border-radius: 0.5rem; background: var(--tint); font: 0.875rem/1.6 ui-monospace, "Cascadia Code", Consolas, monospace; white-space: pre-wrap; }
.rendered code { font: 0.875em ui-monospace, "Cascadia Code", Consolas, monospace; }
.rendered .raw { color: var(--soft); }
.rendered .link { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.rendered hr { border: 0; border-top: 1px solid var(--rule); }
.wide { overflow-x: auto; }
.wide table { border-collapse: collapse; font-size: 0.9375rem; }
.wide :is(th, td) { padding: 0.375rem 0.75rem; border: 1px solid var(--rule); text-align: left; vertical-align: top; }
.rendered mark { padding: 0; background: none; border-bottom: 2px dotted var(--edge); border-radius: 0; cursor: pointer; }
.rendered mark.selected { border-bottom: 2px solid var(--brand); border-radius: 0.1875rem; background: var(--marked); }
.rests-on { display: grid; gap: 0.5rem; }

.finding-pane .finding { margin-top: 0; }
.becoming { display: grid; gap: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--rule); min-width: 0; }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.5rem; margin-top: 0.375rem; }
.choices button { justify-content: space-between; }
.deciding form { margin-top: 0.875rem; }
.history ol { display: grid; gap: 0.625rem; margin-top: 0.375rem; }
.history .edited { margin-bottom: 0.625rem; padding: 0.625rem 0.75rem; border-left: 3px solid var(--info); background: var(--tint); }
.action-list { display: grid; gap: 0.75rem; margin: 0.5rem 0 1rem; }
.action-list .hint { display: block; font-size: 0.9375rem; }
.action-list .buttons { margin-top: 0.375rem; }
.agreeing { margin-top: 0.5rem; }
.steps { display: flex; justify-content: space-between; gap: 0.5rem; margin-bottom: 1rem; }
.steps .quiet { margin-left: -0.5rem; padding-inline: 0.5rem; }

.overview-page .filters { max-width: 26rem; }
.page { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.overview-page { display: grid; gap: 1rem; }
.figure { display: grid; gap: 0.625rem; min-width: 0; margin-top: 1rem; }
.figure h2 { font: 600 1.25rem/1.3 var(--serif); }
.chart { max-width: 38rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart text { fill: var(--soft); font: 14px var(--sans); dominant-baseline: middle; }
.chart .name { text-anchor: end; }
.chart .month { text-anchor: middle; dominant-baseline: auto; }
.chart .grid { stroke: var(--rule); }
.chart rect.praise { fill: var(--praise); }
.chart rect.asking { fill: var(--info); }
.legend { display: flex; align-items: center; gap: 0.375rem; color: var(--soft); font-size: 0.875rem; }
.legend .asking { margin-left: 0.75rem; }
.swatch { width: 0.875rem; height: 0.875rem; border-radius: 0.1875rem; background: var(--info); }
.swatch.praise { background: var(--praise); }
.figure table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.figure :is(th, td) { padding: 0.25rem 1.5rem 0.25rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; text-align: left; }
.figure thead th { color: var(--soft); font-size: 0.875rem; }

.agenda-bar { grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); align-items: end; max-width: 46rem; margin: 0 auto 2rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--rule); }
.agenda-actions { max-width: 46rem; margin: 2rem auto 0; padding: 1.25rem; border-radius: 0.625rem; background: var(--card); border: 1px solid var(--rule); }
.agenda-actions h2 { margin-bottom: 0.5rem; }

dialog { max-width: min(32rem, calc(100vw - 2rem)); margin: auto; padding: 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--card); color: var(--ink); }
dialog::backdrop { background: #19162099; }
dialog[open] { display: grid; gap: 1rem; }
dialog h2 { font: 600 1.375rem/1.3 var(--serif); }
dialog dl { display: grid; gap: 0.375rem; }
dialog dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.75rem; }
.check { display: flex; align-items: center; gap: 0.5rem; }

@media (max-width: 63.99rem) {
  .panes[data-pane="list"] > :not(.list-pane),
  .panes[data-pane="note"] > :not(.note-pane),
  .panes[data-pane="finding"] > :not(.finding-pane) { display: none; }
  kbd { display: none; }
  dialog kbd { display: inline; }
}
@media (min-width: 40rem) {
  .top { grid-template-columns: auto auto 1fr auto auto; padding: 0.5rem 1.5rem; }
  .top nav { grid-column: 2; grid-row: 1; margin-left: 1rem; }
  .top nav button { padding-inline: 1rem; }
  .progress { justify-content: flex-end; }
  progress, .who { display: block; }
  .page { padding: 2rem 1.5rem 4rem; }
}
@media (min-width: 64rem) {
  html, body { height: 100%; }
  #review { display: flex; flex-direction: column; height: 100%; overflow: clip; }
  #review > main { flex: 1; min-height: 0; }
  #review > .page { width: 100%; max-width: none; overflow-y: auto; }
  .page > * { max-width: 52rem; margin-inline: auto; }
  .panes { display: grid; grid-template-columns: minmax(17rem, 21rem) minmax(0, 1fr) minmax(20rem, 25rem); min-height: 0; }
  .panes > section { overflow-y: auto; overscroll-behavior: contain; }
  .note-pane { padding: 1.5rem 2rem 3rem; border-inline: 1px solid var(--rule); background: var(--card); }
  .note-pane .rendered { margin: 0 auto; }
  .note-pane .pane-head { max-width: 42rem; margin-inline: auto; }
  .list-pane { padding: 1rem 1rem 2rem; }
  .finding-pane .finding { padding: 0; border: 0; background: none; }
  /* It stands beside, in its note. */
  .finding-pane .passage { display: none; }
  .finding-pane { padding: 1.5rem 1.25rem 2rem; }
  .steps { display: none; }
}
@media (prefers-reduced-motion: reduce) { progress::-webkit-progress-value { transition: none; } }
@media print {
  .top, .said, .agenda-bar, .agenda-actions, .filters, .list-pane, .steps, .becoming, summary { display: none; }
  html, body, #review { display: block; height: auto; }
  .page, #review > .page { padding: 0; overflow: visible; }
  .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
