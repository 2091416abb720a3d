import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRuleFiles } from '../src/repository/read-rule-files.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import type { Rule } from '../src/rules/rule.ts';

const { rules } = await readShippedCatalogue();

/** The severity on a rule’s card, whatever its figures make of it. */
function severityOf({ severity, lowered }: Rule): string {
  return lowered?.from ?? severity;
}

/** The shipped rules by family, each as `id severity` of its card; a rule that is off says so. */
const shipped = {
  'supervisor-talk': [
    'closed-question warning',
    'directive-telling warning',
    'feedback-deferred info off',
    'fixing-language warning',
    'leading-question warning',
    'task-only-supervision info',
  ],
  empathy: ['i-know warning', 'i-understand info', 'platitude info', 'shared-experience warning'],
  role: [
    'doing-for info',
    'over-promise warning',
    'therapist-role-drift warning',
    'venting-session info',
  ],
  'dual-relationship': [
    'boundary-rationalization warning',
    'community-encounter info',
    'dual-business error',
    'dual-employment error',
    'dual-faith-community warning',
    'dual-family error',
    'dual-friendship error',
    'dual-neighbor warning',
    'dual-prior-relationship warning',
    'dual-romantic error',
    'dual-school warning',
    'dual-supervisory warning',
    'gift warning',
    'money error',
    'off-duty-contact warning',
    'personal-contact-details warning',
    'personal-transport info',
    'physical-contact warning',
    'secrecy-pact error',
    'social-meal warning',
    'social-media-contact warning',
  ],
  closeness: [
    'favoritism warning',
    'over-distance warning',
    'over-involvement warning',
    'self-disclosure warning',
    'staff-feelings info',
  ],
  'staff-centered': [
    'accountability-blame warning',
    'compliance-label warning',
    'control-verb warning',
    'doubt-marker info',
    'participant-voice-missing info',
    'personal-bias warning',
    'personal-judgment warning',
    'staff-goal warning',
    'stigmatizing-label warning',
    'unilateral-plan info',
  ],
  confidentiality: [
    'confidentiality-promise error',
    'external-supervisor-confidentiality info',
    'identifier-exposed error',
    'limits-not-explained info',
    'report-without-notice info',
    'third-party-name info',
    'unsecured-sharing warning',
  ],
  'supervision-structure': [
    'action-without-owner-or-date info',
    'case-meeting-cadence info off',
    'front-matter info off',
    'participant-absent-in-supervision info',
    'supervision-cadence warning',
    'supervision-date-unclear info',
    'supervision-duration info',
    'supervision-function-balance info',
    'supervision-function-over-time info',
    'supervision-one-sided-feedback info',
    'supervision-ratio warning',
    'supervision-rescheduled-no-date info',
  ],
  overruling: ['ignore-unclear warning', 'ignore-unused warning', 'ignore-without-reason warning'],
  praise: [
    'good-boundary-explained praise',
    'good-consultation praise',
    'good-feeling-acknowledged praise',
    'good-gift-declined praise',
    'good-joint-plan praise',
    'good-limits-explained praise',
    'good-open-question praise',
    'good-own-words praise',
    'good-referral-made praise',
    'good-strength-named praise',
  ],
};

/** A rule for which the field’s literature names no second source. */
const restsOnOneSource = new Set(['feedback-deferred']);

describe('the shipped catalogue', () => {
  test('has exactly these families', () => {
    const families = new Set(rules.map(({ family }) => family));
    expect([...families].sort()).toEqual(Object.keys(shipped).sort());
  });

  test.each(Object.entries(shipped))('has exactly these rules on %s', (family, expected) => {
    const found = rules
      .filter((rule) => rule.family === family)
      .map((rule) => `${rule.id} ${severityOf(rule)}${rule.enabled ? '' : ' off'}`);
    expect(found.sort()).toEqual(expected);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the card %s', (_, rule) => {
  test('proves itself with four passages that are flagged and four that pass', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(4);
    const unmarked = rule.examples.flags.filter(({ marks }) => marks.length === 0);
    expect(unmarked.length).toBe(rule.level === 'span' ? 0 : rule.examples.flags.length);
  });

  test('rests on a guideline and a second reference', () => {
    expect(rule.guideline.excerpt).toMatch(/\S/u);
    expect(rule.guideline.source).toMatch(/\S/u);
    expect(rule.guideline.also.length).toBeGreaterThanOrEqual(
      restsOnOneSource.has(rule.id) ? 0 : 1,
    );
  });

  test('asks one question and tells nothing as one', () => {
    expect(rule.question).toMatch(/^[^?]+\?$/u);
    expect(rule.message).toMatch(/^[^?]+\.$/u);
  });
});

/** What each lexicon file says of a class, by the tag of the class. */
async function aboutByTag(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = await readRuleFiles('rules', 'rules');
  const about = new Map<string, readonly string[]>();
  for (const { path, text } of files) {
    if (!path.includes('/lexicon/')) continue;
    for (const [tag, entry] of Object.entries(Object(parse(text)).classes)) {
      about.set(tag, [...(about.get(tag) ?? []), String(Object(entry).about)]);
    }
  }
  return about;
}

test('a class that stands in several lexicon files is meant to: all but one add more to it', async () => {
  const isMore = (about: string): boolean => /\b(?:more|further)\b/i.test(about);
  const clashes = [...(await aboutByTag())].filter(
    ([, abouts]) => abouts.filter((about) => !isMore(about)).length > 1,
  );
  expect(clashes).toEqual([]);
});
