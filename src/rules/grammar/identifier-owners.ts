import type { Span } from '../../note/note.ts';

/** Words beside a number or address that belongs to a service, firm or professional. */
const office =
  /\b(?:office|agency|clinic|hospital|shelter|hot-?line|help-?line|life-?line|warm-?line|crisis|line|front desk|desk|reception|switchboard|on-?call|after-?hours|duty|fax|school|college|court|courthouse|clerk|county|city|state|council|department|dept|program(?:me)?|project|cent(?:er|re)|services?|company|management|pharmacy|bank|store|shop|authority|police|station|precinct|legal aid|law firm|attorney|lawyer|solicitor|doctor|dr|gp|nurse|therapist|counsell?or|dentist|psychiatrist|landlord|landlady|leasing|property manager|case ?worker|social worker|probation|teacher|principal|intake|pantry|food bank|church|mosque|temple|library|union|dhs|dss|dcfs?|cps|dmv|ssa|hra|insurance|utility|electric|taxi|uber|employer|warehouse|restaurant|recruiter|provider|ward|unit supervisor|interpreter|ext|extension|toll-?free|main number|hud|dwp|citizens advice|business|drop-in)\b/i;
const officePhone =
  /\b(?:work|agency|office|company|business|program(?:me)?|team) (?:cell|phone|mobile|number|line|e-?mail)\b/i;
/** Words beside a worker's own number, which is no identifier of a participant. */
const staff =
  /\b(?:my|our|cm['’]s|worker['’]s|case manager['’]s|supervisor['’]s|advocate['’]s|this writer['’]s)\b|\b(?:reach|call|text|ring|contact|e-?mail) (?:me|us|cm)\b|\bquestions\b|\b(?:lcsw|lmsw|msw|bsw|lpc|case manager|supervisor|coordinator|advocate|navigator)\b/i;
/** A number that is said to be somebody's own, up to whom it is meant for: “daughter's cell for the clinic, ”. */
const ofPerson =
  /\b(?:her|his|their|ct|client|participant|patient|pt|tenant|resident|guest|mother|mom|mum|mam|father|dad|parent|son|daughter|sister|brother|aunt|auntie|uncle|cousin|niece|nephew|grand\w{1,8}|gran|nan|friend|partner|boyfriend|girlfriend|husband|wife|neighbou?r|landlady|carer|caregiver)(?:['’]s)? (?:(?:own|new|personal|private|current) )?(?:cell|mobile|mob|phone|landline|whatsapp|tel|contact|number|no)\b\.?(?: (?:number|no)\b\.?)?,?(?: for (?:[\p{L}\p{N}.'’&/-]{1,20} ){0,4}[\p{L}\p{N}.'’&/-]{1,20})?(?: (?:is|was|on)\b)?[ ,:–—(-]{0,3}$/iu;
/** How far to both sides the words beside a value reach. */
const reach = 140;

/** The words around a place, up to the end of its sentence, line or clause. */
export function segmentAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const cut = /[.;](?=\s)|\n/g;
  let from = 0;
  for (const { index, 0: mark } of before.matchAll(cut)) {
    const isShort =
      mark === '.' && /(?:^|\s)(?:\p{L}{1,3}|Apt|appt|tel)$/iu.test(before.slice(0, index));
    if (!isShort) from = index + 1;
  }
  const stop = after.search(cut);
  return before.slice(from) + text.slice(start, end) + (stop === -1 ? after : after.slice(0, stop));
}

/** Whether the words speak of a service, a firm or somebody at work. */
export function isOfOffice(words: string): boolean {
  return office.test(words) || officePhone.test(words);
}

/** Whether the words before a number say that it is a private person's, whoever is to have it. */
export function isOfPerson(text: string, { start }: Span): boolean {
  return ofPerson.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether the words speak of the writer or a colleague; “my” in somebody's quoted words is not theirs. */
export function isOfStaff(words: string): boolean {
  return staff.test(words.replace(/[“"][^”"]*/g, ' '));
}
