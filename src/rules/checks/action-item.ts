import type { Section, Sentence } from '../../discourse/discourse.ts';
import { groupBy } from '../../discourse/group-by.ts';
import { sectionNamed } from '../../discourse/sections.ts';
import type { Block, NoteType } from '../../note/note.ts';
import { defineCheck } from '../define-check.ts';
import { type ActionBlock, actionBlocks } from '../grammar/action-lists.ts';
import { namesOwner, saysWho } from '../grammar/action-owners.ts';
import { actionRows } from '../grammar/action-tables.ts';
import { isBareItem, isLeftToDo } from '../grammar/bare-items.ts';
import { isOngoing, saysWhen } from '../grammar/due-dates.ts';
import { patternList } from '../pattern-list.ts';
import type { Place } from '../rule.ts';

/** The options of the check `action-item`. */
export interface ActionItemOptions {
  /** Sections whose items are read, by the type of the note. */
  readonly sections: Readonly<Partial<Record<NoteType, readonly Section[]>>>;
  /** Patterns of which an item matches one when it is something to do. */
  readonly any: readonly string[];
  /** Patterns of what is no task after all: a decision, a fact, “none”. */
  readonly unless?: readonly string[];
  /** Patterns that name somebody before the verb, beside the ways that the check knows itself. */
  readonly owners?: readonly string[];
}

const sectionNames = ['none', 'subjective', 'objective', 'assessment', 'plan', 'goals', 'actions'];
const sectionList = {
  type: 'array',
  items: { enum: sectionNames },
  description: 'a list of sections',
} as const;

/** Finds actions in lists, lines and tables of actions that do not say whose they are, or by when. */
export const actionItem = defineCheck<ActionItemOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['any', 'sections'],
    properties: {
      any: { ...patternList, minItems: 1 },
      unless: patternList,
      owners: patternList,
      sections: {
        type: 'object',
        additionalProperties: false,
        properties: { contact: sectionList, supervision: sectionList, conference: sectionList },
        description: '{ supervision: [actions] }',
      },
    },
  },
  guards: ({ any, unless = [], owners = [] }) => [...any, ...unless, ...owners],
  find: function* ({ discourse, sentences }, { sections, any, unless = [], owners = [] }, holds) {
    const { note } = discourse;
    const wanted = sections[note.type] ?? [];
    const meant = sentences.filter((sentence) => isIn(sentence, wanted));
    const hasTable = note.blocks.some(({ table }) => table !== undefined);
    if (meant.length === 0 && !hasTable) return;
    const byBlock = groupBy(sentences, ({ block }) => block);
    const meantIn = groupBy(meant, ({ block }) => block);
    const isTask = (sentence: Sentence): boolean =>
      !unless.some((pattern) => holds(pattern, sentence)) &&
      (isLeftToDo(sentence) ||
        any.some((pattern) => holds(pattern, sentence)) ||
        isNamed(sentence));
    const kept = note.type === 'contact' ? keptLists(note.blocks) : undefined;
    const isKept = ({ block }: Sentence): boolean => kept?.has(block) ?? true;
    const isNamed = (sentence: Sentence): boolean =>
      isKept(sentence) &&
      (kept !== undefined || sentence.section === 'actions') &&
      isBareItem(sentence);
    const isOwned = (sentence: Sentence): boolean =>
      owners.some((pattern) => holds(pattern, sentence));
    for (const { action, isSettled } of actionRows(note.blocks)) {
      const [sentence] = byBlock.get(action) ?? [];
      if (sentence === undefined || isSettled) continue;
      if (!unless.some((pattern) => holds(pattern, sentence))) yield whole(sentence);
    }
    for (const lines of actionBlocks(note.blocks)) {
      const { block } = lines;
      const inBlock = meantIn.get(block) ?? [];
      if (inBlock.length === 0 || block.list?.checked === true) continue;
      const isPlan = kept !== undefined && !inBlock.some((sentence) => isIn(sentence, ['actions']));
      if (isPlan && (!kept.has(block) || saysWho(block.text) || saysWhen(block.text))) continue;
      if (block.list !== undefined) yield* openItem(lines, inBlock.filter(isTask), isOwned);
      else if (note.type !== 'contact') yield* openSentences(lines, inBlock, isTask, isOwned);
    }
  },
});

/** Whether a sentence, no quotation, stands in one of the sections, or under a heading of its own within one. */
function isIn({ section, block, host }: Sentence, sections: readonly Section[]): boolean {
  if (host !== undefined) return false;
  if (section !== 'none') return sections.includes(section);
  return block.headings.slice(0, -1).some((name) => sections.includes(sectionNamed(name)));
}

/** Headings of plans for a hard hour, whose items are nobody’s tasks. */
const copingPlan = /\b(?:safety|crisis|coping|wellness|relapse)\b/iu;

/** The items of lists that elsewhere say who does what by when, so that an item without stands out. */
function keptLists(blocks: readonly Block[]): ReadonlySet<Block> {
  const isWhole = ({ text, headings }: Block): boolean =>
    !headings.some((heading) => copingPlan.test(heading)) && saysWho(text) && saysWhen(text);
  return new Set(listsIn(blocks).flatMap((items) => (items.some(isWhole) ? items : [])));
}

/** The lists of a note, each as its items in a row. */
function listsIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.list === undefined) continue;
    if (blocks[index - 1]?.list === undefined) lists.push([]);
    lists.at(-1)?.push(block);
  }
  return lists;
}

/** A list item is one action, however many sentences it has. */
function* openItem(
  { block, above, below }: ActionBlock,
  tasks: readonly Sentence[],
  isOwned: (sentence: Sentence) => boolean,
): Generator<Place> {
  const [task] = tasks;
  if (task === undefined || isOngoing(block.text)) return;
  const own = `${block.text}\n${below}`;
  const hasOwner = saysWho(own) || above.some(namesOwner) || tasks.some(isOwned);
  const hasDate = saysWhen(own) || above.some(saysWhen);
  if (!hasOwner || !hasDate) yield whole(task);
}

/** In a paragraph each sentence is an action; whoever a line’s label or first action names owns the line. */
function* openSentences(
  { block, above }: ActionBlock,
  sentences: readonly Sentence[],
  isTask: (sentence: Sentence) => boolean,
  isOwned: (sentence: Sentence) => boolean,
): Generator<Place> {
  const isDated = above.some(saysWhen);
  let from = 0;
  let hasOwner = false;
  for (const sentence of sentences) {
    const words = block.text.slice(from, sentence.end);
    const line = words.slice(words.lastIndexOf('\n') + 1).trim();
    if (words.includes('\n') || from === 0) hasOwner = above.some(namesOwner);
    hasOwner ||= saysWho(line) || isOwned(sentence);
    from = sentence.end;
    if (!isTask(sentence) || isOngoing(line)) continue;
    if (!hasOwner || !(isDated || saysWhen(line))) yield whole(sentence);
  }
}

function whole(sentence: Sentence): Place {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const last = tokens.findLastIndex(({ norm }) => norm !== '.');
  return { sentence, first: Math.max(first, 0), last: Math.max(last, 0) };
}
