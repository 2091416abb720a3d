/** A card, guideline, lexicon file or rule id is at fault; the message says where, what, and what to write. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
