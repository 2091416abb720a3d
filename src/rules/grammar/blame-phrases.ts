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
  why must i|you|we|it
  why do|did|would you keep|insist|never|bother|just|even|only|persist
  why have|had you let|left|waited|been|kept|allowed|ignored|taken|gone|given|told|lent|again
  why did you go|leave|give|let|tell|take|lend|wait|drive|pay|promise|sign|meet ... alone|without|again|behind|yourself|money|cash
  why did you wait|leave it|so|until|till
  why wait|leave|let|take|give|pay|bother|risk
  why would|should anybody|anyone agree|do|think|believe|let|want|hand|give|leave|go|take|tell|put|sign|open|lend
  what|which part|bit of ... is|was|isn't|wasn't unclear|clear|hard|difficult|confusing
  how do you suppose
  how long were|are|did|do you going|planning|intend|mean to
  why did you break|lie|hide|ignore|disobey|skip|miss|lose|cheat|steal|hit
  why should i|we|anybody|anyone
  why am i only|always|having|finding|hearing
  why do i have|need to
  why do|did i find|hear|learn that|this|it|out|about|of
  why is nobody|no-one
  how come you|nobody|it|this|that still? didn't|haven't|never|don't|can't|couldn't|isn't|wasn't|hasn't
  how come you|nobody|it|this|that <auxiliary> still? not
  how come you <auxiliary> only|just
  how come the|your|those|these ... <paperwork> ... not|isn't|wasn't|hasn't|aren't|still|late
  why is|was this|that the first
  why wasn't|am|was i told|informed|copied|asked|not|the|kept|left
  what took you so
  how did we|you|it|this get|come|drift to ... without|w/out|w/o|late|behind|overdue|missed
  what did you say|do to upset|annoy|anger|provoke|scare|wind _
  what did you say|do to set|put <object>|them off
  how could|can you not|possibly
  how could you $
  how could you spend|waste|lose|lie|hit|treat|believe|trust|hurt|abandon|forget|miss|ignore|allow|expose
  how could you have? let that|this|it|things
  how could you have? let him|her|them near|in|down|hit|have|alone|leave|go|stay|drive|sign|down|take
  how could you have? miss|missed|forget|forgotten|allow|allowed|ignore|ignored|left|overlook|overlooked
  how could|can you do|say|think|write|leave that|this|it|such $
  how could|can you think that|it|this was|is|would
  how do|did|could|can you let|leave it|that|this|things|something slip|slide|drift|lapse|happen
  how did you miss|forget|overlook|lose|not
  how did|do you manage to miss|lose|forget
  how did you let it|that|this|him|her|them
  how is it possible
  how is it that? you
  how many more? times do|must|have|will|am|are|did i|we
  how many more times
  how much longer|more do|are|must|will|time
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
  what did you expect|think $
  what did you expect|think would happen|be|come
  what good did|would|does|is that|it|you
  what is the? point|use of|in <gerund>
  what made you think that|it|this|you was|is|were|could|would|should|had
  how on earth did|could|can that|this|it|nobody
  how is it that i|nobody|no-one|we
  why is|are it|we|you still|always
  what did|have i tell|told|say|said
  what is|was stopping you from just|simply
  what is so hard|difficult about
  who is going to clean|mop
  what|which part of ... don't|didn't|do|did you|u not? understand|get|hear|see
  what on earth
  what possessed you
  who told|said|asked you to|could|can|that
  who gave you the? permission|go-ahead|okay|ok|right|authority|authorisation|authorization|leave|green
  who authorised|authorized|allowed you
  whose bright? idea is|was that|this|it
  who messed|screwed
  who dropped the
  whose fault
  when will|are you finally|ever
  when are you going to finally|start|learn|stop
  when were you going|planning to tell|let|mention|say
  since when do|are|did|is|does|have|can you|we|they|it|that|this|anybody|anyone
  where was|is|were your ... judgment|judgement|head|sense|mind|manners|brain|brains|professionalism|conscience
  what|why|how|who|where|when|which on earth
  what|why|how|who|where|when the hell|heck|devil|fuck
  what|why|how|who|where in the? world|god's|heaven's
  why haven't|hadn't|aren't|weren't these|those ... <participle>
  why haven't|hadn't|aren't|weren't these|those in|up|ready|there|complete
  why is|was|are this|it|that|we the _ time
  why is|was|are this|it|that|we the _ _ time
  why must|does|is|do everything|nothing|everybody|everyone|things|every
  why so late|long|little|few|many|slow
  why the delay|gap|gaps|hold-up|holdup
  why did|does|has it|this|that take|taken you|us|so|two|three|a|until
  why do you always
  why would you put|open|sign|lend|agree|accept|promise|take|drive|keep|hide|lie|skip|ignore|drop|hand|offer|invite|pay|buy|text|message|phone|ring|visit|swear|shout|raise
  what were|are|did you hope|hoping|expecting|trying to achieve|gain|prove|accomplish
  what do you have to say for yourself
  what have you got to say for yourself
  what gives|gave you the right
  what makes you think you can|could|are|have
  what makes you think that|it|this is|was okay|ok|fine|acceptable|appropriate|enough|allowed
  what kind|sort of mother|father|parent|worker|person|man|woman|daughter|son|professional
  what kind|sort of message|example is|does|do|are that|this|it|you|we
  who do you think you|we are
  who let you
  how dare you
  how is|was this|that|it acceptable|okay|ok|professional|appropriate|fair
  how do|can|could|will|would you justify|defend|excuse
  how hard|difficult is|was|can|could it
  how is|was anybody|anyone|i supposed|meant to
  when did you last bother
