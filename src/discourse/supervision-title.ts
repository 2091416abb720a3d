import type { Note } from '../note/note.ts';
import { nameForm } from './name-form.ts';
import type { Person } from './persons.ts';

const titlePair = new RegExp(
  `[-–—:,(][ ]*(?<one>${nameForm})[ ](?<link>with|w/|and|&|/|\\+)[ ]?(?<role>[Ss]up(?:v|vr|ervisor)?\\.?:?[ ])?(?<other>${nameForm})`,
  'u',
);

/**
 * The two people of a supervision's title: “Sup. note – F. Oke w/ Gwen Hall” and “– F. Oke / sup. G.
 * Hall” have the worker first;
 * of “Ana & Bo” whoever the note says asks and tells is the supervisor. Empty where nothing tells.
 */
export function titlePersons(line: string, note: Note): readonly Person[] {
  const { one, link, role, other } = titlePair.exec(line)?.groups ?? {};
  if (one === undefined || other === undefined) return [];
  const isOrdered = link === 'with' || link === 'w/' || role !== undefined;
  const lead = isOrdered ? other : leadOf(one, other, note);
  if (lead === undefined) return [];
  return [
    { name: lead, voice: 'supervisor' },
    { name: lead === one ? other : one, voice: 'author' },
  ];
}

const leads =
  '(?:then |also |again |gently )?(?:ask(?:ed|s|ing)|wonder(?:ed|s|ing)|enquir(?:ed|es)|quer(?:ied|ies)|told|reminded|advised|suggested|instructed|directed|commended|praised|thanked|encouraged|challenged|wanted to know)';

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
  String.raw`(?:supervision|sup(?:v|vr)?\.?|1:1|one[- ]to[- ]one)\b.{0,20}?[ ](?:with|w/)[ ](?<name>${nameForm})`,
  'iu',
);
const toldMe =
  /(?<!\p{L})(?:asked|told|reminded|advised|encouraged|thanked|challenged) me(?!\p{L})|(?<!\p{L})(?:[Ss]?[Hh]e|[Tt]hey) (?:then )?(?:ask(?:ed|s)|wondered|wanted to know|suggested|said I)(?!\p{L})/gu;
const iTold =
  /(?<!\p{L})I (?:then )?(?:asked|told|reminded|advised|encouraged|thanked|challenged|wondered|suggested)(?!\p{L})/gu;

/** “Supervision w/ Fatima” in a record of “I”: the supervisor or the worker, by which of the two asks and tells. */
export function partner({ blocks }: Note): readonly Person[] {
  const { name } = partnerOf.exec(blocks[0]?.text ?? '')?.groups ?? {};
  if (name === undefined || !/^\p{Lu}/u.test(name)) return [];
  const named = new RegExp(`(?<!\\p{L})${literal(name)} ${leads}(?!\\p{L})`, 'gu');
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  const lead = count(toldMe) + count(named) - count(iTold);
  if (lead === 0) return [];
  return [{ name, voice: lead > 0 ? 'supervisor' : 'author' }];
}
