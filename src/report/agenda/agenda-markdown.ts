import type { BlockContent, PhrasingContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { excerptWords, quoted, sourceWords } from '../finding-words.ts';
import { heading, list, paragraph, strong, table, text } from '../markdown-nodes.ts';
import type {
  Agenda,
  AgendaFollowUp,
  AgendaPart,
  AgendaPassage,
  AgendaQuestion,
  AgendaTheme,
} from './agenda.ts';
import {
  actionWords,
  agendaOrigin,
  agendaTitle,
  agendaWords,
  decidedWords,
  EMPTY_ROWS,
  meetingWords,
  passagePlace,
} from './agenda-words.ts';

/** An agenda as Markdown. What stands in a note is text in it and never markup. */
export function agendaMarkdown(agenda: Agenda): string {
  const children = [
    heading(1, text(agendaTitle(agenda))),
    said(agendaOrigin(agenda)),
    said(agendaWords.purpose),
    heading(2, text(agendaWords.wentWell)),
    ...wentWell(agenda),
    ...agenda.parts.flatMap((part) => partBlocks(part, agenda)),
    heading(2, text(agendaWords.meetings)),
    ...meetingWords(agenda.meetings).map(said),
    ...agenda.meetings.together.flatMap(({ message, question }) => [
      said(message),
      paragraph(strong('To think about:'), text(` ${question}`)),
    ]),
    heading(2, text(agendaWords.agreed)),
    table([
      agendaWords.agreedColumns.map(text),
      ...Array.from({ length: EMPTY_ROWS }, () => agendaWords.agreedColumns.map(() => text(''))),
    ]),
    said(agendaWords.privacy),
  ];
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmTableToMarkdown()], bullet: '-' },
  );
}

function said(words: string): BlockContent {
  return paragraph(text(words));
}

function wentWell({ wentWell: praise }: Agenda): readonly BlockContent[] {
  if (praise.length === 0) return [said(agendaWords.nothingPraised)];
  return list(
    praise.map(({ message, passages }) => [said(message), ...passages.map(passageBlock)]),
  );
}

function partBlocks({ id, title, purpose, opening, themes }: AgendaPart, agenda: Agenda) {
  const before = id === 'accountability' ? lastTime(agenda) : [];
  const isEmpty = themes.length + before.length === 0;
  return [
    heading(2, text(title)),
    said(quoted(purpose)),
    paragraph(strong(opening)),
    ...before,
    ...(isEmpty ? [said(agendaWords.nothingToAsk)] : themes.flatMap(themeBlocks)),
  ];
}

function lastTime({ actions, followUps }: Agenda): readonly BlockContent[] {
  const items = actions.map((action) => [
    paragraph(strong(action.what), text(` — ${actionWords(action)}`)),
  ]);
  return [
    heading(3, text(agendaWords.fromLastTime)),
    ...(items.length === 0 ? [said(agendaWords.noActions)] : list(items)),
    ...(followUps.length === 0
      ? []
      : [heading(3, text(agendaWords.followUps)), ...list(followUps.map(followUpBlocks))]),
  ];
}

function followUpBlocks(followUp: AgendaFollowUp): BlockContent[] {
  const why = decidedWords(followUp);
  return [
    said(followUp.message),
    passageBlock(followUp.passage),
    ...(why === '' ? [] : [said(`Put off: ${why}`)]),
    said(`To think about: ${followUp.question}`),
  ];
}

function themeBlocks({ guideline, questions }: AgendaTheme): readonly BlockContent[] {
  return [
    heading(3, text(excerptWords(guideline.excerpt))),
    said(`— ${sourceWords(guideline)}`),
    ...list(questions.map(questionBlocks)),
  ];
}

function questionBlocks({ message, question, rewording, passages }: AgendaQuestion) {
  return [
    paragraph(strong(question)),
    said(message),
    ...passages.map(passageBlock),
    ...(rewording === null ? [] : [said(`One way to say it: ${quoted(rewording)}`)]),
  ];
}

function passageBlock(passage: AgendaPassage): BlockContent {
  const words: readonly PhrasingContent[] =
    passage.words === null ? [] : [text(`${quoted(passage.words)} `)];
  return {
    type: 'blockquote',
    children: [paragraph(...words, text(`(${passagePlace(passage)})`))],
  };
}
