import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { askRules, matchNote } from '../../src/rules/match-note.ts';
import { RuleError } from '../../src/rules/rule-error.ts';
import { selectRules } from '../../src/rules/rule-set.ts';
import { cardText, guidelineFiles } from './card.ts';
import { lexicon } from './language.ts';
import { discourseOf, sentenceOf, wordsOf } from './sentence.ts';

const lexiconFile = { path: 'rules/lexicon/test.yml', text: lexicon };

/** A set of the rules of these cards, with the guideline and lexicon of the tests. */
function catalogueOf(...cards: readonly Readonly<Record<string, string | undefined>>[]) {
  const files = cards.map((changes) => ({
    path: `rules/dual-relationship/${changes.id ?? 'loan'}.yml`,
    text: cardText(changes),
  }));
  return readCatalogue([...files, ...guidelineFiles, lexiconFile]);
}

describe('A catalogue', () => {
  test('gives rules with their excerpt and source', async () => {
    const { rules, vocabulary } = await catalogueOf({});
    expect(rules.map(({ id }) => id)).toEqual(['loan']);
    expect(rules[0]?.guideline).toEqual({
      id: 'source/power',
      excerpt: 'Power is held.',
      source: 'On power, An agency',
      also: ['Code 1'],
    });
    expect(vocabulary.tags).toEqual(new Set(['Gift', 'Friend', 'Feeling']));
  });

  test('leads from words to the patterns of rules that are on', async () => {
    const { prefilters, vocabulary } = await catalogueOf(
      { options: "{ any: ['{lend} it', 'my #Feeling'] }" },
      { id: 'off', enabled: 'false', options: "{ any: ['paid'] }" },
    );
    const sources = (text: string) =>
      prefilters('contact')
        .candidates(sentenceOf(text, {}, vocabulary))
        .map(({ source }) => source);
    expect(sources('I lent it')).toEqual(['{lend} it']);
    expect(sources('my sad day')).toEqual(['my #Feeling']);
    expect(sources('lent')).toEqual([]);
    expect(sources('paid')).toEqual([]);
  });

  test('compiles a pattern once for all cards that have it', async () => {
    const { rules } = await catalogueOf({}, { id: 'loan-again' });
    const [one, other] = rules.map(({ patterns }) => [...patterns.values()]);
    expect(one).toHaveLength(1);
    expect(one?.[0]).toBe(other?.[0]);
  });

  test('keeps packs apart from shipped cards by their paths only', async () => {
    const pack = { path: 'packs/ours/late.yml', text: cardText({ id: 'late' }) };
    const card = { path: 'rules/dual-relationship/loan.yml', text: cardText({ yields: '[late]' }) };
    const { rules } = await readCatalogue([card, pack, ...guidelineFiles]);
    expect(rules.map(({ id, yields }) => [id, yields])).toEqual([
      ['loan', ['late']],
      ['late', []],
    ]);
  });
});

describe('A catalogue is refused for', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an unknown check', { check: 'patern' }, ':10:1 check: no check “patern”; write pattern'],
    [
      'an unknown excerpt',
      { guideline: 'source/pwoer' },
      ':5:1 guideline: no excerpt “source/pwoer” in guidelines/; write source/power',
    ],
    [
      'an unknown reference',
      { also: '[Code 2]' },
      ':6:8 also/0: no reference “Code 2” in guidelines/references.yml; write Code 1',
    ],
    [
      'an unknown option',
      { options: "{ any: ['lent'], unles: [] }" },
      ':11:27 options/unles: no key “unles”; write unless',
    ],
    [
      'an option of another kind',
      { options: '{ any: lent }' },
      ':11:12 options/any: is a text; write a list of patterns',
    ],
    [
      'no pattern',
      { options: '{ any: [] }' },
      ':11:12 options/any: is empty; write a list of patterns',
    ],
    [
      'a broken pattern',
      { options: "{ any: ['lent', 'lent (it'] }" },
      ':11:26 options/any/1: column 9: the bracket of column 6 is open; write )',
    ],
    [
      'an unknown tag',
      { options: "{ any: ['lent'], unless: ['#Gifts'] }" },
      ':11:36 options/unless/0: column 1: no tag #Gifts; write #Gift',
    ],
    [
      'an unknown rule to yield to',
      { yields: '[lone]' },
      ':13:10 yields/0: no rule “lone”; write loan',
    ],
    [
      'an unknown kind of mitigation',
      { examples: '{ flags: [CM «lent» it.], passes: [It.] }', softenedBy: '[told]' },
      ':13:14 softenedBy/0: no kind of mitigation “told”',
    ],
  ])('%s', async (_, changes, message) => {
    await expect(catalogueOf(changes)).rejects.toThrow(RuleError);
    await expect(catalogueOf(changes)).rejects.toThrow(
      `rules/dual-relationship/loan.yml${message}`,
    );
  });

  test('two cards of one name', async () => {
    const files = ['a', 'b'].map((folder) => ({ path: `${folder}/loan.yml`, text: cardText() }));
    await expect(readCatalogue([...files, ...guidelineFiles])).rejects.toThrow(
      'b/loan.yml:1:1 id: two cards are named loan; write another id',
    );
  });

  test.each([
    [
      'an excerpt without words',
      'id: more\ntitle: A\npublisher: B\ntext: c\nexcerpts: { x: {} }',
      'more.yml:5:13 excerpts/x: lacks text; write text: the source’s own words',
    ],
    [
      'a source named otherwise',
      'id: other\ntitle: A\npublisher: B\ntext: c\nexcerpts: {}',
      'more.yml:1:1 id: the file is not named other.yml; write the same name twice',
    ],
    [
      'a source without a title',
      'id: more\npublisher: B\ntext: c\nexcerpts: {}',
      'more.yml:1:1: lacks title; write title: the title of the source',
    ],
  ])('%s', async (_, text, message) => {
    await expect(readCatalogue([{ path: 'p/guidelines/more.yml', text }])).rejects.toThrow(
      `p/guidelines/${message}`,
    );
  });

  test('a reference that stands in two files', async () => {
    const again = { path: 'pack/guidelines/references.yml', text: 'Code 1: Another' };
    await expect(readCatalogue([...guidelineFiles, again])).rejects.toThrow(
      'pack/guidelines/references.yml:1:1 Code 1: stands in two files; write it in one',
    );
  });
});

