import { grammar } from './corpus-grammar.ts';
import { createRandom, type Random } from './random.ts';

/** One note that nobody wrote about nobody. */
export interface CorpusNote {
  readonly path: string;
  readonly source: string;
}

/** Makes varied case notes of about 200 to 700 words; the same seed gives the same notes. */
export function makeCorpus(notes: number, seed: number): readonly CorpusNote[] {
  const random = createRandom(seed);
  return Array.from({ length: notes }, (_, index) => {
    const { name, write } = random.pick(kinds);
    const source = write(createPen(random), random.between(210, 580));
    return { path: `corpus/${name}-${index}.md`, source };
  });
}

/** Sentences of contact notes, joined by `separator` into at least `size` characters. */
export function makeRunningText(size: number, separator: string, seed: number): string {
  const pen = createPen(createRandom(seed));
  const sentences: string[] = [];
  for (let length = 0; length < size; length += (sentences.at(-1)?.length ?? 0) + 1) {
    sentences.push(pen.fill('{contact}'));
  }
  return sentences.join(separator);
}

/** Writes for one note: its people stay the same from line to line. */
interface Pen {
  readonly fill: (text: string) => string;
  /** Lines of the same make, with about `words` words together. */
  readonly lines: (text: string, words: number) => string;
  /** Paragraphs of two to six texts, with about `words` words together. */
  readonly paragraphs: (text: string, words: number) => string;
}

type Kind = { readonly name: string; readonly write: (pen: Pen, words: number) => string };

const kinds: readonly Kind[] = [
  { name: 'home-visit', write: writeHomeVisit },
  { name: 'phone', write: writePhone },
  { name: 'intake', write: writeIntake },
  { name: 'soap', write: writeSoap },
  { name: 'shelter-log', write: writeShelterLog },
  { name: 'supervision-transcript', write: writeTranscript },
  { name: 'supervision-minutes', write: writeMinutes },
  { name: 'team-meeting', write: writeTeamMeeting },
  { name: 'chat', write: writeChat },
  { name: 'policy', write: writePolicy },
];

function writeHomeVisit({ fill, lines, paragraphs }: Pen, words: number): string {
  return join(
    fill('---\ntype: home visit\nauthor: {first} {last}\nparticipant: {first} {last}\n---'),
    fill('# Home visit, {month} {day}\n\n## What happened'),
    paragraphs('{contact}', words - 60),
    '## Plan',
    lines('- {act}', 50),
  );
}

function writePhone({ fill, paragraphs }: Pen, words: number): string {
  const head = fill('**Type:** Phone contact\n**Date:** {month} {day}   **Time:** {time}');
  return join(head, paragraphs('{contact}', words));
}

function writeIntake({ fill, lines, paragraphs }: Pen, words: number): string {
  return join(
    fill('# Intake: {first} {last}'),
    `| Area | What was said |\n| --- | --- |\n${lines('| {topic} | {said} |', 70)}`,
    '## Background',
    paragraphs('{contact}', words - 110),
    '## Goals in the person’s words',
    lines('1. “I want to {wish}.”', 30),
  );
}

function writeSoap({ fill, paragraphs }: Pen, words: number): string {
  return join(
    fill('# Office visit, {date}'),
    `S: ${paragraphs('{said}', words / 4)}`,
    `O: ${paragraphs('{contact}', words / 4)}`,
    `A: ${paragraphs('{contact}', words / 4)}`,
    `P: ${paragraphs('{act}', words / 4)}`,
  );
}

function writeShelterLog({ fill, lines }: Pen, words: number): string {
  return join(fill('# Shelter log, {weekday}'), lines('- {time} {contact} {shorthand}', words));
}

function writeTranscript({ fill, lines }: Pen, words: number): string {
  const turns = '**Supervisor:** {supervisorTurn}\n\n**{initials}:** {workerTurn} {workerTurn}\n';
  return join(fill('# Supervision, {month} {day}'), lines(turns, words));
}

function writeMinutes({ fill, lines, paragraphs }: Pen, words: number): string {
  return join(
    fill('# Supervision minutes, {date}'),
    paragraphs('Supervisor asked what {first} noticed about {topic}. {item}', words / 2),
    '## Items',
    lines('- {item}', words / 2),
  );
}

function writeTeamMeeting({ fill, lines, paragraphs }: Pen, words: number): string {
  return join(
    fill('# Team meeting {month} {day}\n\nPresent: {initials}, {initials}, {initials}'),
    `| Who | Item | By |\n| --- | --- | --- |\n${lines('| {initials} | {wish} | {date} |', 70)}`,
    paragraphs('{item} {world}', words - 120),
    lines('- [ ] {initials} to {wish} by {date}', 50),
  );
}

function writeChat({ fill, lines }: Pen, words: number): string {
  const messages = '[{time}] {first}: {chat}\n[{time}] Worker: {chat}';
  return join(
    fill('# Text thread, printed {date}'),
    lines(messages, words - 50),
    fill('{contact} {contact}'),
  );
}

function writePolicy({ fill, lines, paragraphs }: Pen, words: number): string {
  return join(
    fill('# Policy {hour}.{hour}'),
    lines('1. {rule}', words - 80),
    fill('> {rule} {rule}'),
    paragraphs('{rule}', 50),
  );
}

function join(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function createPen(random: Random): Pen {
  const some = (name: string) => [0, 1, 2].map(() => random.pick(choices(grammar, name)));
  const own = { ...grammar, first: some('first'), last: some('last'), initials: some('initials') };
  const fill = (text: string) => capitalise(fillSlots(text, own, random));
  const repeat = (next: () => string, words: number, separator: string) => {
    const parts: string[] = [];
    for (let left = words; left > 0; left -= parts.at(-1)?.split(/\s+/).length ?? left) {
      parts.push(next());
    }
    return parts.join(separator);
  };
  return {
    fill,
    lines: (text, words) => repeat(() => fill(text), words, '\n'),
    paragraphs: (text, words) =>
      repeat(() => fill(Array(random.between(2, 6)).fill(text).join(' ')), words, '\n\n'),
  };
}

function fillSlots(text: string, slots: typeof grammar, random: Random): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      fillSlots(random.pick(choices(slots, name)), slots, random),
    )
    .replaceAll(' ,', ',');
}

/** Begins every sentence with a capital letter. */
function capitalise(text: string): string {
  return text.replace(/(^|[.?!”] )(\p{Ll})/gu, (_, before: string, letter: string) =>
    before.concat(letter.toUpperCase()),
  );
}

function choices(slots: typeof grammar, name: string): readonly string[] {
  const texts = slots[name];
  if (texts === undefined) throw new RangeError(`corpus-grammar.ts: no slot {${name}}`);
  return texts;
}
