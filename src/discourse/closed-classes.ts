/**
 * A set of the words in a text, by spaces.
 *
 * The classes below are closed: English does not coin new members, so a list can be complete.
 * All words are norms: lower case, straight apostrophes.
 */
function closedClass(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Joins classes into one. */
function joined(...classes: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(classes.flatMap((members) => [...members]));
}

/** Personal pronouns that can be a subject, chat and dialect forms included. */
export const subjectPronouns = closedClass(`
  i you he she it we they u ya y'all yous s/he he/she she/he
`);

/** Personal pronouns that can be an object. */
export const objectPronouns = closedClass(`
  me you him her it us them u ya y'all him/her her/him
  myself yourself himself herself itself ourselves yourselves themselves
`);

/** Pronouns that stand for no particular person or thing: somebody, anything, none. */
export const indefinitePronouns = closedClass(`
  anybody anyone anything everybody everyone everything nobody no-one none nothing
  somebody someone something
`);

/** Words that own what follows: my, their, whose. */
export const possessives = closedClass('my your his her its our their whose ur');

/** Words that open a noun phrase, possessives included. */
export const determiners = joined(
  closedClass(`
    a an the this that these those some any each every no all both either neither
    another much many more most several few enough such
  `),
  possessives,
);

/** Forms of “be” that carry a clause. */
export const beForms = closedClass('am is are was were');

/** Forms of “have”. */
export const haveForms = closedClass('have has had');

/** Forms of “do”. */
export const doForms = closedClass('do does did');

/** Modal verbs. */
export const modals = closedClass('can could will would shall should may might must ought');

/** Auxiliaries with “n’t” on them; the typographic and the missing apostrophe are folded before. */
export const negativeAuxiliaries = closedClass(`
  isn't aren't wasn't weren't ain't don't doesn't didn't haven't hasn't hadn't
  can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't oughtn't needn't
`);

/** Every form that can stand before the subject in a question. */
export const auxiliaries = joined(beForms, haveForms, doForms, modals, negativeAuxiliaries);

/** Words that ask for more than yes or no. */
export const questionWords = closedClass('what how why who whom whose which where when');

/** Prepositions of one word. */
export const prepositions = closedClass(`
  about above across after against along alongside amid among around as at before behind below
  beneath beside besides between beyond by despite down during except for from in inside into like
  near of off on onto opposite out outside over past per regarding re since through throughout till
  to toward towards under underneath until up upon via with within without w/ w/in w/out w/o thru til
`);

/** Conjunctions that join equals. */
const coordinators = closedClass('and but or nor yet so & plus');

/** Conjunctions that open a clause which hangs on another. */
export const subordinators = closedClass(`
  after although as because before if once since though till unless until when whenever where
  whereas wherever whether while whilst given considering supposing bc b/c cos cause cuz
`);

/** Both kinds of conjunction. */
export const conjunctions = joined(coordinators, subordinators);

/** Words that deny on their own. */
export const negatives = joined(
  closedClass('no not never none neither nor nobody no-one nothing nowhere without hardly'),
  negativeAuxiliaries,
);
