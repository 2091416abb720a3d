import type { Voice } from './discourse.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s*,\s*|\s*\n\s*/).filter((entry) => entry !== ''));
}

/** Those who lead the staff: the supervisor of a supervision record, the chair of a meeting. */
const supervisorNouns = words(
  `sir, madam, ma'am, supervisor, sup, supv, supvr, sup'r, superv, spvr, svr, appraiser, practice educator, practice teacher, practice assessor, field instructor, field supervisor, field educator, placement supervisor, clinical educator, university supervisor, manager, mgr, team manager, team leader, team lead, tl,
  practice lead, practice leader, practice manager, service manager, program manager, programme manager,
  program director, programme director, dir, exec dir, asst dir, prog dir, program coordinator, programme coordinator, director, pd, clinical lead, clinical supervisor, line manager,
  unit manager, shift lead, lead worker, senior practitioner, chair, chairperson, facilitator,
  team coordinator, assistant team manager, atm, deputy manager, deputy team manager, head, superintendent, officer in charge, oic,
  senior social worker, ssw, spo, senior probation officer, consultant social worker, tm, area manager, regional manager, operations manager, house manager, registered manager, supervisora, superviseur, supervisorin, supervisore, consultant supervisor, clinical director, nurse manager, charge nurse, coach`,
);

/** The staff who write notes or bring cases to supervision, the writer among them. */
const authorNouns = words(
  `cm, cmgr, cws, sw, lcsw, lmsw, msw, bsw, lpc, fsw, fss, pss, ra, yw, ywp, ylw, chw, rn cm, icm, tcm, wrap facilitator,
  worker, wkr, wrkr, coordinator, cw, caseworker, case worker, case manager, case mgr, casemanager, care manager, care coordinator,
  social worker, family worker, family support worker, youth worker, support worker, key worker, keyworker,
  outreach worker, outreach, home visitor, advocate, clinician, counselor, counsellor, therapist, practitioner,
  navigator, peer navigator, peer specialist, peer worker, peer support specialist, peer, staff, staff member,
  staff person, intern, trainee, student worker, law student, student social worker, msw student, social work student, nursing student, student on placement, author, writer, this writer, tw, undersigned, the undersigned,
  this worker, this cm, this author, this clinician, supervisee, employee, liaison, school liaison, paralegal,
  duty worker, residential worker, shelter worker, shelter staff, night staff, day staff, job coach, job developer,
  employment specialist, housing specialist, specialist, discharge planner, volunteer, case aide, aide, officer of the day,
  svee, supee, appraisee, asye, nqsw, psw, personal support worker, kw, support staff, care worker, carer support worker, outreach staff, newly qualified social worker, swo, social welfare officer, welfare officer, auxiliary social worker, social work assistant, swa,
  trabajadora social, trabajador social, gestora de caso, gestor de caso, assistante sociale, sozialarbeiterin, sozialarbeiter,
  parent partner, parent advocate, family partner, family advocate, peer partner, youth partner, parent mentor,
  caseworkers, case managers, social workers, workers, staff members, interns, colleague, coworker, co-worker, colleagues, coworkers`,
);

/** The people the service is for, family members who take part in it included. */
const participantNouns = words(
  `client, ct, cl, clt, cx, cts, clients, participant, participants, ptp, pt, pts, patient, patients, consumer, consumers,
  resident, residents, res, tenant, tenants, member, guest, guests, youth, youths, yp, young person, young people, minor,
  child, children, student, students, veteran, vet, service user, service users, family, families, caregiver, carer, foster carer,
  mom, mum, mother, mam, mama, moc, bio mom, birth mother, dad, father, foc, bf dad, bio dad, birth father,
  grandmother, grandma, nan, gran, mgm, pgm, grandfather, grandpa, granddad, mgf, pgf, parent, parents, teen, kid, kiddo,
  applicant, claimant, caller, callers, survivor, inmate, probationer, parolee, mentee, pupil, pupils, learner, detainee, person served,
   mo, fa, bio mother, bio father, foster child, foster youth, foster mother, foster father, peer participant, trainee participant, girl, boy, lady, gentleman, young man, young woman, baby, infant, toddler, kids, baby`,
);

