import { renderToString } from 'preact-render-to-string';
import { cardStyle } from '../components/card-style.ts';
import { htmlFrame } from '../html-frame.ts';
import type { Tool } from '../json.ts';
import type { Agenda } from './agenda.ts';
import { agendaStyle } from './agenda-style.ts';
import { AgendaView } from './agenda-view.tsx';
import { agendaTitle } from './agenda-words.ts';

const style = `${cardStyle}${agendaStyle}
main { padding: 1.5rem 1rem 3rem; }
footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--soft); font-size: 0.875rem; }
@media print { main, footer { padding: 0; } }
`;

/** An agenda as one page of HTML that needs nothing beside it and runs nothing. */
export function agendaPage(agenda: Agenda, tool: Tool): string {
  const frame = htmlFrame(tool, { title: agendaTitle(agenda), style, closing: '' });
  return `${frame.opening}${renderToString(<AgendaView agenda={agenda} />)}\n${frame.between}${frame.closing}`;
}
