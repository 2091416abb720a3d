import { frames } from './frames.ts';
import { isAboutSafety } from './safety.ts';
import type { SpokenWord } from './spoken-words.ts';

/** What obliges the worker, up to the verb of what is to be done. */
export const obligations = frames(`
  you|u need|have|got|ought to
  you|u have got to
  you|u must|should|shall|shouldn't|mustn't not?
  you|u had? better|best not?
  you|u would best not?
  you|u are not? to
  you|u will|are want|need|have|going to need|have? to?
  i want|need|expect|require you to
  i would like|prefer|need|want you to
  i am asking|telling|instructing you to
  i am going to need|ask you to
  i will need|want you to
  i expect you will
  you are expected|required to
  you can't|cannot keep|go|be on? doing|giving|lending|buying|driving|texting|calling|ringing|answering|letting|taking|paying|using|visiting|missing|leaving|putting|rescuing|promising|covering
  you can not keep|go|be on? doing|giving|lending|buying|driving|texting|calling|ringing|answering|letting|taking|paying|using|visiting|missing|leaving|putting|rescuing|promising|covering
  it is important|vital|essential|crucial|imperative|critical|key that? you
  i need|want|expect you <gerund>
  i will|would ask that? you to?
  i would be grateful|glad|happy|pleased if you would|could?
  on no account are|should|must you to?
  under no circumstances are|should|must you to?
  you are under no circumstances to
  whatever you do ,? don't
`);

/** Advice that lays the worker's step out for them. */
export const advice = frames(`
  what i would|will do is|here|now|first
  what i'd do
  what you need|have|want|should|must|ought to? do is|first|now|next|here
  all you need|have to do
  if i were|was you
  if it were|was me
  in your shoes|place|position i
  i would? suggest|recommend|advise that? you
  i would? suggest|recommend|advise <gerund>
  my advice|recommendation|suggestion is|would
  the thing to do is
  my expectation is
  your job|task now? is to
  it is|would be? better|best you
  it would be better|best|easier|quicker|safer to|if
  i will? want|need|expect that|it|this|the|those|your ... on my desk
  i want|need to see that|it|the|this|those|your ... by|in writing
  i expect the|your|those ... by
  i would like|love that|it|this|those|them|your ... by|on|before|today|tomorrow|asap
  it is best to|if you
  your first|next|top|main|only|number job|task|priority|move|duty ... is
  it would be an idea|wise|sensible|advisable|prudent to|if
  you would be wise|well advised|smart to
  it is time to|you
  i need|want this|that|it|those|them|the|your ... done|in|finished|sent|signed|closed|submitted|completed|sorted
  i need|want this|that|it|those|them by|today|before|asap
  i need|want the|your|those|these|that|this ... <paperwork> ... by|today|before|tomorrow|asap|done|in
`);

/** What an obligation may hold that tells nobody what to do: praise, care, leave, guesses. */
export const exemptDuties = frames(`
  be kidding|joking|hard|proud|pleased|happy|glad|kind|gentle|easy|able|fine|okay|ok|alright|there|good|tired|exhausted|patient|worried|here|in|getting|hearing|seeing|starting
  feel|know|judge|understand|hear|worry|blame|apologise|apologize|rest|eat|sleep|breathe|relax|trust|enjoy|celebrate|decide|choose|come
  see that|how|what|where|yourself
  see the|his|her|their progress|change|difference|growth|work|look|face
  be <participle>
  give yourself|us|me|it
  take a|the|some|your|this|next|tomorrow ... break|day|days|afternoon|morning|evening|weekend|week|leave|breath|minute|moment|rest|walk|credit|holiday|time|seat|lunch|room|office
  take <time> off
  take care|time|credit|heart|it|five|leave|up
  look after
  get some|home|well|a|an|used|your
  go home
  have been|<participle>|a|an|the|some|had|no
  find a|an|the|it|that|out
  receive|expect
  think about|of|that|it
  say yes|no
  ask me|for|yourself
  tell me|us
  talk to|with me|us
  let me|us
  call|ring|text|email|message me|us
  do what|anything|nothing|that|it|this|your alone|because
  do what|anything|nothing|your
  carry
  have to
  wonder|imagine
  hand it to
  get going|started|moving|ready
  like|agree
  reflect|notice|consider|pause
  sit with
`);

