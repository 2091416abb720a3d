import type { NoteType } from '../src/note/note.ts';
import type { Rule } from '../src/rules/rule.ts';
import { makeRunningText } from './corpus.ts';

/** A kind of hard text that can be made of any length. */
export interface GrowingNote {
  readonly name: string;
  readonly type: NoteType;
  /** Its body in about `size` characters; two bodies of one kind differ in their length alone. */
  readonly body: (size: number) => string;
}

/** The source of a note of this kind with a body of about `size` characters. */
export function growTo({ type, body }: GrowingNote, size: number): string {
  const head = `type: ${typeWords[type]}\nworker: Ana Ruiz\nsupervisor: Tom Hale\ndate: 2026-03-02`;
  return `---\n${head}\n---\n\n${body(size)}\n`;
}

const typeWords: Readonly<Record<NoteType, string>> = {
  contact: 'home visit',
  supervision: 'supervision',
  conference: 'case conference',
  policy: 'policy',
};

/** Each full of one kind of mark that is hard to parse. */
export const hardMarkdown: readonly GrowingNote[] = kind('contact', {
  'emphasis that nothing closes': again('*a **b '),
  'emphasis that closes in another order': again('*a _b* c_ '),
  'underscores that nothing closes': again('_a __b '),
  'stars alone': again('*'),
  'stars and words': again('a**b'),
  'brackets that nothing closes': again('['),
  'images that nothing closes': again('!['),
  'brackets that nothing opens': again('a] '),
  'links in links': (size) => nested('[a', '](b) ', size),
  'links with unclosed places': again('[a](<b '),
  'links with unclosed titles': again('[a](b "c '),
  'round brackets in a link': (size) => `[a](${nested('(', ')', size)})`,
  'code marks of growing length': growingCode,
  'code marks that nothing closes': again('`a ``b '),
  'tags that nothing closes': again('<a b="c '),
  'comments that nothing closes': again('<!-- a '),
  'instructions that nothing closes': again('<?a <!A <![CDATA['),
  'links in sharp brackets that nothing closes': again('<https://a '),
  escapes: again('\\*'),
  'character references': again('&amp;&#38;'),
  'character references that nothing closes': again('&a'),
  'definitions that nothing uses': numbered((at) => `[a${at}]: b\n`),
  'one definition many times': again('[a]: b\n'),
  'definitions that are used': (size) =>
    `${numbered((at) => `[a${at}]: b\n`)(size / 2)}\n${numbered((at) => `[a${at}] `)(size / 2)}`,
  'definitions with unclosed titles': again('[a]: b "c\n'),
  'a quotation in a quotation': (size) => nested('> ', '', size),
  'quotations that grow deeper by lines': growing('> ', 'a'),
  'a list in a list in one line': (size) => nested('- ', '', size),
  'lists that grow deeper by lines': growing('  ', '- a'),
  'numbered lists that grow deeper by lines': growing('   ', '1. a'),
  'quotations and lists, ninety deep': again(`${'> - '.repeat(45)}a\n`),
  'a list of items': again('- Called the school.\n'),
  'a loose list': again('- Called the school.\n\n'),
  'tasks of a list': again('- [ ] Call the school by 5/3\n'),
  'a table of many rows': (size) => `| a | b |\n|---|---|\n${again('| Call | Ana |\n')(size)}`,
  'a table of many columns': (size) => wideTable(size),
  'tables that do not start': again('| a | b |\n'),
  'rows of dashes': again('|---|---|\n'),
  'upright strokes': again('|'),
  headings: again('# Visit\n\nShe came.\n\n'),
  'headings of all levels': numbered((at) => `${'#'.repeat((at % 6) + 1)} Part ${at}\n\na\n\n`),
  'lines over a line of dashes': again('a\n---\n'),
  'signs of a heading': again('#'),
  'spaces in a line': again(' '),
  'spaces behind words': again('a     '),
  'empty lines': again('\n'),
  'tabs in front of words': again('\ta\n'),
  fences: again('```\na\n'),
  'fences of growing length': (size) =>
    joined(size, (at) => `${'`'.repeat(3 + (at % 200))}\na\n\n`),
  'front matter that nothing closes': again('---\na: b\n'),
  'breaks of lines': again('a\\\nb  \n'),
  'line breaks of HTML': again('a<br>'),
  'no break at all': again('a'),
  'marks that join': again('a\u0301'),
  'half characters': again('\ud83d '),
  'signs of two halves': again('🙂'),
  'spaces of no width': again('a\u200b'),
  'Arabic and Hebrew': again('كتبت لها رسالة. שלום '),
});

/** Each full of one kind of sentence, speech, line or value that is hard to understand. */
export const hardWords: readonly GrowingNote[] = [
  ...kind('contact', {
    'one long sentence': again('she came home and he went out and '),
    'one sentence of commas': again('she called, '),
    'one sentence of dashes': again('she called — he came – '),
    'one sentence of names': again('Ana Ruiz '),
    'many names': numbered((at) => `Mr. ${named(at)} called ${named(at + 7)}. `),
    'one sentence of many names': numbered((at) => `${named(at)} and `),
    'pronouns that follow each other': again('She told him that she saw her with him. '),
    'reports in reports': again('she said that he said that '),
    'quotes that nothing closes': again('She said “I am here. '),
    'quotes that nothing opens': again('I am here” she said. '),
    'straight quotes that nothing closes': again('said "a '),
    'quotes in quotes': (size) => nested('She said “', '” ', size),
    'quotes of two kinds in one another': (size) => nested('She said “he said ‘', '’ ” ', size),
    'short quotes': again('She said “yes” and “no”. '),
    apostrophes: again("'tis the boys' dogs' "),
    'round brackets that nothing closes': again('She came (with him '),
    'round brackets in one another': (size) => nested('(she ', ') ', size),
    'full stops': again('.'),
    'question marks': again('?'),
    'ends of sentences': again('a. '),
    abbreviations: again('Dr. Mr. e.g. a.m. p.m. U.S. '),
    'numbers of a sentence': again('12 5 '),
    'dates of a sentence': again('3/4/2026 12 March 2026 2026-03-04 '),
    'dates on lines': numbered(
      (at) => `${(at % 12) + 1}/${(at % 28) + 1}/2026 10:${at % 60} CM called.\n`,
    ),
    'digits in a row': again('1234567890'),
    'digits with dashes': again('555-'),
    'telephone numbers': again('call 555-867-5309 or 0207 946 0018, '),
    'digits with dots': again('41.8781, -87.6298 '),
    'addresses of mail': again('a.b@c-d.example '),
    'signs of mail': again('a@'),
    'dots of mail': again('a.b-c_d%'),
    'streets and numbers': again('12 Old Mill Road, Apt 4, '),
    'capitals in a row': again('A'),
    'capital words': again('The Old Mill Road House '),
    'cues of numbers': again('Medicaid id no. # '),
    'words of a scale': again('first second third '),
    'hyphens in a word': again('a-'),
    'apostrophes in a word': again("a'"),
    'strokes in a word': again('a/'),
    'labels on lines': again('Plan: call the school.\n'),
    'labels in a line': again('Plan: call. Due: 5/3. Who: Ana. '),
    'labels that are empty': again('Plan:\n'),
    colons: again('a: '),
    'ignore comments': again('<!-- caselint-ignore money: asked -->\n\nLent her $5.\n\n'),
    'ignore comments that cover nothing': again('<!-- caselint-ignore money -->\n\n'),
    'ignores that nothing ends': again('<!-- caselint-ignore-start money: asked -->\n\na\n\n'),
    'the own name in a line': again('caselint-ignore '),
    'messages of a thread': numbered((at) => `[3/4/26, 10:${at % 60}] Ana: I am here\n`),
    'heads of mail': again('From: Ana\nTo: Tom\nSubject: Visit\n\nHi,\n\nSee you.\n\n'),
    'lines quoted from mail': again('> On 3/4 Ana wrote:\n> I am here\n'),
    'short forms': again('CM w/ ct re: hv f/u, ct’s mo. pres. '),
    'running text': (size) => makeRunningText(size, ' ', 1),
    paragraphs: (size) => makeRunningText(size, '\n\n', 1),
  }),
  ...kind('supervision', {
    'lines of speakers': again('Supervisor: Did you call?\nWorker: Yes.\n'),
    'paragraphs of speakers': again('**Supervisor:** Did you call?\n\n**Worker:** Yes.\n\n'),
    'lines of many speakers': numbered((at) => `${named(at)}: Did you call her?\n`),
    'a table of speakers': (size) =>
      `| Who | Said |\n|---|---|\n${again('| Supervisor | Did you call? |\n')(size)}`,
    'questions in a line': again('Did you call her? Why not? '),
    'tags of questions': again('You called her, didn’t you, right? '),
    'one question': again('did you call or did you not '),
    'orders in a line': again('You need to call her. You must go. '),
    'one order': again('you need to call and you must go and '),
    'reported questions': again('Tom asked whether she called. '),
    'reported orders': again('Tom told her to call. '),
    'actions of a list': (size) =>
      `## Actions\n\n${again('- Ana to call the school by 5/3\n')(size)}`,
    'actions of a list in lists': (size) =>
      `## Actions\n\n${again('- Ana\n  - call by 5/3\n')(size)}`,
    'actions of a table': (size) =>
      `| Action | Who | By when |\n|---|---|---|\n${again('| Call | Ana | |\n')(size)}`,
    'headings of parts': again('## Wellbeing\n\nShe is tired.\n\n## Actions\n\n- Call\n\n'),
  }),
];

/**
 * Notes that are full of what a rule looks for: the words of its patterns and its examples, again and
 * again.
 *
 * @param most how many characters may stand before they come again; some are left out for that
 */
export function notesOf(rule: Rule, most = Number.POSITIVE_INFINITY): readonly GrowingNote[] {
  const [type = 'contact'] = rule.where.notes;
  const words = [...rule.patterns.keys()].map(wordsOf);
  const examples = [...rule.examples.flags, ...rule.examples.passes].map(({ markdown }) =>
    markdown.replace(/^---\n[\s\S]*?\n---\n/u, '').trim(),
  );
  const parts = [...some(examples, most / 2), ...some(words, most / 2)];
  const inOneLine = parts.map((text) => text.replaceAll(/[\s.?!:;#|>-]+/gu, ' ').trim());
  return kind(type, {
    'in paragraphs': again(`${parts.join('\n\n')}\n\n`),
    'in one line': again(`${inOneLine.join(' and ')} and `),
  });
}

/** Every so many of some texts, so that they have no more than `most` characters together. */
function some(texts: readonly string[], most: number): readonly string[] {
  const step = Math.ceil(texts.join('').length / most);
  return texts.filter((_, at) => at % step === 0);
}

/** What a pattern may match, roughly: its words in order, with somebody in the place of each tag. */
function wordsOf(source: string): string {
  return source
    .replaceAll(/#(?:Staff|Author|Supervisor)\b/gu, 'I')
    .replaceAll(/#StaffPossessive\b/gu, 'my')
    .replaceAll(/#\w+Possessive\b/gu, 'her')
    .replaceAll(/#Participant\b/gu, 'she')
    .replaceAll(/#(\w+)/gu, (_, tag: string) => tag.toLowerCase())
    .replaceAll(/\.?\{[\d,]+\}|[^\p{L}\p{N}'’ -]+/gu, ' ')
    .trim();
}

function kind(
  type: NoteType,
  bodies: Readonly<Record<string, GrowingNote['body']>>,
): readonly GrowingNote[] {
  return Object.entries(bodies).map(([name, body]) => ({ name, type, body }));
}

function again(text: string): GrowingNote['body'] {
  return (size) => text.repeat(Math.ceil(size / text.length));
}

function numbered(textAt: (at: number) => string): GrowingNote['body'] {
  return (size) => joined(size, textAt);
}

function joined(size: number, textAt: (at: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length || size) {
    parts.push(textAt(parts.length));
  }
  return parts.join('');
}

function nested(open: string, close: string, size: number): string {
  const times = Math.ceil(size / (open.length + close.length));
  return `${open.repeat(times)}a${close.repeat(times)}`;
}

/** Lines of which each stands one mark deeper than the one before. */
function growing(mark: string, end: string): GrowingNote['body'] {
  return numbered((at) => `${mark.repeat(at)}${end}\n`);
}

function growingCode(size: number): string {
  return joined(size, (at) => `${'`'.repeat(at + 1)}a `);
}

function wideTable(size: number): string {
  const row = '| a '.repeat(size / 12);
  return `${row}|\n${row.replaceAll('a', '---')}|\n${row}|\n`;
}

/** A surname of its own for each number. */
function named(at: number): string {
  const letters = [...String(at)].map((digit) => 'aeioubdlmn'.charAt(Number(digit))).join('r');
  return `K${letters}n`;
}