describe('Selecting rules', () => {
  test('keeps these only, and turns them on', async () => {
    const all = await catalogueOf(
      {},
      { id: 'off', enabled: 'false', options: "{ any: ['paid'] }" },
    );
    const { rules, prefilters } = await selectRules(all, ['off']);
    const on = rules.filter(({ enabled }) => enabled);
    expect(on.map(({ id }) => id)).toEqual(['off']);
    expect(
      prefilters('contact')
        .candidates(sentenceOf('lent paid'))
        .map(({ source }) => source),
    ).toEqual(['paid']);
  });

  test('keeps all without ids', async () => {
    const all = await catalogueOf({});
    expect(await selectRules(all, [])).toBe(all);
  });

  test('names the nearest rule for an unknown one', async () => {
    const all = await catalogueOf({});
    await expect(selectRules(all, ['laon'])).rejects.toThrow(
      new RuleError('no rule “laon”; write loan'),
    );
  });
});

describe('A card of a level', () => {
  test.each([
    [{ level: 'document' }, 'level: the check “pattern” is of another level; write span'],
    [{ detail: 'It is {days} old.' }, 'detail: the check “pattern” has no fact “days”'],
    [
      {
        level: 'repository',
        detail: "'{day} days.'",
        check: 'cadence',
        options: '{ of: team, most: 7 }',
      },
      'detail: the check “cadence” has no fact “day”; write days',
    ],
  ])('is refused where its check does not go with it: %o', async (changes, message) => {
    await expect(catalogueOf(changes)).rejects.toThrow(message);
  });
});

describe('Asking the rules', () => {
  async function asked(options: string, ...texts: readonly string[]) {
    const rules = await catalogueOf({ options });
    const discourse = discourseOf(texts.map((text) => sentenceOf(text, {}, rules.vocabulary)));
    return [...askRules(discourse, rules)].map(
      ({ rule, place }) => `${rule.id}: ${place === undefined ? '' : wordsOf(place)}`,
    );
  }

  test('gives each rule with its places', async () => {
    const places = await asked("{ any: ['{lend} it', '#Gift'] }", 'Lent it.', 'A gift, lends it.');
    expect(places).toEqual(['loan: Lent it', 'loan: lends it', 'loan: gift']);
  });

  test('gives nothing where nothing matches', async () => {
    expect(await asked("{ any: ['{lend} it'] }", 'Gave it.', 'Lent that.')).toEqual([]);
  });

  test('tries a pattern that only the note’s model can trigger', async () => {
    expect(await asked("{ any: ['#Staff #Money'] }", 'Nothing.', 'CM $20 once.')).toEqual([
      'loan: CM $20',
    ]);
  });

  test('knows the places of each pattern in reading order', async () => {
    const rules = await catalogueOf({ options: "{ any: ['{lend} .', 'paid'] }" });
    const texts = ['Lent it, lent that.', 'Paid.', 'Lends this.'];
    const found = matchNote(discourseOf(texts.map((text) => sentenceOf(text))), rules.prefilters);
    expect(found.get('{lend} .')?.map(wordsOf)).toEqual(['Lent it', 'lent that', 'Lends this']);
    expect(found.get('paid')?.map(wordsOf)).toEqual(['Paid']);
  });

  test('asks no rule that is off', async () => {
    const rules = await catalogueOf({ enabled: 'false' });
    expect([...askRules(discourseOf([sentenceOf('CM lent it.')]), rules)]).toEqual([]);
  });

  test('tags a sentence with parts of speech where a pattern asks for them', async () => {
    const places = await asked(
      "{ any: ['lent #Adjective? #Noun'] }",
      'Lent big boxes.',
      'Lent slowly.',
    );
    expect(places).toEqual(['loan: Lent big boxes']);
  });
});
