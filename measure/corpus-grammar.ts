/**
 * What the corpus is made of: each slot `{name}` of a text is filled with one of the slot’s texts,
 * which may hold slots again. The texts of a slot named `…Flag` are for the rules to find.
 */
export const grammar: Readonly<Record<string, readonly string[]>> = {
  first: list(`
    Amara Bettina Caleb Delphine Emeka Farah Gordon Hanneke Isidro Jolene Kofi Lucinda Mateus Noor
    Oksana Petra Quentin Rosalind Samir Tamsin Ulrich Veronique Winston Ximena Yusra Zoltan Agnes
    Bram Carmel Dmitri Elif Fergus Greta Hamza Ingrid Jasper Keisha Leopold Mirella Nikhil Odile
    Pavel Ramona Stefan Thandi Ursula Viktor Wanda Yolanda Zeke`),
  last: list(`
    Abernathy Bakari Castellan Dragomir Eastwick Fontaine Grünwald Halloran Ibanez Jokinen
    Kowalczyk Lindqvist Mbeki Nakashima Ostrowski Pemberton Quispe Rasmussen Sadowski Tremblay
    Uddin Vandermeer Whitlock Yamazaki Zielinski Arsenault Birdsong Chowdhury Delacroix Eriksen
    Faulkner Gutierrez Hathaway Iversen Kilpatrick Lombardi Marchetti Nwosu`),
  initials: list('MB TR KD JL SW AP HN RC EO LV'),
  month: list('January February March April May June July August September October November'),
  thing: list(`
    kettle stroller crib heater window stairwell mailbox calendar folder envelope notebook
    backpack uniform mattress blanket radiator sink faucet ceiling doorbell hallway garden fence
    bicycle scooter timetable voucher receipt invoice contract certificate transcript prescription
    inhaler bandage thermometer bottle formula nappy lunchbox raincoat boots suitcase carrier lamp
    curtain carpet cupboard freezer stove microwave washer dryer ladder toolbox bench playground
    swing sandpit puzzle crayon recorder choir tournament rehearsal interview shift roster
    overtime paycheck deposit arrears meter tariff refund subsidy hearing petition affidavit
    mediation lease sublet inspection permit pharmacy dentist audiologist scan vaccine
    physiotherapy walker hearing-aid glasses denture recipe allotment market parish-hall
    barbershop depot ferry platform junction`),
  quality: list(`
    second new missing broken spare small long promised unpaid shared earlier cheaper quiet
    crowded heavy borrowed late final extra weekly temporary upstairs local winter unsigned folded
    damp bright noisy rented replacement half-finished agreed unopened older green blue`),
  adverb: list(`
    carefully slowly twice together again quietly early briefly aloud promptly`),
  tail: lines(`
    , which took {minute} minutes | before {date} | after a call from {other} | with the {quality}
    {thing} beside her | while the children were at {place} | and {participant} wrote it on the
    calendar | because the {thing} was {quality} | , then talked about the {quality} {thing} | as
    agreed on {date}`),
  day: list('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28'),
  weekday: list('Monday Tuesday Wednesday Thursday Friday'),
  hour: list('8 9 10 11 1 2 3 4'),
  minute: list('05 10 15 20 25 30 35 40 45 50'),
  time: ['{hour}:{minute}', '{hour}:{minute} pm', '{hour} am'],
  date: ['{month} {day}', '{month} {day}, 2024', '{weekday}', '{weekday} at {time}'],
  amount: [
    '£{day}',
    '{day} dollars',
    '{day}{minute} dollars',
    '£{day}{minute}',
    '{hour}{day}.{minute}',
  ],
  place: lines(`
    the library on {last} Street | the clinic | the school office | the family centre | the food
    pantry | the housing office | the county building | the laundromat | {last} Park | the bus
    depot | the community kitchen | the court annex | the day nursery | the job centre | the
    {last} shelter | the dental van | the adult school | the pharmacy`),
  paper: lines(`
    lease | birth certificate | proof of income | utility letter | referral form | release of
    information | tenancy agreement | rent ledger | benefit letter | school report | insurance
    card | shelter voucher | appeal letter | medication list | wage slip | bus pass | immunisation
    record | safety plan | budget sheet | court notice | photo ID`),
  other: lines(`
    the landlord | her sister | his aunt | the school nurse | a neighbor | the caseworker at
    {place} | the clinic’s front desk | her older son | the property manager | his foreman | the
    probation officer | the pharmacist | an uncle in {last}ville | Ms. {last} from the school`),
  topic: lines(`
    the rent | the repair of the boiler | child care | the bus route | the second job | the appeal
    | sleep | the baby’s feeding | the spring term | the move | the new inhaler | food for the
    weekend | the custody date | the English class | the deposit | the phone bill | the {quality}
    {thing} | the {quality} {thing} | the {thing} | her {thing} | the {thing} for {place} | the
    bed for the toddler | the commute | the diagnosis | the visit on {weekday}`),
  feeling: lines(`
    tired | relieved | worried | calm | hopeful | sad | pleased | lonely | nervous | proud |
    unsure | angry about {topic} | at ease | overwhelmed by {topic}`),
  participant: lines(
    'Ct | Client | Ms. {last} | Mr. {last} | {first} | Participant | Mom | She | He',
  ),
  name: lines('ct | client | Ms. {last} | Mr. {last} | {first}'),
  staff: lines('CM | I | This writer | Writer | Worker | CW'),
  did: lines(`
    reviewed the {paper} with {name} {tail} | called {place} about {topic} | scanned the {paper} |
    left a message for {other} | wrote down the steps for {topic} | read the {paper} aloud |
    printed the map to {place} | checked the date of the {paper} | set a time for {date} | brought
    the {paper} to {place} | explained how {topic} works | listed three options for {topic}`),
  shorthand: lines(`
    Called ct re: {topic}; left vm. | Met ct at {place}, {time}. | Reviewed {paper} w/ ct. | Rec’d
    {paper} from {other}. | F/u on {topic} set for {date}. | Ct reports {topic} is going better. |
    States feeling {feeling}. | Copied the {paper} for file. | No answer at door; left card by the
    {thing}. | Denies SI/HI. | Discussed {topic} and next steps. | Appt. at {place} moved to
    {date}.`),
  wish: lines(`
    find work near {place} | keep the apartment | finish the class by {month} | sort out {topic} |
    speak with {other} first | walk to {place} alone | save {amount} a month | bring the {paper}
    on {date} | have the children back by {month} | learn how {topic} works`),
  seen: lines(`
    The kitchen was tidy and the {quality} {thing} stood by the {thing}. | {first} (age {hour})
    showed a drawing of {place}. | A pot was on the stove and a {quality} {thing} was on the
    table. | The {paper} lay on the table, sorted by date. | {participant} answered the door on
    the first knock. | The smoke alarm chirped twice {tail}. | {first} slept through most of the
    visit. | There was a {quality} {thing} at the back door. | {participant} stood by the window
    and spoke about {topic}. | Both children had coats, shoes and a {quality} {thing}.`),
  quote: lines(`
    I want to {wish} | nobody told me about {topic} until {weekday} | it went better than last
    time | I counted it twice and it was {amount} short | {other} said {date} | I am {feeling},
    that is all | we walked because the bus did not come | I would rather {wish} | ask me again
    after {date}`),
  said: lines(`
    {participant} said, “{quote}.” | “{quote},” {participant} said. | {participant} stated that
    {topic} has been on her mind since {weekday} {tail}. | {participant} told CM she would like to
    {wish}. | According to {name}, {other} called on {date}. | {participant} asked what happens
    with {topic} {tail}. | {participant} reported feeling {feeling} {tail}. | {participant}
    described {topic} as *“better, mostly.”*`),
  act: lines(`
    {staff} {adverb} {did} {tail}. | {staff} {did} and {did}. | After that, {staff} {did}. | On
    {date} {staff} {did}. | With her agreement, {staff} {did}. | {staff} asked what had changed
    with {topic}, and {participant} said “{quote}.” | {staff} **{did}** before {date}. | At
    {place}, {staff} {did}.`),
  world: lines(`
    {other} confirmed {date} by phone. | The waiting list for {topic} is about {day} weeks long
    {tail}. | {place} opens at {time} and closes at {hour}:30. | The {paper} is valid until
    {month} {day}. | {other} had lent the family a heater. | The bill came to {amount}, due
    {date}. | A letter from {place} (see [the {paper}](files/{last}.pdf)) arrived on {weekday}.`),
  innocent: lines('{said} | {said} | {act} | {act} | {seen} | {world} | {shorthand}'),
  contactFlag: lines(`
    I told her I know how hard {topic} is. | Ct claims {other} never called about {topic}. | Ct
    was non-compliant with {topic}. | I made him sign the {paper}. | Lent ct {amount} for {topic}.
    | I gave her my personal number for {weekday}. | I want her to {wish}. | Accepted a scarf from
    ct. | CM said, “I’ve been there too, with {topic}.” | Told ct that everything happens for a
    reason. | Ct’s cousin and I go to the same church. | Ct is manipulative about {topic}. |
    Texted ct from home {weekday} night about {topic}. | It is her own fault that {topic} went
    wrong.`),
  contact: lines(`
    {innocent} | {innocent} | {innocent} | {innocent} | {innocent} | {innocent} | {innocent} |
    {innocent} | {innocent} | {innocent} | {innocent} | {innocent} | {innocent} | {contactFlag}`),
  openQuestion: lines(`
    What stood out for you at {place}? | How did you decide to start with {topic}? | Walk me
    through the call with {other}. | What would {first} say about {topic}? | Tell me more about
    {topic}. | How are you after {weekday}? | What have you tried so far with the {paper}?`),
  workerTurn: lines(`
    {other} and I went over {topic}, and {first} said “{quote}.” | I was {feeling} after that
    visit. | I {did}, and it took most of {weekday}. | {first} would like to {wish}. | I had not
    thought of {topic} that way. | My next step is {place}, on {date}. | We {did}.`),
  supervisorTurn: lines(`
    {openQuestion} | {openQuestion} | {openQuestion} | That took patience with {topic}, and the
    note shows it {tail}. | So {topic} is where you would begin. | I noticed how you {did}. |
    {supervisorFlag}`),
  supervisorFlag: lines(`
    Did you send the {paper}? | You need to call {other} today. | Is {topic} done? | Why didn’t
    you {wish}? | Have you told {other}? | Just write to {place} and close it.`),
  item: lines(`
    {initials} brought {first} {last}: {topic}, next step {place} by {date}. | {initials} to
    {wish}; review {date}. | {initials} felt {feeling} after the visit; talked through what
    helped. | Noted that {initials} {did}. | {initials} asked what {first} wants from {topic}. |
    Agreed: {initials} {did} by {date}.`),
  rule: lines(`
    Staff must not keep a {paper} at home. | If a family offers a gift, staff thank them, write
    down the {thing} and tell the team lead. | Each {paper} is filed within {hour} days. | Workers
    do not lend a {thing} or money to a family. | A visit to {place} is planned by two people. |
    Records about {topic} use the person’s own words. | Where staff and a family share {place},
    the team lead is told before the first visit.`),
  chat: lines(`
    ok see you {date} at {place} | the {paper} came today | can we talk about {topic}? | {other}
    says {date} | thank you, {topic} is a weight off | I am at {place}, running late | Hi {first},
    this is {last} from the centre. The {paper} is ready. | What time suits you on {weekday}? |
    {quote}`),
};

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

function lines(texts: string): readonly string[] {
  return texts.split('|').map((text) => text.trim().replace(/\s+/g, ' '));
}
