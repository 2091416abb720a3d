/**
 * Irregular verbs: base, past and, where it is another word, participle. A `*` stands before a past form
 * that may well be something else: the base (put), a noun (bit), a name (drew), an adjective (hurt).
 */
const table = `
  beat *beat beaten; become became become; begin began begun; bet *bet; bite *bit bitten; break broke broken;
  bring brought; build built; buy bought; catch caught; choose chose chosen; come came come; creep crept;
  cut *cut; deal dealt; do did done; draw *drew drawn; drink drank drunk; drive drove driven; eat ate eaten;
  fall fell fallen; feed *fed; feel felt; fight fought; find found; flee fled; fly flew flown; forget forgot forgotten;
  forgive forgave forgiven; get got got; give gave given; go went gone; grow grew grown; have had; hear heard; hide hid hidden;
  hit *hit; hold held; hurt *hurt; keep kept; kneel knelt; know knew known; lay *laid; lead led; leave left; lend lent;
  let *let; lie *lay lain; light *lit; lose lost; make made; mean meant; meet met; outgrow outgrew outgrown;
  overcome overcame overcome; overhear overheard; oversleep overslept; overspend overspent; pay paid; put *put;
  quit *quit; read *read; redo redid redone; ride rode ridden; ring rang rung; rise *rose risen; run ran run; say said;
  see saw seen; seek sought; sell sold; send sent; set *set; shake shook shaken; shoot *shot; show *showed shown; shut *shut;
  sing *sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun;
  split *split; spread *spread; stand stood; steal stole stolen; stick *stuck; strike struck; strive strove striven;
  swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear *tore torn;
  tell told; think thought; throw threw thrown; undergo *underwent undergone; understand understood;
  undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven;
  weep wept; win *won; withdraw withdrew withdrawn; withstand withstood; write wrote written
`;

interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  /** Whether the past form is hardly anything else. */
  readonly isPlain: boolean;
}

const verbs: readonly IrregularVerb[] = table.split(';').map((entry) => {
  const [base = '', marked = '', participle] = entry.trim().split(/\s+/);
  const past = marked.replace('*', '');
  return { base, past, participle: participle ?? past, isPlain: marked === past };
});

/** Past forms that are hardly anything else. */
export const irregularPasts: ReadonlySet<string> = new Set([
  ...verbs.filter(({ isPlain }) => isPlain).map(({ past }) => past),
  'was',
  'were',
]);

/** Participles that do not end in -ed. */
export const irregularParticiples: ReadonlySet<string> = new Set([
  ...verbs.map(({ participle }) => participle),
  'been',
  'gotten',
]);

/** Past forms by the base. */
export const irregularPastOf: ReadonlyMap<string, string> = new Map(
  verbs.map(({ base, past }) => [base, past]),
);
