import type { Token } from '../../discourse/discourse.ts';
import { startsCapital } from '../../discourse/letters.ts';

/** One word or mark of an utterance, as the grammar reads it. */
export interface SpokenWord {
  readonly norm: string;
  /** The token that it was read from. */
  readonly token: number;
  readonly isMark: boolean;
  /** Whether it is written like a name. */
  readonly isCapital: boolean;
}

/** Contractions that the tokenizer leaves whole, and spellings by ear. */
const opened: ReadonlyMap<string, readonly string[]> = new Map([
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['hafta', ['have', 'to']],
  ['oughta', ['ought', 'to']],
  ['shoulda', ['should', 'have']],
  ['coulda', ['could', 'have']],
  ['hows', ['how', 'is']],
  ['wheres', ['where', 'is']],
  ['whos', ['who', 'is']],
  ['whens', ['when', 'is']],
  ['youd', ['you', 'would']],
  ['whatd', ['what', 'did']],
  ['howd', ['how', 'did']],
  ["d'you", ['do', 'you']],
  ["d'ya", ['do', 'you']],
  ["it'd", ['it', 'would']],
  ['k', ['ok']],
  ['o.k', ['ok']],
  ['abt', ['about']],
  ['rn', ['now']],
  ['r', ['are']],
  ['pls', ['please']],
  ['plz', ['please']],
  ['cuz', ['because']],
  ['bc', ['because']],
  ['b/c', ['because']],
]);

/** Marks that say nothing about grammar. */
const silentMarks: ReadonlySet<string> = new Set(['"', "'", '*', '_', '~']);
const endMarks: ReadonlySet<string> = new Set(['.', '?', '!', '…', ')', ']']);

/** The words and inner marks of an utterance: no left-out subjects, no quotation or end marks. */
export function spokenWords(tokens: readonly Token[]): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const [index, { kind, norm, text }] of tokens.entries()) {
    if (kind === 'subject' || silentMarks.has(norm)) continue;
    const read = { token: index, isMark: kind === 'mark', isCapital: startsCapital(text) };
    for (const each of opened.get(norm) ?? [norm]) words.push({ norm: each, ...read });
  }
  while (endMarks.has(words.at(-1)?.norm ?? '')) words.pop();
  return words;
}
