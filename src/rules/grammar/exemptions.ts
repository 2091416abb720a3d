import { frames } from './frames.ts';
import type { Exemption } from './question-form.ts';
import type { SpokenWord } from './spoken-words.ts';
import { calendarWords, wordSet } from './words.ts';

const permission = frames(`
  may i|we
  can|do you hear|see me|us $
  can|do you hear|see me|us ok|okay|alright|now|fine|typing|talking|there
  can|could|shall|should i
  mind if i|we
  do|would you mind if i|we
  is|would it|that be? ok|okay|alright|fine if|with|for i|we|you
  is|would it|that be? ok|okay|alright|fine if|with|for you
  is|would it|that be? ok|okay|alright|fine to
  is|would it|that be? all right if|with|to
  is|would it|that be? helpful|useful|good if|to i|we
  is|would it|that be? helpful|useful to|for
  would it help if i|we
  would it help to
  would it help you
  would that help|work
  is|would that|this be? ok|okay|alright|fine with|for? you? $
  that ok|okay|alright $
  are|would you be? ok|okay|alright|comfortable|happy if|with me|i|us|we
  shall we
  can|could|should|may we look|talk|think|go|come|start|begin|pause|stop|explore|spend|move|step|stay|slow|meet|agree|plan|unpack|role-play|practise|practice|return|turn|discuss|revisit|schedule|wrap|finish|park|leave
  do you want me|us to
  would you like|prefer me|us to
  do|would you like|want|prefer|need some|any|more|extra? help|support|time|space|company|anything|something
  do|would you want|like|need a? minute|moment|break|hand|coffee|tea|water|tissue|tissues
  do|would you want|like|need me|us
`);

const offers = frames(`
  would you like|prefer|rather
  do you want to know|hear
  do you want my|a|an
  do you want to start|begin|go|take|pause|stop|stay|come|talk|think|look|role-play|practise|practice|say|add|bring|leave|park|share|hear|pick|choose|sit|stop|meet
  want|wanna to? start|begin|go|take|pause|stay|talk|think|look|add
  want me to
`);

const continuation = frames(`
  anything|something|anyone|anybody|nothing else|more|further
  is|was there|that anything|anyone else|more
  do|did you have anything else|more
  any other business|thoughts|ideas|questions
  any thoughts|ideas|questions|reflections|wonderings
  do you have any thoughts|ideas|questions|reflections
  do you have a question
  anything you|that|to ... want|like|need|add|bring|raise|share|discuss|ask
  anything you'd
  anything to add|bring|raise|share|report
  anything on your mind
  anything on|for the agenda
  is there anything you want|need|would like
  is there anything you'd like
  is there anything|something you ... bring|add|raise|share|need
  how so $
  such as $
  and|so|because|meaning|like|or|really|seriously|oh|sorry|pardon $
  for example $
  go on $
  yes|no|yeah|right|okay|ok|hm|mm $
  is that it|all $
  that is|are it|all $
  you know $
  you know|see|get what i mean
  remind me|us
  say that|it again
  anything i|we can
  is there anything|something i|we can
  need anything|more|some
  do you know what i mean
  you see $
  who knows|cares
  so what $
  guess what
  you know what $
  say again $
  come again $
`);

const courtesy = frames(`
  are|is you|everyone ok|okay|alright|well|warm|hungry|tired $
  are you all right
  you ok|okay|alright $
  you all right $
  are|is you|everyone ok|okay|alright after|about|today|now|yourself
  did|have you have|had a? good|nice|restful|lovely|great|quiet weekend|holiday|vacation|leave|break|lunch|trip|christmas|summer|easter
  good|nice|restful weekend|holiday|vacation|leave|break|lunch|trip $
  have you eaten
  have you had lunch|breakfast|dinner|water
  you good|fine|following $
  you doing|feeling|holding|coping ok|okay|alright|all|up
  you with me
  did you find parking
  how are you $
  how do you do
  are you feeling ok|okay|alright|better
  feeling ok|okay|alright|better $
  coffee|tea|water
  can|could i get you
  need|want a minute|moment|break|hand
`);

