import {
  auxiliaries,
  determiners,
  objectPronouns,
  subjectPronouns,
} from '../../discourse/closed-classes.ts';
import type { SpokenWord } from './spoken-words.ts';
import { calendarWords, faults, isParticiple, lightAdverbs, paperwork } from './words.ts';

/** Names that a frame may write in angle brackets. */
const classes: Readonly<Record<string, (norm: string) => boolean>> = {
  auxiliary: (norm) => auxiliaries.has(norm),
  determiner: (norm) => determiners.has(norm),
  fault: (norm) => faults.has(norm),
  gerund: (norm) => /^\p{L}{2,}ing$/u.test(norm) && !/thing$|^bring$/.test(norm),
  object: (norm) => objectPronouns.has(norm),
  time: (norm) => calendarWords.has(norm) || /^\d/.test(norm),
  paperwork: (norm) => paperwork.has(norm),
  participle: isParticiple,
  subject: (norm) => subjectPronouns.has(norm),
};

/** How many words `...` may stand for. */
const longestGap = 6;

/** One element of a frame: a word of a set, at least `least` and at most `most` times. */
interface Step {
  /** The words it takes, unless it takes a whole class. */
  readonly words: ReadonlySet<string> | null;
  readonly takes: (word: SpokenWord | undefined) => boolean;
  readonly least: number;
  readonly most: number;
}

/** Fixed turns of phrase, tried together. */
export interface Frames {
  /** The position after the first frame that stands at `at`, or -1 when none does. */
  readonly endAt: (words: readonly SpokenWord[], at: number) => number;
  /** Whether some frame stands at `at` or after it. */
  readonly standIn: (words: readonly SpokenWord[], at?: number) => boolean;
}

/**
 * Reads frames, one a line. A frame is words with spaces between them: `a|b` is either, `x?` may
 * be absent, `<subject>` is any word of that class, `...` is up to six words of any kind but marks,
 * `_` is any one word, `$` is the end. Between two elements light adverbs (just, maybe, really) are passed over.
 */
export function frames(text: string): Frames {
  let index: FrameIndex | undefined;
  const endAt = (words: readonly SpokenWord[], at: number): number => {
    index ??= indexFrames(text);
    for (const steps of index.get(words[at]?.norm ?? '') ?? index.get('') ?? []) {
      const end = follow(words, at, steps, 0);
      if (end !== -1) return end;
    }
    return -1;
  };
  const standIn = (words: readonly SpokenWord[], at = 0): boolean =>
    words.some((_, position) => position >= at && endAt(words, position) !== -1);
  return { endAt, standIn };
}

/** Frames in their order by the word that they begin with; under `''` those that begin with a class or with anything. */
type FrameIndex = ReadonlyMap<string, readonly (readonly Step[])[]>;

function indexFrames(text: string): FrameIndex {
  const compiled = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map(readStep));
  const firstWords = new Set(compiled.flatMap(([first]) => [...(first?.words ?? [])]));
  const index = new Map(['', ...firstWords].map((word) => [word, [] as (readonly Step[])[]]));
  for (const steps of compiled) {
    for (const word of steps[0]?.words ?? index.keys()) index.get(word)?.push(steps);
  }
  return index;
}

function readStep(element: string): Step {
  if (element === '...') return { words: null, takes: isWord, least: 0, most: longestGap };
  if (element === '_') return { words: null, takes: isWord, least: 1, most: 1 };
  if (element === '$')
    return { words: null, takes: (word) => word === undefined, least: 1, most: 1 };
  const isOptional = element.length > 1 && element.endsWith('?');
  const written = (isOptional ? element.slice(0, -1) : element).split('|');
  const members = new Set(written);
  const inClass = written.flatMap((one) => (one.startsWith('<') ? [classOf(one)] : []));
  const takes = (word: SpokenWord | undefined): boolean =>
    word !== undefined && (members.has(word.norm) || inClass.some((holds) => holds(word.norm)));
  const isFixed = inClass.length === 0 && !isOptional;
  return { words: isFixed ? members : null, takes, least: isOptional ? 0 : 1, most: 1 };
}

/** @throws Error when a frame names a class that there is not. */
function classOf(written: string): (norm: string) => boolean {
  const holds = classes[written.slice(1, -1)];
  if (holds === undefined) throw new Error(`frames: no class ${written}`);
  return holds;
}

function isWord(word: SpokenWord | undefined): boolean {
  return word !== undefined && !word.isMark;
}

/** The position after `steps[step...]` when they stand at `at`, or -1. Frames are short, so this stays cheap. */
function follow(
  words: readonly SpokenWord[],
  at: number,
  steps: readonly Step[],
  step: number,
  taken = 0,
): number {
  const current = steps[step];
  if (current === undefined) return at;
  const word = words[at];
  if (taken < current.most && current.takes(word)) {
    const after = word === undefined ? at : at + 1;
    const end = follow(words, after, steps, step, taken + 1);
    if (end !== -1) return end;
  }
  if (taken >= current.least) {
    const end = follow(words, at, steps, step + 1);
    if (end !== -1) return end;
  }
  const mayPass = step > 0 && taken === 0 && word !== undefined && lightAdverbs.has(word.norm);
  return mayPass ? follow(words, at + 1, steps, step) : -1;
}
