import type { Note } from '../note/note.ts';
import { nameForm } from './name-form.ts';
import type { Person } from './persons.ts';

const titlePair = new RegExp(
  `[-–—:,][ ]*(?<worker>${nameForm})[ ](?:with|w/|and|&)[ ]?(?<lead>${nameForm})`,
  'u',
);

/** “Sup. note – F. Oke w/ Gwen Hall (sup)”: the other name is the worker’s. */
export function titlePersons(line: string): readonly Person[] {
  const pair = titlePair.exec(line);
  const { worker, lead } = pair?.groups ?? {};
  if (worker === undefined || lead === undefined) return [];
  return [
    { name: lead, voice: 'supervisor' },
    { name: worker, voice: 'author' },
  ];
}

const partnerOf = new RegExp(
  String.raw`(?:supervision|1:1|one[- ]to[- ]one)\b.{0,20}?[ ](?:with|w/)[ ](?<name>${nameForm})`,
  'iu',
);
const toldMe =
  /(?<!\p{L})(?:asked|told|reminded|advised|encouraged|thanked|challenged) me(?!\p{L})/gu;
const iTold =
  /(?<!\p{L})I (?:asked|told|reminded|advised|encouraged|thanked|challenged|wondered)(?!\p{L})/gu;

/** “Supervision w/ Fatima” in a record of “I”: the supervisor or the worker, by which of the two asks and tells. */
export function partner({ blocks }: Note): readonly Person[] {
  const { name } = partnerOf.exec(blocks[0]?.text ?? '')?.groups ?? {};
  if (name === undefined || !/^\p{Lu}/u.test(name)) return [];
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  const lead = count(toldMe) - count(iTold);
  if (lead === 0) return [];
  return [{ name, voice: lead > 0 ? 'supervisor' : 'author' }];
}
