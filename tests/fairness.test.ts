import { describe, expect, test } from 'vitest';
import { lintNote } from '../src/lint.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { type Person, swapNote } from './swapped-note.ts';
import { templates } from './swapped-templates.ts';

const catalogue = await readShippedCatalogue();

const usual: Person = { name: 'Rosa', title: 'Ms.', pronoun: 'she' };
const names = [
  'Aoife',
  'Nguyen',
  'Oluwaseun',
  'Fatima',
  'Zhang Wei',
  'José',
  'Siobhan',
  'Krzysztof',
  'Mehwish',
  'Tāne',
  'O’Brien',
  "O'Brien",
  'Al-Sayed',
  'Hart-Okafor',
  'Nguyễn',
  'Bjørk',
  'Dmytro',
  'van der Berg',
  'Li',
  'Xochitl',
];
/** Titles with the pronouns that may go with them. */
const addresses = [
  ['Ms.', 'she'],
  ['Ms', 'she'],
  ['Mrs.', 'she'],
  ['Mrs', 'she'],
  ['Mr.', 'he'],
  ['Mr', 'he'],
  ['Mx.', 'they'],
  ['Mx', 'they'],
  ['Mx.', 'she'],
  ['Mx', 'he'],
  ['Dr.', 'she'],
  ['Dr.', 'he'],
  ['Dr', 'they'],
] as const;

/** Every name with the usual address, every address with the usual name, and each name with another address. */
const swaps: readonly (readonly [what: string, person: Person])[] = [
  ...names.map((name) => [name, { ...usual, name }] as const),
  ...addresses.map(([title, pronoun]) => swapTo(usual.name, title, pronoun)),
  ...names.map((name, at) => {
    const [title, pronoun] = addresses[at % addresses.length] ?? ['Mr.', 'he'];
    return swapTo(name, title, pronoun);
  }),
];

function swapTo(name: string, title: string, pronoun: Person['pronoun']) {
  return [`${title} ${name}, ${pronoun}`, { name, title, pronoun }] as const;
}

/**
 * Who is not yet known for the participant; each line is one fault of the note's model, and goes when it
 * is mended.
 */
function isStrangerYet(path: string, { name, title }: Person): boolean {
  const isNamedInHead = /^---[\s\S]*?\nparticipant: /u.test(templates[path] ?? '');
  return [
    // A doctor without a head, who is taken for one of the professionals.
    title.startsWith('Dr') && !isNamedInHead,
    // A bare name of several words without a head: “Accepted a bracelet from van der Berg.”
    !isNamedInHead && name.includes(' '),
  ].includes(true);
}

/** What is found in a template for a person, each with its place in the template. */
function found(template: string, path: string, person: Person): readonly string[] {
  const { text, toTemplate } = swapNote(template, person);
  return lintNote(text, path, catalogue).findings.map((finding) => {
    const { start, end } = toTemplate(finding);
    return `${finding.rule} ${finding.severity}: ${template.slice(start, end)}`;
  });
}

describe.each(Object.entries(templates))(
  'Who the participant is changes nothing in %s',
  (path, template) => {
    const expected = found(template, path, usual);

    test('which has something to ask about', () => {
      expect(expected.length).toBeGreaterThan(1);
    });

    test.each(swaps.filter(([, person]) => !isStrangerYet(path, person)))('for %s', (_, person) => {
      expect(found(template, path, person)).toEqual(expected);
    });
  },
);

test('The templates are of every kind of note and of many families', () => {
  const findings = Object.entries(templates).flatMap(([path, template]) => {
    const report = lintNote(swapNote(template, usual).text, path, catalogue);
    return report.findings.map(({ family }) => ({ type: report.type, family }));
  });
  expect(Object.keys(templates).length).toBeGreaterThanOrEqual(12);
  expect(new Set(findings.map(({ type }) => type))).toEqual(
    new Set(['contact', 'supervision', 'conference']),
  );
  expect(new Set(findings.map(({ family }) => family)).size).toBeGreaterThanOrEqual(8);
});
