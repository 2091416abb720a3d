/** The words of a text, by spaces, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Openers that carry no content and may always be passed over: so, and, okay, um. */
export const markers = wordSet(`
  so and but or okay ok um umm uh er erm hm hmm mm mhm oh ah aha alright alrighty yeah yep hey hi hello
  then also plus anyway anyhow & btw nah ooh wow
`);

/** Openers that are words of their own too, passed over only before a mark or a plain question. */
export const weakMarkers = wordSet(`
  right well now fine good great lovely super brilliant perfect excellent cool nice yes no nope sure
  look listen just actually honestly please sorry thanks cheers again first next lastly finally fair
  agreed exactly still maybe perhaps really wait interesting understood noted true
`);

/** Adverbs that change nothing about what kind of clause it is; frames pass over them. */
export const lightAdverbs = wordSet(`
  just also even still then again actually maybe perhaps please really possibly briefly quickly ever
  already now though honestly simply kindly first only definitely certainly probably always kinda sorta
  exactly quite
`);

/** Adverbs that stand between a subject and its verb. */
export const verbAdverbs = wordSet(`
  already also always actually definitely ever even finally generally hardly just never not now often
  only probably really recently still then usually certainly both all
`);

/** What makes a statement into a question at its end: right, yeah, innit. */
export const invariantTags = wordSet(`
  right correct yes no yeah yea yep ya nah huh eh ey innit true agreed ok okay alright hm hmm mm
  okey ne nope
`);

/** Days, parts of the day and other words of the calendar. */
export const calendarWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  today tomorrow tonight morning afternoon evening noon midday lunchtime fortnight week month time
  o'clock
`);

/** Participles of irregular verbs that a charting fragment may begin or end with: done, sent. */
const irregularParticiples = wordSet(`
  done gone seen sent told taken given got gotten written met made found heard left kept held read put
  set paid brought caught chosen spoken thought lost come begun known shown drawn driven eaten
  forgotten built bought rung cut been had worn torn shaken sorted spent sold said understood
`);

/** Past forms of irregular verbs, for statements that ask by their tone: “The aunt came?”. */
const irregularPasts = wordSet(`
  went said told came gave took got made met saw knew thought left sent found kept ran wrote spoke
  brought felt heard let put lost slept fell drove paid bought began chose held lived rang stood
`);

/** Third-person verbs that ask by tone: “The school knows?”. Nouns in -s are left out. */
const thirdPersonVerbs = wordSet(`
  knows thinks wants needs likes feels says lives goes comes agrees understands seems gets sees takes
  makes keeps helps means sounds believes expects remembers works
`);

const notParticiples = wordSet(
  'need indeed speed bed red feed seed shed sled bled naked wicked hundred embed',
);

/** Whether a word is a past participle, or looks like one. */
export function isParticiple(norm: string): boolean {
  if (irregularParticiples.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !notParticiples.has(norm);
}

/** Whether a word is a past or third-person verb that can carry a statement with a noun as its subject. */
export function isStatementVerb(norm: string): boolean {
  return irregularPasts.has(norm) || thirdPersonVerbs.has(norm) || isParticiple(norm);
}

/** What a verbless question may assert of a thing: in, ready, okay. */
export const predicates = wordSet(`
  fine good in out up over back complete completed ready ok okay alright current late due open home gone clear
  overdue behind pending active better worse possible true correct normal available legal
  sober clean working happy upset angry worried sure certain
`);

/** Adverbs of time that make a fragment a question of yes or no: yet, already. */
export const yetWords = wordSet('yet already still again');

/** What a worker writes or hands in. */
export const paperwork = wordSet(`
  note notes form forms assessment assessments plan plans report reports file files log logs box boxes
  section sections paperwork timesheet timesheets mileage referral referrals review recording chart charts
  contact contacts visit summary chronology template checklist release consent timeline
  minutes diary spreadsheet database tracker spreadsheets
`);

/** Verbs, in the past, of what somebody did wrong. */
export const faults = wordSet(`
  rushed overreacted over-reacted missed misjudged mishandled botched overstepped misread misunderstood
  forgot ignored neglected failed jumped provoked upset caused pushed crossed mismanaged underestimated
  overlooked skipped dropped lost wasted exaggerated snapped panicked interfered meddled dithered lied stole cheated broke broken
`);
