/** The inflected forms of one word: as a verb, and as a noun. The word itself is among both. */
export interface Forms {
  readonly verb: readonly string[];
  readonly noun: readonly string[];
}

/** Forms that compromise does not have; of a verb also British and older ones. */
const furtherForms: ReadonlyMap<string, string> = new Map(
  (
    'be=am are were been;bear=borne born;breastfeed=breastfed;dream=dreamt;burn=burnt;' +
    'dive=dived;drink=drunk;enrol=enrolling;foresee=foreseen;forgo=forgone;fulfil=fulfilling;' +
    'kneel=kneeled;lean=leant;leap=leapt;learn=learnt;light=lighted;mistake=mistaken;overhear=overheard;' +
    'overspend=overspent;partake=partaken;plead=pled;prove=proven;redo=redone;retell=retold;' +
    'sew=sewn;shine=shined;smell=smelt;sneak=sneaked;speed=speeded;spell=spelt;spill=spilt;' +
    'spoil=spoilt;spring=sprung;stink=stank;swell=swollen;undertake=undertaken;wake=woke;wed=wedded'
  )
    .split(';')
    .map((line): [string, string] => {
      const [lemma = '', forms = ''] = line.split('=');
      return [lemma, forms];
    }),
);
/** Verbs whose past is their base. */
const unchanging = new Set(
  (
    'beat bet bid broadcast burst cast come cost cut fit forecast hit hurt input knit let misread ' +
    'offset outrun overcome proofread put quit read rerun reset rid run set shed shut slit split ' +
    'spread sublet thrust typecast undercut upset wed wet become'
  ).split(' '),
);
/** Verbs of two syllables that are written with one or with two consonants. */
const eitherWay = /^(?:benefit|bias|combat|focus|format|gossip|handicap|kidnap|program|worship)$/;
const plurals: readonly (readonly [RegExp, string])[] = [
  [/^passerby$/, 'passersby'],
  [/^(\p{L}+)child$/u, '$1children'],
  [/^(?:hu|ger|ro|sha|talis|otto|nor)man$/, '$&s'],
  [/^(\p{L}{2,})man$/u, '$1men'],
];

/** What compromise knows of inflection, under its public `methods()`. */
interface Transform {
  readonly verb: { readonly conjugate: (lemma: string, model: object) => Conjugation };
  readonly noun: { readonly toPlural: (lemma: string, model: object) => string };
}

interface Conjugation {
  readonly PresentTense?: string;
  readonly PastTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

/** Loads compromise, and returns what gives the forms of a word. */
export async function loadConjugator(): Promise<(lemma: string) => Forms> {
  const { default: nlp } = await import('compromise');
  const [methods, model] = [nlp.methods(), nlp.model()];
  if (!hasTransform(methods)) throw new Error('compromise has no methods of inflection');
  const { verb, noun } = methods.two.transform;
  return (lemma) => ({
    verb: verbForms(lemma, verb.conjugate(lemma, model)),
    noun: [...new Set([lemma, irregularPlural(lemma) ?? noun.toPlural(lemma, model)])],
  });
}

function hasTransform(
  methods: object,
): methods is { readonly two: { readonly transform: Transform } } {
  const { two } = { two: undefined, ...methods };
  return typeof two === 'object' && two !== null && 'transform' in two;
}

function verbForms(lemma: string, found: Conjugation): readonly string[] {
  const { PresentTense, PastTense, Gerund, Participle } = found;
  const regular = regularForms(lemma);
  const isPast = PastTense !== undefined && (PastTense !== lemma || unchanging.has(lemma));
  const isGerund = Gerund?.endsWith('ing') === true && Gerund !== lemma;
  const present = PresentTense ?? `${lemma}s`;
  const forms = [
    lemma,
    /[^s]ss$/.test(present) && !/ss$/.test(lemma) ? `${lemma}es` : present,
    ...(isPast ? [PastTense] : regular.past),
    ...(Participle === undefined ? [] : [Participle]),
    ...(isGerund ? [Gerund] : regular.gerund),
    ...(furtherForms.get(lemma)?.split(' ') ?? []),
    ...(eitherWay.test(lemma) ? [...regular.past, ...regular.gerund] : []),
  ];
  return [...new Set(forms)];
}

/** Past and gerund by the rules of spelling; two of each where usage is divided. */
function regularForms(lemma: string): { readonly past: string[]; readonly gerund: string[] } {
  if (/[^aeiou]y$/.test(lemma)) {
    return { past: [`${lemma.slice(0, -1)}ied`], gerund: [`${lemma}ing`] };
  }
  if (/[^aeio]e$/.test(lemma)) return { past: [`${lemma}d`], gerund: [`${lemma.slice(0, -1)}ing`] };
  if (/c$/.test(lemma)) return { past: [`${lemma}ked`], gerund: [`${lemma}king`] };
  const last = lemma.slice(-1);
  const once = { past: [`${lemma}${last === 'e' ? '' : 'e'}d`], gerund: [`${lemma}ing`] };
  const twice = { past: [`${lemma}${last}ed`], gerund: [`${lemma}${last}ing`] };
  if (eitherWay.test(lemma)) {
    return { past: [...once.past, ...twice.past], gerund: [...once.gerund, ...twice.gerund] };
  }
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma) ? twice : once;
}

function irregularPlural(lemma: string): string | undefined {
  for (const [pattern, plural] of plurals) {
    if (pattern.test(lemma)) return lemma.replace(pattern, plural);
  }
  return undefined;
}
