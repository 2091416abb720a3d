/** Words of nearly every sentence. */
const common: ReadonlySet<string> = new Set(
  (
    'a about after all an and any are as at am be been being but by can could did do does done for ' +
    'from had has have having he her him his how i if in into is it its just me my no not of off on ' +
    'one or our out over said say says she should so some than that the their them then there these ' +
    'they this those to too up us was we were what when where which who why will with would you your ' +
    'ct cl client clients cm worker staff participant'
  ).split(' '),
);
/** Words of many sentences. */
const frequent: ReadonlySet<string> = new Set(
  (
    'again asked back call called day feel felt first get give go going good got help home know like ' +
    'made make meeting more need next new now other own phone same school see take talk time today ' +
    'told two used very want wants week went work'
  ).split(' '),
);

/** In how many sentences of a note the word is likely to stand; a mark is common. */
export function howCommon(word: string): 'rare' | 'frequent' | 'common' {
  if (common.has(word) || !/[\p{L}\p{N}]/u.test(word)) return 'common';
  return frequent.has(word) ? 'frequent' : 'rare';
}