/** What holds a past step against the worker. */
export const reproofs = frames(`
  you|u should|shouldn't|oughtn't not? to? have <participle>
  you|u ought not? to have <participle>
  you|u should've|should'ave|shoulda|shouldn't've not? <participle>
  you|u could|might have|at just|simply|asked|rung|called|checked|told|phoned|waited|emailed|written|first|warned
  you could've|might've <participle>
  you needn't have <participle>
  you were supposed|meant to log|write|record|send|file|report|flag|escalate|raise|check|sign|submit|finish|close|chase|update|enter|ask|ring|call|tell|phone|wait|email|bring|book|hand
  you had no business|right <gerund>|to
  you were wrong to
  you went too far
  you overstepped
  you let this|that|it|the|your ... slide|drift|slip
  you let me|us|yourself|the ... down
  you have missed another|two|three|the|this|your|it
`);

/** Reproofs that a clause begins with, about a deed and not a person. */
export const bareReproofs = frames(`
  it|that|this|your ... should|ought not? to? have gone|happened|reached
  it|that|this|those|they|your ... should|ought not? to? have been done|written|logged|recorded|sent|filed|reported|flagged|escalated|raised|discussed|checked|signed|submitted|finished|closed|chased|updated|entered
  it|that|this|your ... needed to happen
  it|that|this|your ... needed to be done|written|logged|recorded|sent|filed|reported|flagged|escalated|raised|checked|signed|submitted
  ought|should not? to? have been done|sent|logged|written|filed
  it|that|this is|was not good enough
  it|that|this isn't|wasn't good enough
  it|that|this is|was not acceptable|appropriate|professional
  it|that|this isn't|wasn't acceptable|appropriate|professional
  it|that|this is|was not how|what we do
  it|that|this can't|cannot happen|continue|go
  not good enough
  not acceptable
  it|this is the second|third|fourth time you
  there is|are|was no excuse|excuses for
  no excuses
  i am|was not|far happy|pleased|impressed|satisfied|from ... with you|your
  i expected|expect better from|of you
  i expected|expect you to
  i would have expected you|your
  i should not have to
  i am|was disappointed|annoyed with|in|at|by you|your
  i am|was disappointed|annoyed that you
  i have told|asked you this|already|before|twice
`);

/** What a worker should have had from others, or could not miss. */
export const wronged = frames(`
  been <participle>|a|the|here|home|able
  had|received|felt|got|gotten|heard|enjoyed
  seen her|his|their|the|him|them|how|me|us
`);

/** Duties by law, which are no coaching matter. */
const legal = frames(`
  law|legally|mandated|mandatory|statutory|statute|subpoena|subpoenaed
  court order|ordered|ordered
  by law
  duty to|of
  required by
  report this|that|it|to
  make|file a|the|that report
  confidentiality|consent policy|law
  says|say|said the policy|law|handbook|guidance|code
  policy|law|handbook|guidance|code says|states|requires
`);

/** What may come before an obligation in its clause: a time, a condition, a view. */
export const views = frames(`
  i feel like
  i think|feel|believe|guess|reckon|suppose|mean|say that?
  i would say that?
  i am afraid|sure|clear|thinking that?
  the point|thing|bottom is that?
  like|as i said
  at this|that point|stage
  in|from future|now on?
  going forward
  one thing
  maybe|perhaps
`);

/** Whether it is a duty of safety or law, which is no coaching matter. */
export function isDuty(words: readonly SpokenWord[]): boolean {
  return isAboutSafety(words) || legal.standIn(words);
}
