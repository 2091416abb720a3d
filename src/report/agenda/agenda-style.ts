/** The style of an agenda, on a screen and on paper. */
export const agendaStyle = `
.agenda { display: grid; gap: 2rem; max-width: 46rem; margin: 0 auto; }
.agenda header, .agenda section { display: grid; gap: 0.75rem; min-width: 0; }
.agenda header { gap: 0.5rem; }
.agenda section { padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.agenda h2 { font: 600 1.375rem/1.3 var(--serif); }
.agenda h3 { margin-top: 0.5rem; font: italic 400 1.0625rem/1.5 var(--serif); }
.agenda .hint, .agenda .source, .agenda figcaption { color: var(--soft); font-size: 0.9375rem; }
.agenda .source { margin-top: 0.25rem; font-size: 0.875rem; }
.agenda .opening { padding: 0.75rem 0.875rem; border-radius: 0.5rem; background: var(--tint); font: 1.125rem/1.45 var(--serif); }
.agenda .went-well { padding: 1.25rem; border: 0; border-radius: 0.625rem; background: var(--leaf); }
.agenda .went-well ul, .agenda .theme { display: grid; gap: 0.75rem; }
.agenda .theme { margin-top: 0.5rem; }
.agenda .ask { display: grid; gap: 0.375rem; padding-left: 1rem; border-left: 3px solid var(--rule); }
.agenda .asked { font-weight: 600; }
.agenda figure { margin-top: 0.25rem; }
.agenda blockquote { font: 1.0625rem/1.55 var(--serif); }
.agenda figcaption { font-size: 0.8125rem; }
.agenda .actions { display: grid; gap: 0.5rem; }
.agenda .actions li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.625rem; align-items: baseline; }
.agenda .box { width: 0.875rem; height: 0.875rem; border: 1.5px solid var(--soft); border-radius: 0.1875rem; transform: translateY(0.125rem); }
.agenda table { width: 100%; border-collapse: collapse; }
.agenda th { padding: 0.375rem 0; color: var(--soft); font-size: 0.875rem; text-align: left; }
.agenda th:first-child { width: 55%; }
.agenda td { height: 2.25rem; border-bottom: 1px solid var(--rule); }
@media print {
  .agenda { max-width: none; gap: 1.25rem; font-size: 10.5pt; }
  .agenda section { padding-top: 0.875rem; }
  .agenda .went-well { padding: 0.875rem; border: 1px solid var(--rule); }
  .agenda .ask, .agenda figure, .agenda table, .agenda .actions li { break-inside: avoid; }
  .agenda h2, .agenda h3, .agenda .source, .agenda .opening { break-after: avoid; }
  .agenda .opening { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
