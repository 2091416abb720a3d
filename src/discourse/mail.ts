import type { Voice } from './discourse.ts';
import { linesOf } from './line-labels.ts';
import type { People } from './people.ts';
import { describedVoice, roleVoice } from './roles.ts';

/** Who writes to whom. */
export interface Sides {
  readonly from: Voice;
  readonly to: Voice;
}

/** What stands around a message's head. */
export interface Thread {
  /** The message before, which tells to whom an answer goes. */
  readonly before: Sides | undefined;
  /** The text below the head, up to the next. */
  readonly body: () => string;
}

/** The head of a pasted message, and where in the text its words begin. */
export interface MailHead extends Sides {
  readonly end: number;
}

const field = /^\s*\**(?<key>from|to|cc|bcc|sent|date|time|subject|re)\**\s?:\**\s?(?<value>.*)$/i;

/** “From: Ana  To: Rui  Date: 6 May”: where a field follows another in its line. */
const nextField = /(?<!:[ \t]?)[ \t]*[|;,/·]?[ \t]+(?=(?:To|Cc|Sent|Date|Time|Subject|Re)[ ]?:)/;

/** Words of a sender that is an office or writes for one. */
const office =
  /@\S*\.(?:gov|edu|org|mil)|\b(?:ltd|inc|llc|office|court|council|school|housing|department|dept|clinic|hospital|county|city|team|agency|services?|estates?|rentals?|properties|mr|mrs|ms|dr)\b/i;

/** The first line of a head, under the name of what it is: “MEMO”. */
const opensHead =
  /^\s*\**(?:(?:inter(?:nal|-?office) )?(?:memo(?:randum)?|e-?mail|message)\W{0,4}\n\s*\**)?(?:from|to|sent|date|subject)\**\s?:/i;
const isKind = /^\s*\**(?:inter(?:nal|-?office) )?(?:memo(?:randum)?|e-?mail|message)\W{0,4}$/i;

/** Where a memo goes that is the writer's own record. */
const memo = /^\s*(?:$|(?:the |case )?(?:file|records?|chart|notes?|all|team|staff)\b)/i;

/**
 * The head of a message that a text opens with: a line “From:” among others such as “To:” or “Sent:”.
 * A person unknown is the participant where the note names none, else `other`, and so is an office.
 */
export function readMailHead(text: string, people: People, thread: Thread): MailHead | undefined {
  if (!opensHead.test(text)) return undefined;
  const values = new Map<string, string>();
  let end = 0;
  for (const { start, line } of linesOf(text)) {
    if (start === 0 && isKind.test(line)) continue;
    if (!field.test(line)) break;
    for (const part of line.split(nextField)) {
      const { key = '', value = '' } = field.exec(part)?.groups ?? {};
      values.set(key.toLowerCase(), value);
    }
    end = start + line.length;
  }
  const from = values.get('from');
  if (from === undefined || values.size < 2) return undefined;
  const to = values.get('to') ?? '';
  const sender = knownSide(from, people);
  const { before } = thread;
  if (before !== undefined && to === '' && sender !== undefined)
    return { from: sender, to: sender === before.from ? before.to : before.from, end };
  if (memo.test(to)) return undefined;
  const receiver = knownSide(to, people);
  const subject = values.get('subject') ?? values.get('re') ?? '';
  const side =
    sender === undefined && receiver === undefined
      ? sideOfBody(subject, `${text.slice(end)}\n${thread.body()}`)
      : undefined;
  if (side !== undefined) return { ...side, end };
  const isOfOffice = from === '' || to === '' || office.test(from) || office.test(to);
  if (sender !== undefined || receiver !== undefined || isOfOffice) {
    const stranger = (value: string): Voice => {
      if (value === '' || office.test(value)) return 'other';
      return people.hasParticipant ? 'other' : 'participant';
    };
    const isToWorker = sender === 'supervisor' && isPerson(to);
    const isToLead = receiver === 'supervisor' && isPerson(from);
    return {
      from: sender ?? (isToLead ? 'author' : stranger(from)),
      to: receiver ?? (isToWorker ? 'author' : stranger(to)),
      end,
    };
  }
  const voice = isOfSomebody(subject) ? 'author' : 'other';
  return { from: voice, to: voice, end };
}

