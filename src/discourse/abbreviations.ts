/** Titles: the dot after one never ends a sentence. */
const titles = 'mr mrs ms mx dr prof rev fr sr sra srta lic st sgt lt capt hon'.split(' ');

/** Casework shorthand and everyday abbreviations that are written with a dot. */
const shorthand = (
  'rs ct cl clt res atty cx pt ptp yp appt appts apt vs approx dept tel ext misc min mins hr hrs wk wks ' +
  'mo mos yr yrs temp sup supv asst admin mtg mgr rep reps ref refs re hx dx tx rx fx sx prev est ' +
  'incl excl esp fa jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur ' +
  'thurs fri ave blvd rd bldg rm fl e.g i.e eg ie etc a.m p.m pm co corp inc ltd jr ' +
  'comm govt cont diff avg meds psych transp assmt assess eval'
).split(' ');

/** Abbreviations that often stand last in a sentence, so that their dot may end it. */
const finals = new Set(
  'pm etc jr apt co inc ltd min mins hr hrs wk wks yr yrs ave rd st mtg appt mon tue tues wed thu thurs fri'.split(
    ' ',
  ),
);

/** Words whose dot belongs to them, by norm. “min.”, “no.” and their like are told from sentence ends by what follows. */
export const abbreviations: ReadonlySet<string> = new Set(
  [...titles, ...shorthand].map((entry) => entry.replaceAll('.', '')),
);

const titleNorms: ReadonlySet<string> = new Set(titles);

/** Whether the word is a title such as “Ms.”, which a name follows. */
export function isTitle(norm: string): boolean {
  return titleNorms.has(norm);
}

/** Whether the dot of this abbreviation may also be the end of a sentence. */
export function mayEndSentence(norm: string): boolean {
  return finals.has(norm);
}