`);

/** Questions of yes or no that hold their answer, or a fault, whoever they are about. */
export const loadedPolar = frames(`
  don't|wouldn't you think|agree|feel|reckon|say|believe
  do you not think|agree|feel
  will|would|does|did|is|was|can|could it|this|that|the|a|an|one|another|any ... really
  do|did|are|were|have|will|would you really|honestly|seriously
  do|did you actually think|believe|expect
  did|does|do|has|have|had|is|was|could|would it|that|this|he|she|they|you|nobody really|honestly|seriously not
  have|did|do|had you even
  did|do you think that|it|this was|is a? good|great|wise|smart|right|appropriate|acceptable|okay|ok|alright|professional|enough|reasonable|sensible|necessary|clever|fair
  was|is that|this|it a good|great|wise|smart|sensible|clever|reasonable|professional idea|decision|move|choice
  was|is that|this wise|appropriate|acceptable|professional|necessary|sensible|clever
  was|is that|this|it your ... fault|mistake|doing|error|place|job|role|call|decision|responsibility
  are|were you maybe|perhaps|possibly|secretly|simply _
  are|were you a bit|little|tad too|scared|afraid|jealous|soft|angry|lazy|cross|annoyed|defensive|fond|hard
  are|were|is|was|isn't|aren't you|it|this|that getting|becoming|being? a? bit|little? too close|fond|involved|attached|soft|nice|friendly|easy|invested|comfortable
  are|were you avoiding|hiding|protecting|excusing|defending|sulking|stalling
  are|were you making excuses
  could|might|may it be that|because you
  could|might it be you
  is it possible that? you
  is it because you
  is|was this|that|it not the|a|what|enough|obvious|your|time
  do|did you think ... itself|themselves|magically|magic
  are|were you ... or her|his|their worker|friend|mother|father|mate|sister|brother|lawyer|bank|taxi|maid|saviour|savior|boss
  would|does|wouldn't|doesn't|shouldn't a|any good|real|proper|decent|responsible|sensible|competent|experienced|professional|trained|caring
  have|has|did you learnt|learned|learn nothing
  is|was that what we|i|they pay|paid|asked|agreed|hired|said
  do you want to lose|get fired|be sued|end up
  is it so|too|that hard|difficult|much to
  is|was that how|what we|you do|did|agreed|say|call|work
  is|was there nobody|no-one|nothing|no ... you could|can
  do you call|consider that|this
  do you have any idea how serious|bad|much|difficult|embarrassing|that|this|it
  have you any|no idea|sense|shame
  are|were you even
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
  did|does|has it|that not|never occur|occurred|cross|crossed|strike|struck|enter|entered|come|dawn
  did|does|has it|that ever occur|occurred|cross|crossed|strike|struck|enter|dawn
  did|do you never|not learn|read|listen|see|notice|realise|realize|remember
  did|have|had you really|honestly|seriously|not think|thought
  did you stop|pause to think
  did|do you realise|realize
  are you serious|kidding|joking
  are you telling|saying me? that? you|nobody
  are you aware that? you
  are|were you going|planning to ever|finally
  do you expect|want me to believe
  do you understand|see how serious|important|bad|risky
  do i have|need|always? to remind|tell|repeat|explain|chase|spell|come|do|show|hold|write|ring
  am|was i the last to
  must i
  am i supposed|expected to
  am i going to have to
  haven't we|i been|gone|talked|discussed|said|told|covered|agreed|asked
  did we not|i not
  shouldn't|couldn't that|this|it|the|someone|somebody|there ... have
  isn't|wasn't|aren't|weren't this|that|it|these|those|they supposed|meant|due
  isn't|aren't he|she|they just|only|simply playing|using|testing|fooling|manipulating|taking|lying
  isn't|wasn't it you
  isn't|wasn't that|this|it your|you|too|obvious
  isn't|wasn't that|this|it a bit|little
  won't that|it|this just|only|simply
  or are|did|were|have you just|only
  can|could you honestly|seriously|truly|genuinely
  is|was there some|any|a|one good? particular? reason|excuse why|that? ... not|couldn't|didn't|haven't|hasn't|can't|don't|hadn't|wouldn't|weren't|wasn't
  would|could|did it|that have? kill|killed|hurt
  would it be|have been so|too|that|very hard|much|difficult
  would ... have been so|too|that|very hard|much|difficult
  are|were you always|usually|often|normally|forever this|so|that|late|like
  are|were you still not
  do you always|usually|often|normally ... like|late|this|last|so
  do|did you think maybe|perhaps|possibly you
  do|did you think that? you <fault>
  do|did you think that? you were|are|might|may have? be? been? a? bit|little|too
  is|was that|this|it how|what we|you|people|staff|adults do|did|agreed|say|call|work|treat|speak|behave|operate|handle|run
  is|was that|this|it the way we|you|people|staff do|did|treat|speak|behave|operate|handle|run
  is|was that|this any|a way to
  are|were you sure that? you are|were? cut|made|fit|suited
  are|were you cut out|made
  did|has nobody|no-one|anyone|anybody ever? teach|taught|tell|told|show|shown|train|trained you
  did|has nobody|no-one|anyone|anybody bother|bothered
  did|has nobody|no-one think|thought|notice|noticed
  do|did|don't you care that|what|whether|if|how|about
  are|were you proud|ashamed|pleased of|with yourself
  have|had you any idea how|what
  have|do you no|any shame|respect|sense|manners
  do i look like
  am|was i asking|expecting too|so much
  do|did you know better
  must you always
