import { frames } from './frames.ts';

/** Ways to report that somebody asks. */
export const asking = frames(`
  asked|asks|asking|enquired|enquires|inquired|inquires|queried|queries|wondered|wonders|questioned
  wanted|wants|wished|wishes to know|hear|understand|learn
  was|were curious|keen to? know?
  put|puts|raised|raises|posed|poses|returned|returns|turned ... question|questions
  would like|love to hear|know|understand
`);
/** Verbs that also report what was found out; only a clause with “if” or “whether” asks. */
export const checking = frames(`
  checked|checks|checking
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
  how ... missed|forgot
  how ... could have
`);
export const blamePaperwork = frames(`
  why ... <paperwork> ... left|missed|skipped|not|late|missing|empty|incomplete|overdue|unsigned|still|blank
`);
