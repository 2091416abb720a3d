import { frames } from './frames.ts';

/** Wh-questions that blame: the fault is taken as known, only its cause is asked. */
export const blamingWh = frames(`
  why didn't|haven't|hadn't|weren't|aren't|can't|couldn't|wouldn't|won't you|u|nobody|anyone|anybody|we
  why isn't|wasn't|hasn't|didn't|doesn't this|that|it|your
  why don't you ever|listen|understand|know|see|remember|read
  why did|have|had|were|are|do|would|could you|u|nobody still? not
  why was|is|has|did this|it|that|your still? not
  why you not|didn't|haven't|never|don't|did|have|are not?
  why are you still
  why has|have|did|does nobody|no-one
  why has it|this|that taken
  why is it|this|that taken|taking
  why is|was|has this|it|that|your still|late|missing|empty|blank|overdue|wrong|incomplete|unsigned
  why <auxiliary> the|your|these|those ... <paperwork> ... left|missed|skipped|not|late|missing|empty|incomplete|overdue|unsigned|still|blank|done|sent|signed|in|finished|filed
  why would you ever|even|not|do|go|leave|let|give|tell|call|send|take|wait|risk
  why on earth
  why|what|how the hell|heck
  why must i
  why am i only|always|having|finding|hearing
  why do i have|need to
  why is nobody|no-one
  how come you|nobody|it|this|that still? didn't|haven't|never|don't|can't|couldn't|isn't|wasn't|hasn't
  how come you|nobody|it|this|that <auxiliary> still? not
  how come you <auxiliary> only|just
  how come the|your|those|these ... <paperwork> ... not|isn't|wasn't|hasn't|aren't|still|late
  why is|was this|that the first
  why wasn't|am i told|informed|copied|asked
  what took you so
  how could|can you not|possibly
  how could you $
  how could you have? let that|this|it|things
  how could you have? let him|her|them leave|go|stay|drive|sign|down|take
  how could you have? miss|missed|forget|forgotten|allow|allowed|ignore|ignored|left|overlook|overlooked
  how could|can you do|say|think|write|leave that|this|it|such $
  how could|can you think that|it|this was|is|would
  how did you miss|forget|overlook|lose|not
  how did|do you manage to miss|lose|forget
  how did you let it|that|this|him|her|them
  how is it possible
  how is it that? you
  how many times
  how often do|must|have i
  how long do i have
  how hard can|is it
  what were you thinking|expecting $
  what were you thinking when you
  what were you thinking letting|giving|taking|going|leaving|driving|lending|telling|putting|not|with|there
  what is wrong with you
  what is the matter with you
  what is your problem|excuse
  what excuse
  what did you expect $
  what made you think that|it|this|you was|is|were|could|would|should|had
  what part of _ don't|didn't|do|did
  what on earth
  what possessed you
  who told|said you to|could|can|that
  who gave you permission
  who messed|screwed
  who dropped the
  whose fault
  when will|are you finally|ever
  when are you going to finally|start|learn|stop
  when were you going|planning to tell|let|mention|say
  since when do|are|did you
  where was|is your judgment|judgement|head
`);

