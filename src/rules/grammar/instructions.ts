import { frames } from './frames.ts';
import type { SpokenWord } from './spoken-words.ts';
import { isActionVerb } from './verbs.ts';
import { wordSet } from './words.ts';

/** Kindness, thanks and small help in the shape of an instruction. */
const courtesies = frames(`
  have a|some|fun|another
  let me|us|yourself|it go|rest
  let me|us|yourself
  take care|heart|time|credit|comfort|five|ten
  take your|a|an|some|it|the|tomorrow|today|next
  take as|what|all
  take the credit|compliment|thanks|praise
  give yourself|me|us|it|him|her|them time|credit|space|a
  give yourself|me|us
  give it time|a|some|another|your|one
  keep going|it|at|up|me|in|well|safe|warm|doing|trying|being|your
  get the|a|that feeling|sense|idea|impression|picture
  get on well|okay|ok|fine|alright|with
  fill your|the cup|cups
  get some|well|home|going|yourself|a
  go on|ahead|easy|home|well|gently|slow|slowly|for
  go ahead $
  do take|not|your|what|you|come|feel
  do it $
  go with hers|his|theirs|yours|that|it $
  go with hers|theirs|yours|your|that|it
  go for it|that
  do it in your
  make yourself|time|space|room
  use me|us|that|this|it
  tell|text|call|ring|phone|email|message|ask|remind|show|find|catch|contact|meet|see me|us
  call on|in
  see you|how|what|if|where|above|attached|below|note|notes
  try not
  try to rest|relax|sleep|enjoy|breathe|remember|be
  start|begin where|wherever|whenever|anywhere
  start|begin with whatever|whichever|anything
  stop me|there|apologising|apologizing|worrying|blaming|beating|being
  leave that|it|this with|to me|us
  leave early|now|on
  hold on|that|onto|off
  hold your
  add anything|whatever
  stick around|with it|that
  back to|in|on|at
  walk|talk|run|take me|us
  talk to me|us
  speak to me|us
  turn to
  see that|this|it
  run of
  put yourself|that|it|this aside|down
  put words|some on|to|words|around
  put yourself in|first
  speak up
  talk|speak|meet|chat|catch at|on|in|soon|later|then|tomorrow|tonight|after|next|monday|tuesday|wednesday|thursday|friday
  use your judgment|judgement|head|instinct|instincts|gut|time
  stop by
  go from
  give my|our
  take _ off
  take the? _ off
  make it a
  make sense
  bring yourself
  bring anything|whatever|it|that|this to|back me|us|supervision|group
  bring it|that|this to|back|up
  check in|out? with me|us|yourself
  ask yourself|away|for
  remind yourself
  review of|on|date|due
  explain ... to me|us
  put|send|hand|book|type|bring it|that|them|those in|over|through|up? and i will sign|approve|okay|authorise|authorize
  plan is|was|for
`);

/** Openings of an instruction that are no base form alone. */
const instructionOpenings = frames(`
  make sure|certain
  be sure|certain to
  be firm|firmer|direct|clear|clearer|consistent|strict|stricter|tough|tougher|specific|upfront|honest|open|straight|frank|blunt|careful|polite with|about|and|next|when|what|how|to
  forget about? the|him|her|them|his|that
  kindly do|submit|ensure|forward|revert|arrange|note
  have a chat|conversation|sit-down|talk|quiet with|about
  pick up the phone
  get onto|hold|rid|your
  remember to
  don't forget to|the|about
  work on your|that|this|it|the
  see to it
  go ahead and
  sit down and|together
  go and|back|by|past|see|there|to|out|over|with|through|round|in|tomorrow|today|again|first
  let him|her|them know|choose|do|go|decide|say|speak|have
  give him|her|them a|an|the|another|until|till|two|one|your|this|that|my
  take him|her|them|notes|photos|pictures|off|out
  take it|this|that to|up|off|out|back|down|over|with|from
  take the|a|her|his|their ... to|off|out|with|from
  keep a|an|the|her|his|their|them|him|on|track|notes|pushing|calling|asking|your ... notes|log|record|copy
  keep a|the|her|his|their|them|him
  look into|up
  say no|yes|that|it|sorry|so ... to him|her|them
  focus on
  follow up|through
  get yourself on|onto|over|down|back|into|round|along|up to|the|that|onto|on|down|over|in|there|his|her|their
  get it|that|this|him|her|them off|over|out|in|to|done|sent|signed|booked|seen|assessed|moved|written
  get the|a|your ... off|out|in|to|sent|signed|booked|done
  stay out|away|off of|from|it|that|the|there
  steer clear
  say to him|her|them|the
  let me|us have it|that|the|them|your ... by
  pop round|over|in|down|by|across|up
  hang up
  see that the|it|this|that|those|his|her|their|all ... is|are|gets|get <participle>
  wait for the|her|his|their
  wait until|till the|he|she|they|we|it
  hold off on|until|till|with
  have a word with
  keep it|that|things short|brief|formal|professional|factual|simple
  cut the|it|that|back|down
  don't be|go giving|going|ringing|calling|lending|texting|driving|taking|telling|buying|paying|promising|handing|meeting|visiting|answering
  check if|whether|that|who|what|when
  mind that? you get|ring|call|write|log|sign|send|keep
  be sure and
  sit down? with him|her|them|the|both
  do one thing
  see him|her|them|the|mr|ms|mrs|both
`);

/** Kind wishes that begin like instructions. */
const kindness = frames(`
  make sure|certain to eat|rest|sleep|take|drink|breathe
  make sure|certain that? you ... eat|rest|sleep|okay|ok|break|breaks|lunch|time|yourself|leave|home|drink|care
  be sure to take|eat|rest|sleep|get
  remember to breathe|rest|eat|sleep|take|be|look
  don't forget to breathe|rest|eat|sleep|take|be|look
  don't forget you|that|how
  stay out of the|this|that rain|sun|cold|heat|trouble|way
  don't be|go giving|taking|doing yourself|it
  have a word with yourself
  sit with the feeling|silence|discomfort|thought|question|not
  see the
  take the|this|next|tomorrow afternoon|day|morning|rest|evening|week|weekend|time|room|office|lead
`);

const prohibitions = frames(`
  don't|never
  do not
`);

/** Whether an instruction begins at `at`: a base form of action, or an opening such as “make sure”. */
export function isInstruction(words: readonly SpokenWord[], at: number): boolean {
  if (kindness.endAt(words, at) !== -1) return false;
  const verb = prohibitions.endAt(words, at);
  if (verb !== -1 && isActionVerb(words, verb)) return true;
  if (instructionOpenings.endAt(words, at) !== -1) return true;
  if (courtesies.endAt(words, at) !== -1 || isForSpeaker(words, at)) return false;
  return isActionVerb(words, at);
}

/** “Bring me up to speed”: for the speaker's ear; what is to be sent is not. */
function isForSpeaker(words: readonly SpokenWord[], at: number): boolean {
  const listener = words[at + 1]?.norm;
  return (listener === 'me' || listener === 'us') && !handing.has(words[at]?.norm ?? '');
}

/** Verbs that hand a thing over, which is a task. */
const handing = wordSet('send copy cc get forward');