const reflection = frames(`
  it|that|this sounds|sounded|seems|seemed|feels|felt
  sounds|seems|feels like|as|hard
  i am|was? hearing|wondering|noticing|imagining|sensing
  i hear|wonder|notice|sense|imagine
  you seem|seemed|sound|sounded
  you are feeling|saying|wondering|noticing
  you feel|felt
  you mean
  what you are saying|telling|describing|suggesting
  what i am hearing
  it|that|this is|was|must|has|can't|wasn't|isn't|couldn't|would ... hard|easy|lot|tough|heavy|difficult|painful|exhausting|scary|sad|rough|draining|stressful|awful|horrible|upsetting|frightening
  you were|are|must ... scared|angry|afraid|upset|sad|hurt|torn|ashamed|lonely|tired|exhausted|frustrated|disappointed|proud|relieved|nervous|anxious|overwhelmed|stuck|shaken
  part of you
  on the one hand
  it must have|be
  that must have|be
  if i understand|understood|hear|heard
  am i understanding|hearing
  have|did i got|get|understood|understand|heard|hear that|you|it right|correctly
`);

/** What begins like giving back what was heard, and holds it against the worker. */
const presumption = frames(`
  you are|were not afraid|worried|scared|ashamed|angry
  that|it|this seemed|felt|sounded ... to you
`);

/** What a time may be asked to be or do. */
const availability = wordSet(`
  work good okay ok fine free available suit better right possible still convenient manageable doable
`);

const logistics = frames(`
  can|could|do you hear|see me|us|the|my
  can|could you hear|talk|see or|now|today|properly|$
  still|all right|good|ok|okay|alright|on|fine for <time>
  is the|this|our room|office|van|car free|available|booked|open|empty
  is my|the screen|mic|microphone|camera|audio|sound|line|connection
  are|am we|i on|still mute|muted|recording|connected|frozen|recorded
  you are on mute
  you are muted
  are|is we|everyone done|good|set|finished|on $
  are|is we|everyone ready|recording|meeting|here
  are you ready
  ready to start|begin|go|move|continue|wrap
  ready $
  you ready $
  shall|should|can|could we begin|start|meet|move|wrap|pause|reschedule|carry|continue
  do|have you have|got time
  do|have you have|got five|ten|a minute|minutes|moment|second|while
  got a minute|moment|second
  do|have you have|got your|a diary|calendar|planner|pen
  can|could you do|make|manage the? <time>
  do|have we have|got the|this? room|time|long|enough
  is now|this a good|bad|ok|okay time|moment
  same time|place|day|again
  can|could we say|do|make it? <time>
  are we still on|meeting
  we still on
  is there a time|day that
  does|is|would that|it time|day|slot work|suit|good
  does|would that work|suit
  does|would|will that|it be? work|suit
  next week|time $
`);

/** The fixed turn of phrase that begins at `at` and keeps the talk going; null when there is none. */
export function formulaOf(words: readonly SpokenWord[], at: number): Exemption | null {
  if (continuation.endAt(words, at) !== -1) return 'continuation';
  if (logistics.endAt(words, at) !== -1 || asksForATime(words, at)) return 'logistics';
  return courtesy.endAt(words, at) !== -1 ? 'courtesy' : null;
}

/** Whether the clause at `at` asks leave, makes an offer or gives back what was heard; null when it does neither. */
export function politenessOf(words: readonly SpokenWord[], at: number): Exemption | null {
  if (permission.endAt(words, at) !== -1 || offers.endAt(words, at) !== -1) return 'permission';
  if (presumption.endAt(words, at) !== -1) return null;
  return reflection.endAt(words, at) !== -1 ? 'reflection' : null;
}

/** “Is Tuesday at 3 still good for you?”, “Friday at ten okay?”: a time as the subject, and whether it suits. */
function asksForATime(words: readonly SpokenWord[], at: number): boolean {
  const subject = words.findIndex(({ norm }, index) => index >= at && !beforeTime.has(norm));
  const clause = words.slice(at);
  if (subject - at > 3 || clause.length > 10 || !isTime(words[subject]?.norm ?? '')) return false;
  return clause.some(({ norm }) => availability.has(norm));
}

/** What may stand before a time that is a subject: is, does, next, the. */
const beforeTime = wordSet(
  'is does do would will could can are the this next a still maybe half at on about how',
);

const hours = wordSet('one two three four five six seven eight nine ten eleven twelve');

function isTime(norm: string): boolean {
  return (
    calendarWords.has(norm) || hours.has(norm) || /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h)?$/.test(norm)
  );
}
