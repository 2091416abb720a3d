/** A card as YAML, with some keys written otherwise; a key without a value is left out. */
export function cardText(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys = {
    id: 'loan',
    family: 'dual-relationship',
    severity: 'error',
    message: 'The note records a loan.',
    guideline: 'source/power',
    also: '[Code 1]',
    question: 'What would you do for the next person?',
    rewording: 'Applied to the fund.',
    where: '{ notes: contact, voice: staff }',
    check: 'pattern',
    options: "{ any: ['lent'] }",
    examples: '{ flags: [CM «lent» it.], passes: [CM gave it.] }',
    ...changes,
  };
  return Object.entries(keys)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** A guideline and its references, as files. */
export const guidelineFiles = [
  {
    path: 'rules/guidelines/source.yml',
    text: `id: source
title: On power
publisher: An agency
text: 000.txt
excerpts:
  power: { text: Power is held., place: first line }
  trust: { text: Trust is built. }
`,
  },
  { path: 'rules/guidelines/references.yml', text: 'Code 1: The code, clause 1\n' },
];
