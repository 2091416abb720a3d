import type { Agency } from '../discourse/agency.ts';
import type { Discourse, Mode, Sentence, Stance, Voice } from '../discourse/discourse.ts';
import type { Saying } from '../discourse/sayings.ts';
import type { Vocabulary } from '../discourse/vocabulary.ts';
import type { NoteType, Span } from '../note/note.ts';
import type { DateOrder } from '../note/read-date.ts';
import type { Calendar } from './calendar-of.ts';
import type { IgnoreFault } from './define-check.ts';
import type { Guidelines } from './guidelines.ts';
import type { Beside, NoteRecord, NotesVerdict } from './note-record.ts';
import type { PatternIndex } from './pattern-index.ts';
import type { Prefilter } from './prefilter.ts';
import type { Lowered } from './standing.ts';

/** How grave a finding is; `praise` recognises good practice and never changes an exit code. */
export type Severity = 'error' | 'warning' | 'info' | 'praise';

/** What a finding is about: a passage, a whole note, or many notes. */
export type Level = 'span' | 'document' | 'repository';

/** A guideline's words, and where they stand. */
export interface GuidelineExcerpt {
  /** `source/place`, as in `rules/guidelines/`. */
  readonly id: string;
  /** Verbatim, after folding of quotes and spaces. */
  readonly excerpt: string;
  /** Title and publisher of the source. */
  readonly source: string;
  /** Further references by key, such as `NASW 1.06(c)`. */
  readonly also: readonly string[];
}

/** Whose words a rule is about, in which notes; the discourse answers it, not the check. */
export interface Where {
  /** Note types the rule applies to. */
  readonly notes: readonly NoteType[];
  /** Whether a contact note counts only where staff talk to each other in it. */
  readonly staffTalk?: boolean;
  /** Voices of the passage; absent means any. */
  readonly voice?: readonly Voice[];
  /** To whom the words are said; absent means anybody. */
  readonly to?: readonly Voice[];
  /** How the words stand in the note; absent means any. */
  readonly mode?: readonly Mode[];
  /** What the clause claims; absent means any. */
  readonly stance?: readonly Stance[];
}

/** A place that a check has found: tokens `[first, last]` of a sentence, inclusive. */
export interface Place {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** Takes the place of the card's severity, for a weaker form of the same thing. */
  readonly severity?: Severity;
  /** Whose words the passage is, where its first token does not tell: a reported question begins at the asking verb. */
  readonly saying?: Saying;
  /** Families of which a rule must find something within two sentences of the block for the place to count; absent where it counts anyhow. */
  readonly beside?: readonly string[];
  /** Widens the passage to the quotation marks around it. */
  readonly withQuotation?: boolean;
}

/** What a check says of a whole note, or of many notes together. */
export interface Verdict {
  /** What the card's `detail` may name in braces. */
  readonly facts: Facts;
  /** Takes the place of the card's severity, for a weaker form of the same thing. */
  readonly severity?: Severity;
  /** Where in the note it stands, when not at its head. */
  readonly at?: VerdictPlace;
}

/** A place in the source of a note, with what tells the verdict from others there. */
export interface VerdictPlace extends Span {
  readonly about: string;
}

/** Words by the name that a card's `detail` has for them. */
export type Facts = Readonly<Record<string, string>>;

