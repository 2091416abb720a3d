/**
 * Past forms of irregular verbs that are hardly anything else. Names (Drew), nouns (bit) and
 * forms that are the base too (put) are left out, and so is what is more often an adjective (hurt).
 */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'became began bought broke brought built came caught chose crept dealt did drank drove ate fell felt fled flew ' +
    'forgave forgot fought found gave got grew had heard held hid kept knelt knew led left lent lost made meant met ' +
    'outgrew overcame overheard overslept overspent paid ran rang redid rode said sank sat saw sent shook slept slid ' +
    'sold sought spent spoke spun stole stood strove struck swam swept swore swung taught thought threw told took ' +
    'understood undertook undid upheld was went wept were withdrew withstood woke wore wove wrote'
  ).split(' '),
);
