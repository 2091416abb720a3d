import { cardStyle } from '../report/components/card-style.ts';

/** The style of the writer’s page: one column on a phone, note and cards side by side where there is room. */
export const deskStyle = `${cardStyle}
body { margin: 0 auto; max-width: 96rem; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
[hidden] { display: none !important; }
button, input, select { color: inherit; font: inherit; }
button {
  min-height: 2.5rem;
  padding: 0.375rem 0.875rem;
  border: 1px solid var(--rule);
  border-radius: 0.5rem;
  background: var(--card);
  cursor: pointer;
}
button:hover { border-color: var(--brand); }
button:disabled { color: var(--soft); cursor: default; border-color: var(--rule); }
button.main { border-color: var(--brand); background: var(--brand); color: var(--paper); font-weight: 600; }
button.main:disabled { border-color: var(--rule); background: var(--card); color: var(--soft); }
button.quiet { min-height: 2.25rem; padding: 0.25rem 0.75rem; font-size: 0.9375rem; color: var(--brand); }
:is(button, input, select, summary):focus-visible, #paper .cm-editor.cm-focused {
  outline: 2px solid var(--brand);
  outline-offset: 2px;
}
summary { width: fit-content; padding: 0.25rem 0; color: var(--soft); font-size: 0.9375rem; cursor: pointer; border-radius: 0.25rem; }
summary:hover { color: var(--ink); }

.desk { padding: 1rem 1rem 5rem; }
.bar { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 0.75rem 1.5rem; margin-bottom: 1rem; }
.brand h1 { color: var(--brand); font-size: 1.5rem; }
.brand p { color: var(--soft); font-size: 0.9375rem; }
.tools { display: flex; flex: 1 0 auto; gap: 0.5rem; }
.tools button { flex: 1; padding-inline: 0.5rem; font-size: 0.9375rem; white-space: nowrap; }
main { display: grid; gap: 1.5rem; }
.writing, .panel { min-width: 0; }
.writing { display: flex; flex-direction: column; }
.panel > h2 { margin-bottom: 0.5rem; font: 600 1.25rem/1.3 var(--serif); }

#paper .cm-editor {
  min-height: 45vh;
  max-height: 65vh;
  border: 1px solid var(--rule);
  border-radius: 0.625rem;
  background: var(--card);
}
.is-file-over #paper .cm-editor { outline: 3px dashed var(--brand); outline-offset: 4px; }
#paper .cm-editor.cm-focused { outline-width: 1px; outline-offset: -1px; }
#paper .cm-scroller { overflow: auto; font: 1.0625rem/1.7 var(--serif); }
#paper .cm-content { padding: 1rem 1rem 3rem 0; caret-color: var(--ink); }
#paper .cm-gutters { border: 0; background: none; color: var(--soft); }
#paper .shapes { min-width: 2rem; }
#paper .shapes .severity { font: 600 0.75rem/1.7 var(--sans); line-height: 1.8125rem; text-align: center; display: block; }
#paper .heading { font-weight: 600; }
#paper .cm-placeholder { color: var(--soft); }
#paper .cm-cursor { border-left-color: var(--ink); }

/* Each severity has a line of its own form, so that nothing rests on colour alone. */
.passage-mark { text-underline-offset: 0.25em; text-decoration-skip-ink: none; cursor: pointer; border-radius: 0.1875rem; }
.passage-mark.error { text-decoration: underline double 1.5px var(--error); }
.passage-mark.warning { text-decoration: underline wavy 1.25px var(--warning); }
.passage-mark.info { text-decoration: underline dotted 2px var(--info); }
.passage-mark.praise { background: var(--leaf); cursor: text; }
.cm-content .is-open { background: var(--marked); }

.writing footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; margin-top: 0.75rem; }
.keep { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; font-size: 0.9375rem; }
.keep label { display: flex; align-items: center; gap: 0.5rem; min-height: 2.25rem; }
.keep input { width: 1.125rem; height: 1.125rem; accent-color: var(--brand); }
.keep .hint { flex-basis: 100%; font-size: 0.875rem; }
.about-note { margin-bottom: 0.5rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; padding: 0.5rem 0 0.75rem; }
.fields label { display: block; color: var(--soft); font-size: 0.875rem; }
.fields :is(input, select) {
  width: 100%;
  min-height: 2.5rem;
  padding: 0.25rem 0.625rem;
  border: 1px solid var(--soft);
  border-radius: 0.5rem;
  background: var(--card);
}
.fields input:read-only { border-style: dashed; background: none; }
.fields .hint { grid-column: 1 / -1; font-size: 0.875rem; }
.keys { font-size: 0.9375rem; }
.keys dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; padding: 0.25rem 0; color: var(--soft); }
kbd { padding: 0.0625rem 0.375rem; border: 1px solid var(--rule); border-radius: 0.25rem; background: var(--card); font: 0.8125rem/1.4 var(--sans); }

.counts { margin-bottom: 0.75rem; }
.counts strong { font-weight: 600; }
.counts .hint { display: block; font-size: 0.9375rem; }
.panel .praise:is(section) { margin-top: 0; padding: 1rem 1.125rem; }
.problem, .waiting { margin-bottom: 0.75rem; padding: 0.75rem 0.875rem; border-left: 3px solid var(--brand); border-radius: 0.25rem; background: var(--tint); }
.welcome { display: grid; gap: 1rem; max-width: 34rem; }
.welcome li { padding-left: 1.25rem; text-indent: -1.25rem; }
.welcome li::before { content: '✔'; display: inline-block; width: 1.25rem; color: var(--praise); text-indent: 0; }
.quiet-words { margin-top: 1rem; color: var(--soft); }

.items { display: grid; gap: 0.625rem; margin-top: 0.75rem; }
.item { border: 1px solid var(--rule); border-radius: 0.625rem; background: var(--card); overflow: clip; scroll-margin: 1rem; }
.item h3 { font-size: 1rem; font-weight: 400; }
.item h3 > button { display: grid; gap: 0.125rem; width: 100%; padding: 0.75rem 1.125rem; border: 0; border-radius: 0.625rem; background: none; text-align: left; }
.item h3 > button:focus-visible { outline-offset: -3px; }
.item h3 > button:hover .gist { color: var(--brand); }
.where { display: flex; gap: 0.75rem; color: var(--soft); font-size: 0.9375rem; }
.where::after { content: '+'; margin-left: auto; color: var(--soft); font-weight: 600; }
[aria-expanded='true'] .where::after { content: '–'; }
.gist { display: -webkit-box; overflow: hidden; font: 1rem/1.5 var(--serif); -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.item .finding { margin: 0; padding: 0 1.125rem 1.125rem; border: 0; }
.item .finding .place { display: none; }
.item .finding h3 { font-weight: 600; }
.rewording button, .onward button { margin-top: 0.5rem; }
.onward button { margin-top: 0; }

.notice:empty { display: none; }
.notice {
  position: fixed;
  z-index: 3;
  inset: auto 1rem 4.5rem;
  width: fit-content;
  max-width: calc(100% - 2rem);
  margin: 0 auto;
  padding: 0.625rem 1rem;
  border-radius: 0.5rem;
  background: var(--ink);
  color: var(--paper);
  box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.25);
}
.peek {
  position: fixed;
  z-index: 2;
  inset: auto 0 0;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1rem;
  padding: 0.5rem 1rem calc(0.5rem + env(safe-area-inset-bottom));
  border-top: 1px solid var(--rule);
  background: var(--card);
}
.peek button { flex: none; }
.peek p { display: -webkit-box; overflow: hidden; font-size: 0.9375rem; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
#printed { display: none; }

@media (min-width: 60rem) {
  body { overflow: hidden; }
  .desk { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100dvh; padding: 1.25rem 2rem 0; }
  .bar { align-items: center; }
  .tools { flex: none; }
  .tools button { padding-inline: 1rem; }
  .brand { display: flex; align-items: baseline; gap: 1rem; }
  main { grid-template-columns: minmax(0, 1fr) minmax(23rem, 29rem); gap: 2rem; min-height: 0; }
  .writing { min-height: 0; padding-bottom: 1rem; }
  #paper { flex: 1; min-height: 0; }
  #paper .cm-editor { height: 100%; max-height: none; min-height: 0; }
  #paper .cm-editor.cm-focused { outline-width: 1px; outline-offset: -1px; }
#paper .cm-scroller { font-size: 1.125rem; }
  #paper .cm-content { padding: 1.5rem 2rem 4rem 0; }
  .panel { overflow: auto; padding: 0 0.25rem 2rem; scrollbar-gutter: stable; overscroll-behavior: contain; }
  .peek { display: none; }
  .notice { bottom: 1.5rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .item { transition: border-color 120ms; }
}
@media print {
  body { overflow: visible; }
  #desk { display: none; }
  #printed { display: block; font-size: 10.5pt; }
  .printed-note { margin-bottom: 1.5rem; font: 11pt/1.6 var(--serif); white-space: pre-wrap; }
}
`;