/** A rule's example: a piece of Markdown, with the places that must be found in it. */
export interface Example {
  /** Without the marks `«` and `»`. */
  readonly markdown: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A card, ready to ask. */
export interface Rule {
  readonly id: string;
  /** The card's file, as messages name it. */
  readonly path: string;
  readonly family: string;
  readonly severity: Severity;
  /** Why the severity is lower than the card's; null when it is the card's. */
  readonly lowered: Lowered | null;
  readonly level: Level;
  /** False for a rule that is off until it is asked for. */
  readonly enabled: boolean;
  readonly message: string;
  /** A sentence with the facts of a note, in braces, that goes with the message; null for none. */
  readonly detail: string | null;
  readonly guideline: GuidelineExcerpt;
  readonly question: string;
  readonly rewording: string | null;
  readonly where: Where;
  /** Rules that take the passage instead when both see it. */
  readonly yields: readonly string[];
  /** Kinds of mitigation that lower a finding to `info` when the note records them; see {@link Mitigation}. */
  readonly softenedBy: readonly string[];
  /** Words, in lower case, by which a note comes back to what the rule has found. */
  readonly matter: readonly string[];
  readonly examples: {
    readonly flags: readonly Example[];
    readonly passes: readonly Example[];
    /** What ought to be found, and is not yet seen. */
    readonly todoFlags: readonly Example[];
    /** What ought to be left alone, and is found as yet. */
    readonly todoPasses: readonly Example[];
  };
  /** Whether `find` is asked even where no pattern matches. */
  readonly isAlwaysAsked: boolean;
  /** The patterns of which one must match somewhere in the note before `find` is asked, by their source. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** The passages that a rule of the level `span` asks about. */
  readonly find: (context: CheckContext) => Iterable<Place>;
  /** What a rule of the level `document` says of a note. */
  readonly judge: (context: CheckContext) => Iterable<Verdict>;
  /** Brings in what a rule that is on judges with, where not every run should wait for it; else null. */
  readonly load: (() => Promise<Pick<Rule, 'judge'>>) | null;
  /** What a rule of the level `repository` says of notes that it applies to. */
  readonly compare: (notes: readonly NoteRecord[], calendar: Calendar) => Iterable<NotesVerdict>;
  /** What stands first in a date of numbers, where the card of such a rule says so; else null. */
  readonly dateOrder: DateOrder | null;
  /** What such a rule asks of a note's own words that overrule rules; null for every other. */
  readonly ignoreFault: IgnoreFault | null;
  /** Whether a sentence of a note excuses what such a rule would say of it. */
  readonly isExcuse: (sentence: Sentence) => boolean;
  /** The names of the parts that such a rule looks for and a note shows. */
  readonly partsIn: (discourse: Discourse) => readonly string[];
}

/** What a check may look at. */
export interface CheckContext {
  readonly discourse: Discourse;
  readonly sentences: readonly Sentence[];
  /** Whose words the rule is about: a check may leave out the rest, and need not. */
  readonly where: Where;
  /** Where a pattern of this rule matches in the note, in reading order. */
  readonly matches: (source: string) => readonly Place[];
  /** The meetings of the notes that are linted together with this one; none for a note that is alone. */
  readonly beside: Beside;
}

/** A pattern that can be asked. @see openPattern */
export interface Pattern {
  readonly source: string;
  /** Matches in one sentence, leftmost first, without overlap; time is linear in the sentence. */
  readonly match: (sentence: Sentence) => readonly Place[];
}

/** A phrase that must stand in full, and which of its words to look for. */
export interface NeededPhrase {
  readonly words: readonly string[];
  readonly at: number;
}

/** The forms of a lemma, or the words and phrases of a class: what meets a need. */
export interface WordAtom {
  /** Equal for equal atoms. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly NeededPhrase[];
}

/** Atoms of which a sentence must hold one. */
export interface WordNeed {
  readonly atoms: readonly WordAtom[];
  /** Counts the needs of a pattern as a match meets them. */
  readonly order: number;
}

/**
 * Where a mitigation must stand to soften a finding: `near` is the finding's paragraph and the few
 * after it; `after` is the same, behind the finding; `named` is anywhere, with the finding's matter
 * between the marks; `anywhere` is the whole note.
 */
export type Reach = 'near' | 'after' | 'named' | 'anywhere';

/** What a note can record as done about a tie or a crossing, such as telling the supervisor. */
export interface Mitigation {
  /** What cards name under `softenedBy`. */
  readonly kind: string;
  /** What was done, for people: “told to a supervisor”. */
  readonly words: string;
  readonly where: Where;
  readonly patterns: readonly { readonly reach: Reach; readonly pattern: Pattern }[];
  /** Patterns of which none may match in the sentence. */
  readonly unless: readonly Pattern[];
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

/** For each type of note: leads from a sentence to the patterns that are asked of it. */
export type NotePrefilters = (type: NoteType) => Prefilter;

/** For each type of note: the rules to ask about it when patterns of these sources match in it. */
export type AskedRules = (type: NoteType, sources: Iterable<string>) => readonly Rule[];

/** All rules of a run, with the words that they and the discourse know. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly vocabulary: Vocabulary;
  /** The people and short forms that hold for all notes. */
  readonly agency: Agency;
  /** Every guideline excerpt there is, by `source/excerpt`. */
  readonly excerpts: Guidelines['excerpts'];
  /** Lead to the patterns of the rules that are on. */
  readonly prefilters: NotePrefilters;
  readonly askedRules: AskedRules;
  readonly mitigations: readonly Mitigation[];
  /** Lead to the patterns of the mitigations. */
  readonly mitigationPrefilters: NotePrefilters;
  /** Has the patterns of all rules and mitigations. */
  readonly index: PatternIndex;
}