/** People around the participant, and those of other agencies. */
const thirdPartyNouns = words(
  `landlord, landlady, ll, property manager, property mgr, building manager, building mgr, apartment manager, store manager, bank manager,
   hiring manager, site manager, hr manager, leasing agent, super, caretaker, po, probation officer, parole officer,
  gal, casa, cps, dcf, dcfs, dss, dhs, cps worker, dcf worker, teacher, principal, head teacher, headteacher, school nurse,
  nurse, doctor, dr, gp, midwife, health visitor, psychiatrist, psychologist, pediatrician, paediatrician, pharmacist, dentist,
  counsel, opposing counsel, rep, representative, agent, letting agent, estate agent, clerk, security, security guard, cop, cops, bailiff,
   detective, warden, tutor, form tutor, head of year, hoy, deputy head, senco, teaching assistant, rn, lpn, physio, physiotherapist, dean, surgeon, hospitalist, pediatrics, lawyer, solicitor, attorney, atty, judge, police, officer, employer, boss,
  boyfriend, girlfriend, bf, gf, partner, husband, wife, spouse, fiance, fiancé, fiancée, ex, ex-husband, ex-wife, ex-partner, ex-boyfriend,
  neighbor, neighbour, neighbors, neighbours, friend, friends, mate, roommate, flatmate, cousin, cousins, brother, sister, brothers, sisters, sibling, siblings,
  son, daughter, sons, daughters, uncle, aunt, auntie, niece, nephew, nieces, nephews, stepfather, stepmother, stepdad, stepmom, stepson, stepdaughter,
  grandson, granddaughter, grandchildren, mother-in-law, father-in-law, sister-in-law, brother-in-law, son-in-law, daughter-in-law, in-laws,
  interpreter, receptionist, cashier, driver, man, woman, men, women, person, people, perpetrator, abuser, pastor, imam, priest, rabbi,
  dtr, dau, lad, lass, little one, little ones, step dad, step mum, step mom, step son, step daughter, mother in law, father in law, sister in law, brother in law, rm mate, room mate, house mate, housemate, missus, fella, bro, sis, babysitter, sitter, nanny, daycare, owner, site lead, recruiter, interviewer, pharmacist, paramedic, paramedics, emt, guard`,
);

/** Family words; after a possessive they are that person’s kin, alone a mother or father is the participant. */
export const kinNouns = words(
  `mom, mum, mother, dad, father, parent, parents, son, daughter, sons, daughters, child, children, kid, kids, baby, brother, sister, brothers, sisters,
  sibling, siblings, cousin, cousins, uncle, aunt, auntie, niece, nephew, nieces, nephews, grandmother, grandma, nan, gran, grandfather, grandpa, granddad,
  grandson, granddaughter, grandchildren, husband, wife, spouse, partner, fiance, fiancé, fiancée, boyfriend, girlfriend, stepfather, stepmother, stepdad,
  bro, sis, mo, fa, stepmom, stepmum, stepson, stepdaughter, stepsister, stepbrother, in-laws, mother-in-law, father-in-law, sister-in-law, brother-in-law, son-in-law, daughter-in-law, godson,
  girl, boy, lad, lass, little one, little ones, toddler, gf, bf, dtr, dau, step dad, step mum, step mom, step son, step daughter, mother in law, father in law, sister in law, brother in law, missus, fella, goddaughter, godchild, godmother, godfather, ex, ex-wife, ex-husband, twin, family`,
);

const female = words(
  `madam, ma'am, sis, dtr, dau, lass, step mum, step mom, step daughter, mother in law, sister in law, missus, sra, srta, mme, frau, mo, bio mother, foster mother, mom, mum, mother, mam, mama, moc, bm, ma, grandmother, grandma, nan, gran, mgm, pgm, girl, lady, sister, daughter, aunt, auntie, niece, wife, girlfriend, gf,
  landlady, woman, granddaughter, stepmother, stepmom, stepdaughter, mother-in-law, sister-in-law, daughter-in-law, ms, mrs, miss, midwife, ex-wife, birth mother, bio mom, young woman`,
);
const male = words(
  `sir, bro, lad, step dad, step son, father in law, brother in law, fella, herr, fa, bio father, foster father, dad, father, foc, grandfather, grandpa, granddad, mgf, pgf, boy, gentleman, brother, son, uncle, nephew, husband, boyfriend, bf, man, grandson, stepfather,
  stepdad, stepson, father-in-law, brother-in-law, son-in-law, mr, ex-husband, birth father, bio dad, young man, pastor, imam, priest`,
);
const plural = words(
  `clients, participants, patients, residents, tenants, guests, youths, young people, children, students, families, family, parents, kids, friends, cousins, siblings,
  brothers, sisters, sons, daughters, grandchildren, in-laws, neighbors, neighbours, men, women, people, police, staff`,
);

