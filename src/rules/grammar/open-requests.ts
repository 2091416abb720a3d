import { questionWords } from '../../discourse/closed-classes.ts';
import { afterSofteners } from './clause-starts.ts';
import { frames } from './frames.ts';
import type { SpokenWord } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** Polite ways to begin a request, before its telling verb. */
const requestStems = frames(`
  can|could|would|will you be? able|willing|happy|open|ready|prepared to
  would|are|do|were you be|feel? willing|able|happy|open|ready|comfortable|okay|ok to
  would you be up for
  would|is it be? possible|okay|ok|alright|helpful|useful for you? to
  would|is it be? possible|okay|ok|alright|helpful for|if you|we to?
  do you think you|we can|could|might
  i wonder|wondered|am|was wondering? if|whether you|we can|could|might
  is there anything|something|a|more way|place|part|bit|thing? you|we can|could|might|want to?
  i would like|love|want for? you to
  can|could|would|will|might you|we|u
`);

/** Ways to ask leave to know. */
const leaveStems = frames(`
  can|could|may|might i ask you? what|how|why|where|who|about
  can|could|may|might i hear|know|understand more|about|how|what|why|where|your|a
  is there a way|place|part you would|want|like ... to
`);

/** Ways to offer a choice: an invitation to tell opens, an invitation to talk or think is an offer. */
const offerStems = frames(`
  would|do you like|want|care to
  want to
  would|do you mind
`);

/** Verbs that need a listener (“talk me through”) to open after an offer. */
const needsListener = wordSet('talk think look explore reflect speak hear learn know');

/** Telling verbs with what they need beside them to open the talk. */
const openTelling = frames(`
  tell me|us
  telling me|us
  walk|walking me|us
  talk|talking me|us through
  talk|talking through|about|more|a
  take|taking|run|running|lead|guide me|us through|back|into|there
  paint|painting|draw me|us
  fill|filling me|us in
  catch|bring me|us up
  update|updating me|us
  help|helping me|us to? understand|see|picture|get|make|think|learn|with
  show me|us what|how|where|why
  give|giving me|us? a|an|some|more|your ... sense|picture|example|examples|idea|overview|feel|flavour|flavor|summary|bit|background|context|detail|details|thoughts|view|read|take
  describe|describing _
  expand|expanding|elaborate|elaborating
  unpack|unpacking|explore|exploring
  explain|explaining what|how|why|more|where|your|the|that|to|a
  outline|outlining what|how|your
  say|saying more|something|anything|what|how|why|where|who
  say a|some|any little|bit|more|thing|word
  share|sharing what|how|why|more|about|your|where|some|any|a|anything|something
  reflect|reflecting on|back|about
  think|thinking about|through|of|back|out|aloud|together
  look|looking back|at? how|what|why|where
  hear|hearing about|more|how|what|your|from|a|some
  learn|know|understand more|what|how|about|why|where
  ask you? what|how|why|where|who|about
  speak|speaking to|about how|what|your|that|the
  speak|speaking a bit|little about|to|on|more
  say|saying what|how
  summarise|summarize what|how|where|your
  lay ... out
`);

/** What turns a telling verb into a question of yes or no after all. */
const closesIt = wordSet('if whether');