/** “Ana Cole”, against “Ms. Cole” or an office: a supervisor writes so to the workers. */
function isPerson(value: string): boolean {
  return value !== '' && !office.test(value);
}

/** A mail that speaks of the two's own meeting or the other's work is between them: whoever asks for reasons or speaks more of “you” than of “I” leads. */
function sideOfBody(subject: string, body: string): Sides | undefined {
  if (ofMine.test(subject) || toLead.test(body)) return { from: 'author', to: 'supervisor' };
  if (ofYour.test(subject)) return { from: 'supervisor', to: 'author' };
  const whole = `${subject}\n${body}`;
  const isOfBoth = ofSupervision.test(whole) || (ofBoth.test(whole) && ofWork.test(whole));
  if (!isOfBoth && !ownMeeting.test(subject)) return undefined;
  const [you, self] = [body.match(secondPerson), body.match(firstPerson)];
  return callsToAccount.test(body) || (you?.length ?? 0) > (self?.length ?? 0)
    ? { from: 'supervisor', to: 'author' }
    : { from: 'author', to: 'supervisor' };
}

const ofBoth =
  /\bour (?:last |next )?(?:(?:1:1|1-1|one[- ]to[- ]one|catch[- ]?up)\b|\d{1,2}(?:[:.]\d\d)? ?o['’]?clock)|\bwrite-?up (?:that )?you did\b/i;
/** Words of the work: somebody who is served writes of “our 1:1” too. */
const ofWork =
  /\b(?:case ?notes?|write-?ups?|recording|rota|referrals?|safeguarding|manager|clients?|residents|tenants|tribunal|panel|duty|file|cover(?:ing)?)\b/i;
const ofSupervision =
  /\b(?:our|your) (?:last |next )?(?:supervision|supv?)\b(?! (?:order|visit)s?\b)/i;
/** “Supervision follow-up”, “Re: 1:1”. */
const ownMeeting =
  /^(?:re: *)*(?:our |today['’]s |monday['’]s )?(?:supervision|sup|1:1|one[- ]to[- ]one)(?! (?:order|visit|cent(?:re|er)|contact|fee)s?\b)\b/i;
/** “You are the supervising solicitor”. */
const toLead =
  /\byou(?:['’]re| are) (?:the|my) (?:supervis\p{L}+|(?:line |team |service )?manager|team lead(?:er)?)(?!\p{L})/iu;
/** “Why would you …?”, “Did you …?”: what only whoever leads asks in writing. */
const callsToAccount = /\b(?:why|did|were)\b[^.?!]{0,24}\byou\b[^.?!]*\?/i;
const secondPerson = /\b(?:you|your|yours)\b/gi;
const firstPerson = /\b(?:I|me|my|mine)\b/gi;

/** “Your 1:1”, “my supervision notes”: a mail between a supervisor and a worker. */
const ofYour = /\byour (?:last |next )?(?:1:1|1-1|one[- ]to[- ]one|supervision)\b/i;
const ofMine = /\bmy (?:last |next )?(?:1:1|1-1|one[- ]to[- ]one|supervision)\b/i;

/** “Re: Danika W”: a mail about somebody, which staff write to each other. */
function isOfSomebody(subject: string): boolean {
  return aboutOne.test(subject.replace(/^(?:(?:re|fw|fwd|aw):\s*)+/i, '').trim());
}

const aboutOne = /^\p{Lu}\p{Ll}+(?:[ ]\p{Lu}[\p{L}'’-]*\.?){1,2}$/u;

/** Whose name, role or address stands in a message's head; undefined for somebody unknown. */
function knownSide(value: string, people: People): Voice | undefined {
  const name = value.replace(/<[^>]*>|\([^)]*\)|,.*$/g, '').trim();
  const [first = ''] = name.split(' ');
  return (
    people.voiceOf(name) ??
    (name.toLowerCase() === 'me' ? 'author' : roleVoice(name.toLowerCase())) ??
    describedVoice(value) ??
    people.voiceOf(first)
  );
}