/** What a noun says of the person: `f`, `m`, `p` for more than one, or nothing. */
export type Gender = 'f' | 'm' | 'p' | '';

/** The gender that a role noun or title tells. */
export function genderOf(norm: string): Gender {
  if (female.has(norm)) return 'f';
  if (male.has(norm)) return 'm';
  const isSeveral = norm.length > 4 && norm.endsWith('s') && !voices.has(norm);
  return plural.has(norm) || (isSeveral && voices.has(norm.slice(0, -1))) ? 'p' : '';
}

/** Letters that name a lead where they stand in brackets behind a name; elsewhere they mean other things. */
export const leadLetters = /^(?:TM|PM|LM|HM|SM|DM|OM|RM|AM)$/;

const voices = new Map<string, Voice>();
const longest = new Map<string, number>();
for (const [voice, nouns] of [
  ['supervisor', supervisorNouns],
  ['author', authorNouns],
  ['participant', participantNouns],
  ['third-party', thirdPartyNouns],
] as const) {
  for (const noun of nouns) {
    if (!voices.has(noun)) voices.set(noun, voice);
    const [first = '', ...rest] = noun.split(' ');
    for (const form of [first, `${first}s`, `${first}'s`, `${first}s'`, `${first}'`]) {
      longest.set(form, Math.max(longest.get(form) ?? 0, rest.length + 1));
    }
  }
}

/** The longest role name in words. */
const longestRole = Math.max(...longest.values());

/** How many words the longest role has that begins with this one, as it stands or in the plural; 0 when none does. */
export function roleLength(first: string): number {
  return longest.get(first) ?? 0;
}

/** The voice that a role noun names, by its norm; undefined when it names none. */
export function roleVoice(norm: string): Voice | undefined {
  return voices.get(norm);
}

/** “CM II”, “worker III”. */
const grade = /^i{1,3}$|^iv$/;

/** The voice of someone described by a role, such as “social worker, yr 2”. */
export function describedVoice(description: string): Voice | undefined {
  return roleVoice(describedRole(description) ?? '');
}

/**
 * The role that a description names: each part between commas is read by its last words, so that
 * “youth workforce” is nobody's youth, and a “night support worker” is a support worker.
 */
export function describedRole(description: string): string | undefined {
  for (const part of description.toLowerCase().split(/[,;/&]|\band\b/)) {
    const found = (part.match(/[\p{L}'-]+/gu) ?? []).filter((word) => !grade.test(word));
    if (leads(found)) return 'supervisor';
    for (let length = longestRole; length >= 1; length -= 1) {
      const role = found.slice(-length).join(' ');
      if (length <= found.length && roleVoice(role) !== undefined) return role;
    }
  }
  return undefined;
}

/** “peer lead”, “supervising attorney”: whoever leads staff, whatever their trade. */
function leads(words: readonly string[]): boolean {
  const isOther = /^(?:probation|parole|police|officer|agent|tech)$/;
  return (
    words.length > 0 &&
    !words.some((word) => isOther.test(word)) &&
    (words.at(-1) === 'lead' ||
      (words.length > 1 && /^(?:supervising|managing)$/.test(words[0] ?? '')))
  );
}

/** Words before a role of staff that make it another agency's. */
const agencies =
  /^(?:dhs|cps|aps|dcf|dcfs|dss|dcp|va|ssa|hud|doc|acs|hra|cyf|cyfd|camhs|nhs|hmo|mco|snap|wic|tanf|er|icu|snf|county|state|hospital|school|court|benefits|welfare|jail|prison|church|city|council|police|bank|insurance|probation|ward|clinic|adoption|placement|licensing)$/;

/** Whether the word before a role of staff names another agency: “county worker”. */
export function isAgency(word: string): boolean {
  return agencies.test(word);
}