/** Questions of yes or no that hold their answer, or a fault, whoever they are about. */
export const loadedPolar = frames(`
  don't|wouldn't you think|agree|feel|reckon|say|believe
  do you not think|agree|feel
  will|would|does|did|is|was|can|could it|this|that|the|a|an|one|another|any ... really
  do|did|are|were|have|will|would you really|honestly|seriously
  do|did you actually think|believe|expect
  have|did|do|had you even
  did|do you think that|it|this was|is a? good|great|wise|smart|right|appropriate|acceptable|okay|ok|alright|professional|enough|reasonable|sensible|necessary|clever|fair
  was|is that|this|it a good|great|wise|smart|sensible|clever|reasonable|professional idea|decision|move|choice
  was|is that|this wise|appropriate|acceptable|professional|necessary|sensible|clever
  was|is that|this|it your ... fault|mistake|doing|error|place|job|role|call|decision|responsibility
  are you sure that|this|it is|was ... best|right|wise|good|appropriate|necessary|enough
  could you have ... better|sooner|earlier
  should you have <participle>
  isn't|wasn't it time
  isn't|wasn't that|this|it what|why|how i|we
  is|was there a? reason you|nobody didn't|haven't|don't|couldn't|can't|never|still
  is|was there a? reason you did|have|do|could not
  would you ... your own
  was|is that|this because|why you
  do you have a problem
  have you got a problem
  did|have|do you ... make|made|making that|this|the|these|those same? mistake|mistakes|error|errors|mess
  did|have|are|were you ... cause|caused|causing this|that|the
  did|have you forget|forgotten|forgot|ignore|ignored|neglect|neglected
  did you just leave|left|assume|ignore|skip|forget|let|walk|sit|stand|decide|guess|copy|give
  did you bother
  did it not|never occur|cross
  did you stop|pause to think
  did|do you realise|realize
  are you serious|kidding|joking
  are you telling|saying me? that? you|nobody
  are you aware that? you
  are|were you going|planning to ever|finally
  do you expect|want me to believe
  do you understand|see how serious|important|bad|risky
  do i have|need to remind|tell|repeat|explain|chase|spell
  must i
  am i supposed|expected to
  am i going to have to
  haven't we|i been|gone|talked|discussed|said|told|covered|agreed|asked
  did we not|i not
  shouldn't|couldn't that|this|it|the|someone|somebody|there ... have
  isn't|wasn't it you
  isn't|wasn't that|this|it your|you|too|obvious
  isn't|wasn't that|this|it a bit|little
  won't that|it|this just|only|simply
  or are|did|were|have you just|only
`);

/** Negative questions to the worker: “didn’t you”, “haven’t we”. */
export const negativeToWorker = frames(`
  didn't|haven't|hadn't|aren't|weren't|shouldn't|couldn't|wouldn't|don't|can't|won't|isn't|wasn't|ain't you|u|i|we
  did|have|had|are|were|do|can|could|should|would you|i|we still? not
`);

/** Statements about the worker that blame once “?” or a tag turns them to the worker. */
export const blamingStatement = frames(`
  you|u still? didn't|haven't|hadn't|weren't|aren't|couldn't|can't|won't|wouldn't|don't|never
  you still? did|have|had|were|are|could still? not|never
  you ... never
  you|u forgot|missed|ignored|skipped|overlooked|failed|neglected|dropped
  you let him|her|them|it|that
  you just left|let|gave|walked|assumed|sat|stood|decided
  you|u did|forgot|missed|lost|left|let|gave|went|took|told|made|drove|lent|paid|skipped ... again $
  you|we should have <participle>
  you|we ought to have
  you|we should've|could've
  you were|are supposed|meant|expected to
  you knew that|this|he|she|they|better
  you know better
  nobody|no-one|none|nobody's has? <participle>
  nobody|no-one|none saw|did
  no one has? <participle>
  you do know|realise|realize|understand|remember
  you know that|this is|was|has not|against|wrong|late|unacceptable|inappropriate
  you realise|realize
  surely you|someone|somebody|that|we
  i thought you|we
  because you
  your fault|mistake|error|responsibility|job
  so you just
`);

/** Perceptions that no one is to blame for: “You haven’t heard from her?” */
export const blameless = frames(`
  you|u didn't|haven't|hadn't|don't|never heard|hear|received|receive|had|got|get|been|find|found|feel|mind|need|have|know|want|like|agree
  you don't|didn't think he|she|they|it|that|this|the
  you let _ know
  you have|had|did not heard|hear|received|had|got|been
`);

/** Invitations whose words only look like blame. */
export const invitations = frames(`
  why don't you|we
  why not
  what made you think of|about
  why do you think
`);

/** “We agreed that, didn’t we?”: what was said before is held against the worker. */
export const heldAgainst = frames(`
  didn't|haven't we|i $
`);