/** Imperatives that open the talk, from the first word of the clause. */
const openImperatives = frames(`
  tell me|us more|about|how|what|why|where|who|which|again|everything|something|a|your|in|the
  walk|talk|run|take me|us through|back|into
  talk to me about
  talk about
  say more|some|a|something
  describe _
  help me|us to? understand|see|picture|think|make|get|out|follow|imagine|appreciate|grasp
  help me|us with the|your|that
  give me|us a|an|some|your|the ... sense|picture|example|idea|overview|feel|flavour|flavor|bit|background|context|thoughts|read|take
  paint me|us
  paint a|the scene|picture
  put me|us in the picture
  put words|a|some on|to|around
  set the scene
  fill me|us in
  catch|bring me|us up
  update me|us
  show me|us what|how
  share with? me|us? what|how|your|more|a|something|about|where|why
  explain to? me|us? what|how|why|your|where
  explain to|your|more
  unpack|expand|elaborate on|that|it|this|a
  think out|aloud|back|about
  reflect on|back
  let us hear|explore|unpack|think|look|talk
  let's hear how|what|about|your|from|more|where|it
  let me hear|understand
  imagine _
  picture _
  talk to me $
  i am curious|interested|wondering|keen|eager about|how|what|where|why|in|to|who|which
  i would be curious|interested|keen|glad to hear|know|understand|learn|see about|how|what|where|why|your|more
  i want|wanted to hear|know|understand about|how|what|where|why|your|more
  i would like|love to hear|know|understand|learn more|about|how|what|where|why|your
`);

/** Imperatives that report and check rather than open, though they begin alike. */
const plainTelling = frames(`
  tell me|us if|whether|when|once|you|that|he|she|they
`);

/**
 * The position after an indirect open request that begins at `at` (“could you walk me through”),
 * or -1. One that ends in “if” or “whether” asks for yes or no.
 */
export function indirectRequestEnd(words: readonly SpokenWord[], at: number): number {
  const leave = leaveStems.endAt(words, at);
  if (leave !== -1) return leave;
  const offered = offerStems.endAt(words, at);
  const stem = offered === -1 ? requestStems.endAt(words, at) : offered;
  const telling = stem === -1 ? -1 : afterSofteners(words, stem);
  if (telling === -1) return invitationEnd(words, at);
  if (words[at + 1]?.norm === 'we' && !asksWh(words, telling)) return -1;
  if (
    offered !== -1 &&
    needsListener.has(words[telling]?.norm ?? '') &&
    !isListener(words[telling + 1])
  )
    return -1;
  const end = openTelling.endAt(words, telling);
  if (end === -1 || isClosedBy(words, end)) return -1;
  return end;
}

/** “Can we think about what …”: with “we” only a question word opens; “Can we talk about Friday?” asks leave. */
function asksWh(words: readonly SpokenWord[], telling: number): boolean {
  return words.slice(telling, telling + 5).some(({ norm }) => questionWords.has(norm));
}

function isListener(word: SpokenWord | undefined): boolean {
  return word?.norm === 'me' || word?.norm === 'us';
}

/** “I’m curious how that landed”, “I’d love to hear about it”. */
function invitationEnd(words: readonly SpokenWord[], at: number): number {
  return words[at]?.norm === 'i' ? openImperatives.endAt(words, at) : -1;
}

/** Whether the complement is a clause of yes or no: “tell me if the form went out”. */
function isClosedBy(words: readonly SpokenWord[], end: number): boolean {
  const [last, next] = [words[end - 1], words[end]];
  return closesIt.has(next?.norm ?? '') || (isListener(last) && next?.norm === 'that');
}

/** Whether an imperative that opens the talk stands at `at`: “Tell me more”, “Walk me through it”. */
export function isOpenImperative(words: readonly SpokenWord[], at: number): boolean {
  if (plainTelling.endAt(words, at) !== -1) return false;
  return openImperatives.endAt(words, at) !== -1;
}

/** “Tell me if you need a break”: leave to stop, which wants no answer. */
const tellWhenever = frames(`
  tell me|us if you|we|i|it|this|that|anything need|want|would|get|feel|should|am|are|is|gets|becomes|changes|comes
`);

/** Whether “tell me if …” stands at `at`: an imperative that wants yes or no. */
export function isClosedImperative(words: readonly SpokenWord[], at: number): boolean {
  const [telling, listener, link] = words.slice(at, at + 3);
  const asks = telling?.norm === 'tell' && isListener(listener) && closesIt.has(link?.norm ?? '');
  return asks && tellWhenever.endAt(words, at) === -1;
}
