import { frames } from './frames.ts';

/** Ways to report that somebody asks. */
export const asking = frames(`
  asked|asks|asking|askin|enquired|enquires|inquired|inquires|queried|queries|wondered|wonders|questioned
  wanted|wants|wished|wishes|sought|seeks|demanded|demands to know|hear|understand|learn|ascertain
  wanted|wants|sought|seeks|requested|requests|asked|asks for? clarity|clarification|confirmation|assurance on|about|as|of|regarding? to?
  raised|raises|probed|probes
  put it|this to _
  was|were curious|keen to? know?
  put|puts|raised|raises|posed|poses|returned|returns|turned ... question|questions
  would like|love to hear|know|understand
`);
/** Verbs that also report what was found out; only a clause with “if” or “whether” asks. */
export const checking = frames(`
  checked|checks|checking
`);

/** Verbs that invite; only an invitation to tell or to think is a question. */
export const inviting = frames(`
  invited|invites|inviting|encouraged|encourages|prompted|prompts|helped|got
`);

/** What “asked her to …” may ask for that opens the talk. */
export const openTasks = frames(`
  to tell|walk|talk|take _ about|through|more|how|what|why|back
  to tell|walk|talk|take _ _ about|through|more|how|what|why|back
  to talk|think through|about|aloud
  to describe|explore|unpack|elaborate|expand|reflect
  to say more|what|how|why|where|who|something|a
  to explain|share|name what|how|why|more|where|her|his|their
  to help _ understand|see
  to imagine|picture
  to hear|know|learn more|about
`);

/** Offers, leave and care in reported form. */
export const reportedPoliteness = frames(`
  <subject> would|might|wanted|want|wants like|prefer|rather|care
  <subject> would like|prefer
  <subject> wanted|wants|needed|needs a|any|some|help|support|time|anything|more|to
  _ would like|prefer
  _ wanted|wants|needed|needs help|support|anything|time|to
  <subject> could|can|might|may look|talk|share|think|go|start|discuss|meet|come|speak|make|take|record|pause
  there was|is|were anything|something else|more
  there was|is|were any other|further|questions
  anything else
  <subject> had|has any|anything questions|else|more|to
  _ had|has any questions|thoughts
  _ had|has anything else|to
  <subject> was|is|were|are ok|okay|alright|well|comfortable|ready|able
  it|that was|is|would be ok|okay|alright|helpful|useful|fine|all
  it|that would help|work
  it|that works|worked|suits|suited
  <subject> felt|feels ready|able|safe|supported|okay|ok
`);

/** Reported wh-questions that ask for one fact. */
export const narrow = frames(`
  what|which time|date|day|number|address|room
  how many|much|long|often|old|far|soon|big
  when
  which one
  where the|it|his|her|their
`);

/** “why … had not”, after the person or paper that it is about. */
export const blame = frames(`
  why ... not|didn't|hadn't|haven't|hasn't|wasn't|weren't|isn't|couldn't|never|failed|forgot
  why ... again|even|only|should|insisted|kept|bothered|waited|delayed
  why on|the earth|hell|heck
  why _ always|never _
  why ... left it|so|until|till|that|this
  what _ was|were|is thinking $
  what _ was|were|is thinking , _
  what _ was|were|is thinking when|not|with|by|<gerund>
  what _ had been thinking|playing|expecting
  what _ was|were|is playing|expecting|hoping at|to|$
  why ... keeps|kept|always|insists _
  why _ would ever|even|not|do|go|leave|let|give|tell|take|risk|put|agree|sign
  what was|is wrong with <object>
  what took _ so
  what _ expected|thought would|was going to happen|come
  how _ could do|let|leave|think|say|spend|forget|miss|be|go|give|have
  how many times
  how _ had? managed|manages to lose|miss|forget|overlook|break|upset|ignore
  why ... <fault>
  whose fault|idea
  who said|told <object> _ could|to
  how ... missed|forgot
  how ... could have
`);
/** Reported yes-or-no questions that hold their answer. */
export const blamePolar = frames(`
  really|seriously|honestly|actually|even think|thinks|thought|believe|believes|believed|expect|expected
  think|thinks|thought that|it|this was|is|had ... idea|wise|appropriate|acceptable|professional|sensible|fair|enough|okay|ok|right
  did|had|was|were|could|should|would|have|has <subject> not|never _
  if|whether ... had|has any idea how|what
  if|whether ... realised|realized|understood|cared|knew how|what|that|about
  if|whether ... had bothered|thought to
  if|whether ... had forgotten|ignored|bothered
  think|thinks|thought ... itself|themselves|magically
  if|whether ... was|were ashamed|proud|serious|joking|lying
  if|whether ... called|calls that|this|that|himself|herself
  didn't|hadn't|wasn't|weren't|couldn't|shouldn't|wouldn't|haven't <subject> _
`);

/** Questions that hold a fault against somebody or everybody. */
export const blameAnybody = frames(`
  why nobody|no-one
  why no one
  isn't|wasn't|shouldn't that|this|it
  why on earth|it|the nobody|no-one
  why|what|how on earth <subject>
  why|what|how the hell|heck|devil <subject>
  if|whether it|that had|has|did|was not|never occurred|occur|crossed|cross|struck|strike|obvious|enough
  why ... again late|missing|incomplete|blank
`);

export const blamePaperwork = frames(`
  why ... <paperwork> ... left|missed|skipped|not|late|missing|empty|incomplete|overdue|unsigned|still|blank
`);
