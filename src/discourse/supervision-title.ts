import type { Note } from '../note/note.ts';
import { nameForm } from './name-form.ts';
import { withoutLead } from './not-names.ts';
import { type Person, voiceBeside } from './person.ts';

const titlePair = new RegExp(
  String.raw`(?<before>[-–—:,(][ ]*)?(?<one>${nameForm})(?:[ ]?\((?<oneRole>[^()]{1,40})\))?,?[ ]\(?(?<link>with|w/|and|&|//?|\+)[ ]?(?<role>[Ss]up(?:v|vr|ervisor)?\.?:?[ ])?(?<other>${nameForm})(?:[ ]?\((?<otherRole>[^()]{1,40})\))?`,
  'u',
);

/**
 * The two people of a supervision's title: “Sup. note – F. Oke w/ Gwen Hall” and “– F. Oke / sup. G.
 * Hall” have the worker first; of “1:1 Ana (TM) + Bo” the role tells, and of “Ana & Bo” whoever the
 * note says asks and tells is the supervisor. Empty where nothing tells; without a note only roles do.
 */
export function titlePersons(line: string, note: Note | undefined): readonly Person[] {
  const {
    before,
    one: first,
    link,
    role,
    other,
    oneRole,
    otherRole,
  } = titlePair.exec(line)?.groups ?? {};
  const phrase = withoutLead(first ?? '');
  const one = before === undefined && oneRole === undefined ? lastWord(phrase) : phrase;
  if (one === '' || other === undefined) return [];
  const isOrdered = before !== undefined && (/^w/.test(link ?? '') || role !== undefined);
  const lead =
    leadByRole(one, oneRole, other, otherRole) ??
    (note === undefined ? undefined : isOrdered ? other : leadOf(one, other, note));
  if (lead === undefined) return [];
  return [
    { name: lead, voice: 'supervisor' },
    { name: lead === one ? other : one, voice: 'author' },
  ];
}

/** The last word of a name that no mark sets off from the title’s other words. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Who of two people leads by what stands in brackets behind them. */
function leadByRole(
  one: string,
  oneRole: string | undefined,
  other: string,
  otherRole: string | undefined,
): string | undefined {
  const [voice, otherVoice] = [voiceBeside(oneRole ?? ''), voiceBeside(otherRole ?? '')];
  if (voice === 'supervisor' || (voice === 'author' && otherVoice !== 'author'))
    return voice === 'supervisor' ? one : other;
  if (otherVoice === undefined) return undefined;
  return otherVoice === 'supervisor' ? other : one;
}

const leads =
  '(?:then |also |again |gently )?(?:ask(?:ed|s|ing)(?! (?:if|whether) (?:s?he|they) (?:can|could|may|might))|wonder(?:ed|s|ing)|enquir(?:ed|es)|quer(?:ied|ies)|told|reminded|advised|suggested|instructed|directed|commended|praised|thanked|encouraged|challenged|wanted to know)';

/** Who of two people asks and tells in the narration; undefined when neither does more. */
function leadOf(one: string, other: string, { blocks }: Note): string | undefined {
  const count = (name: string): number => {
    const [first = name] = name.replace(/^(?:Mr|Mrs|Ms|Mx|Dr|Miss)\.? /u, '').split(' ');
    const acts = new RegExp(`(?<!\\p{L})${literal(first)} ${leads}(?!\\p{L})`, 'gu');
    return blocks.reduce((sum, { text }) => sum + [...text.matchAll(acts)].length, 0);
  };
  const balance = count(one) - count(other);
  if (balance === 0) return undefined;
  return balance > 0 ? one : other;
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const partnerOf = new RegExp(
  String.raw`(?:supervision|sup(?:v|vr)?\.?|1:1|one[- ]to[- ]one|supervisor['’]s (?:own )?(?:notes?|record))\b.{0,20}?[ ](?:with|w/?)[ ](?<name>${nameForm})`,
  'iu',
);
/** “My notes from supervision w/ Fatima”: what a worker keeps. */
const ownNotes = /\bmy (?:own )?notes? from\b/i;
const toldMe =
  /(?<!\p{L})(?:asked|told|reminded|advised|encouraged|thanked|challenged) me(?!\p{L})|(?<!\p{L})(?:[Ss]?[Hh]e|[Tt]hey) (?:then )?(?:ask(?:ed|s)|wondered|wanted to know|suggested|said I)(?!\p{L})/gu;
const iTold =
  /(?<!\p{L})I (?:then )?(?:asked|told|reminded|advised|encouraged|thanked|challenged|wondered|suggested)(?!\p{L})/gu;

/** “Supervision w/ Fatima” in a record of “I”: the supervisor or the worker, by which of the two asks and tells. */
export function partner({ blocks }: Note): readonly Person[] {
  const { name } = partnerOf.exec(blocks[0]?.text ?? '')?.groups ?? {};
  if (name === undefined || !/^\p{Lu}/u.test(name)) return [];
  if (ownNotes.test(blocks[0]?.text ?? '')) return [{ name, voice: 'supervisor' }];
  const named = new RegExp(`(?<!\\p{L})${literal(name)} ${leads}(?!\\p{L})`, 'gu');
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  const lead = count(toldMe) + count(named) - count(iTold);
  if (lead === 0) return [];
  return [{ name, voice: lead > 0 ? 'supervisor' : 'author' }];
}