`);

/** Negative questions to the worker: “didn’t you”, “haven’t we”. */
export const negativeToWorker = frames(`
  didn't|haven't|hadn't|aren't|weren't|shouldn't|couldn't|wouldn't|don't|can't|won't|isn't|wasn't|ain't you|u|i|we
  shouldn't|oughtn't that|this|it have been
  isn't|wasn't that|this|it something you|we|the
  did|have|had|are|were|do|can|could|should|would you|i|we still? not
`);

/** Statements about the worker that blame once “?” or a tag turns them to the worker. */
export const blamingStatement = frames(`
  you|u still? didn't|haven't|hadn't|weren't|aren't|couldn't|can't|won't|wouldn't|don't|never
  you still? did|have|had|were|are|could still? not|never
  you ... never
  you|u really|honestly|seriously|actually|truly believe|believed|think|thought|expect|expected|trust|trusted|want|wanted|went|gave|told|did
  you thought that|it|this was|is|would ... good|fine|okay|ok|acceptable|appropriate|wise|smart|enough|right|professional|allowed|normal|idea|work
  you went|gave|took|told|let|left|drove|signed|met|paid|lent|visited|promised|opened|agreed|decided ... without telling|asking|checking|calling|informing|logging|signing|me|permission|approval|anybody|anyone|consent|authorisation|authorization|backup
  you went|drove|visited ... alone $
  you are not afraid|worried|scared|concerned|ashamed|embarrassed that|he|she|they|it|of|about
  you are aware that|the|we|it|this|your
  you know what|the|our ... rule|rules|policy|procedure|deadline|code|protocol
  you want|expect me|us to believe|accept|swallow|buy
  you are telling me
  you were going to sit|hide|ignore|keep|leave|let|say
  it|that did|has|had not|never even|ever? occur|occurred|cross|crossed|come|came|enter|entered|strike|struck|dawn
  it|that didn't|hasn't|never even|ever? occur|occurred|cross|crossed|come|came|enter|entered|strike|struck|dawn|dawned to|your|you|on
  we did|have|had not ... already|before|last|about|this|that|of|agree|agreed
  we didn't|haven't|hadn't ... already|before|last|about|this|that|of|agree|agreed
  same ... every|again|late|always
  same ... as last|before|always
  again ... forgot|forgotten|missed|missing|late|left|lost
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
  nobody|no-one|none saw|did|thought|bothered|told|checked|asked
  no one has? <participle>
  you do know|realise|realize|understand|remember|see
  you know that|this is|was|has not|against|wrong|late|unacceptable|inappropriate
  you realise|realize
  surely you|someone|somebody|that|we
  you|u|we ... surely $
  you|u|we ... , surely $
  i thought you|we
  because you
  your fault|mistake|error|responsibility|job
  so you just
  you have|are|were been? drinking|lying|avoiding|hiding|ignoring|skipping|slacking|pretending|sulking
  you have|are|were been? using again
  you do realise|realize
  you call this|that|yourself
  you expect|want me|us|them to
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
  that|this|it was|were due|supposed|meant|overdue
  ... am i right $
  didn't|haven't we|i $
  you can|do|must see|understand|appreciate|imagine why|how|what|that
  you don't|didn't|can't|won't|wouldn't really|honestly|seriously|truly|actually
  you don't|wouldn't want to|him|her|them|that|this|it|your
`);
