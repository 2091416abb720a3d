import type { Token } from './discourse.ts';
import { describedRole } from './roles.ts';
import { tokenize } from './tokenize.ts';

/** What a short form of an agency is read as. */
export interface ShortForm {
  /** What it stands for; of a role, as much as makes it one: of a night support worker, support worker. */
  readonly meaning: string;
  readonly words: readonly Token[];
  /** Whether a dot behind it is its own and no end of a sentence. */
  readonly isDotted: boolean;
  /** Whether it is read so in capitals only: `IT` is no “it”. */
  readonly isInCapitals: boolean;
}

/** Short forms by {@link foldShortForm}. */
export type ShortForms = ReadonlyMap<string, ShortForm>;

/** A short form as it is looked up: lower case, without dots. */
export function foldShortForm(short: string): string {
  return short.toLowerCase().replaceAll('.', '');
}

/** Reads short forms as an agency writes them, each with what it stands for. */
export function readShortForms(abbreviations: ReadonlyMap<string, string>): ShortForms {
  return new Map(
    [...abbreviations].map(([short, written]) => {
      const meaning = describedRole(written) ?? written;
      const words = tokenize(meaning).filter(({ kind }) => kind === 'word' || kind === 'number');
      const isInCapitals = isCapitals(short);
      return [
        foldShortForm(short),
        { meaning, words, isDotted: short.endsWith('.'), isInCapitals },
      ];
    }),
  );
}

/** The tokens with the dots of short forms on their words; the last dot of a text is left alone. */
export function joinDots(tokens: readonly Token[], forms: ShortForms): readonly Token[] {
  if (forms.size === 0) return tokens;
  const isJoined = (dot: Token | undefined, at: number): boolean => {
    const word = tokens[at - 1];
    if (dot?.norm !== '.' || word?.end !== dot.start || at === tokens.length - 1) return false;
    return formOf(word, forms)?.isDotted === true;
  };
  return tokens.flatMap((token, at) => {
    if (isJoined(token, at)) return [];
    const dot = tokens[at + 1];
    if (dot === undefined || !isJoined(dot, at + 1)) return [token];
    return [{ ...token, text: `${token.text}.`, end: dot.end }];
  });
}

/** The tokens with the words that short forms stand for, each at the place of the short form. */
export function spelledOut(tokens: readonly Token[], forms: ShortForms): readonly Token[] {
  if (forms.size === 0) return tokens;
  return tokens.flatMap((token) => {
    const words = formOf(token, forms)?.words ?? [];
    if (words.length === 0) return [token];
    const { start, end } = token;
    const ending = endingOf(token);
    return words.map(({ text, norm, kind }, at): Token => {
      const own = at === words.length - 1 ? ending : '';
      return { text: text + own, norm: norm + own, start, end, kind };
    });
  });
}

/** A text with the words that these short forms stand for. */
export function spellOut(text: string, forms: ShortForms): string {
  if (forms.size === 0) return text;
  return text.replace(/[\p{L}\p{N}][\p{L}\p{N}.&/-]*/gu, (word) => {
    const form = forms.get(foldShortForm(word));
    return form === undefined || (form.isInCapitals && !isCapitals(word)) ? word : form.meaning;
  });
}

function formOf({ kind, text, norm }: Token, forms: ShortForms): ShortForm | undefined {
  if (kind !== 'word') return undefined;
  const ending = endingOf({ text, norm });
  const form = forms.get(norm.slice(0, norm.length - ending.length));
  if (form?.isInCapitals === true && !isCapitals(text.slice(0, text.length - ending.length)))
    return undefined;
  return form;
}

/** What a short form is inflected with: “YDW’s”, “YDWs”. */
function endingOf({ text, norm }: Pick<Token, 'text' | 'norm'>): string {
  const [owning = ''] = /'s?$/.exec(norm) ?? [];
  if (owning !== '') return owning;
  return /^\p{Lu}{2,}s$/u.test(text) ? 's' : '';
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
