import { beforeAll, describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../src/discourse/vocabulary.ts';
import { compilePattern } from '../../src/rules/compile-patterns.ts';
import { PatternError } from '../../src/rules/cut-pattern.ts';
import { parsePattern } from '../../src/rules/parse-pattern.ts';
import { languageFor, lexicon, patternOf, vocabularyOf } from './language.ts';
import { sentenceOf, wordsOf } from './sentence.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await vocabularyOf(lexicon);
});

async function matched(pattern: string, text: string): Promise<readonly string[]> {
  const compiled = await patternOf(pattern);
  return compiled.match(sentenceOf(text, {}, vocabulary)).map(wordsOf);
}

describe('A pattern takes', () => {
  test.each([
    ['a word in any case', 'lent', 'CM LENT it.', ['LENT']],
    ['a word only as a whole', 'lent', 'A lentil soup, for Lent.', ['Lent']],
    ['words in their order', 'lent her', 'Her lent. She lent her that.', ['lent her']],
    ['a curly apostrophe as a plain one', 'don’t know', 'We don’t know.', ['don’t know']],
    ['a contraction as it is cut', "i'm fine", 'I’m fine.', ['I ’m fine']],
    ['both words of a contraction in “d”', "i'd left", 'I’d left.', ['I ’d left']],
    ['both spellings of a word', 'favourite colour', 'A favorite color.', ['favorite color']],
    ['a hyphenated word', 'drop-in', 'The drop-in is open.', ['drop-in']],
    ['a hyphenated word written as two', 'drop-in', 'The drop in is open.', ['drop in']],
    ['a hyphenated word written as one', 'drop-in', 'The dropin is open.', ['dropin']],
    ['“and” written as a sign', 'ct and i', 'Ct & I met.', ['Ct & I']],
    ['an abbreviation with a slash', 'f/u call', 'Made f/u call.', ['f/u call']],
    ['a mark', 'well , know', 'Well, know this.', ['Well , know']],
    [
      'every form of a verb',
      '{lend}',
      'I lend, lent, lends, lending.',
      ['lend', 'lent', 'lends', 'lending'],
    ],
    ['every form of a noun', '{child}', 'A child, two children.', ['child', 'children']],
    [
      'the forms of a verb of two words',
      '{hang out}',
      'They hung out, hanging out.',
      ['hung out', 'hanging out'],
    ],
    ['the plural of a noun of two words', '{bus pass}', 'Two bus passes.', ['bus passes']],
    [
      'one of several lemmas',
      '{lend|drive} her',
      'Lent her it, drove her.',
      ['Lent her', 'drove her'],
    ],
    ['a tag over one token', '{lend} #Participant', 'CM lent her it.', ['lent her']],
    [
      'a tag over several tokens',
      '{lend} #Participant a',
      'CM lent the client a pen.',
      ['lent the client a'],
    ],
    [
      'a class of the lexicon',
      '#Gift',
      'A gift, two gift cards and a bunch of flowers.',
      ['gift', 'gift cards', 'bunch of flowers'],
    ],
    ['a quotation as one word', 'said . loudly', 'She said ❝ loudly.', ['said ❝ loudly']],
    [
      'an optional word or not',
      'gave (a|the)? pen',
      'Gave pen, gave the pen.',
      ['Gave pen', 'gave the pen'],
    ],
    [
      'alternatives of different length',
      '(lent|handed out) money',
      'Lent money, handed out money.',
      ['Lent money', 'handed out money'],
    ],
    ['the first alternative that leads on', '(a|a b) c?', 'a b c', ['a']],
    [
      'groups within groups',
      'pay ((her|his) (rent|fine)|it)',
      'Pay her fine, pay it.',
      ['Pay her fine', 'pay it'],
    ],
    ['as many as it can', 'very* good', 'very very very good', ['very very very good']],
    ['at least one of what has a plus', 'so+ sad', 'Sad, so so sad.', ['so so sad']],
    [
      'so many times as it says',
      'ha{2} ok',
      'ha ok, ha ha ok, ha ha ha ok',
      ['ha ha ok', 'ha ha ok'],
    ],
    ['at least so many times', 'ha{2,} ok', 'ha ok, ha ha ha ok', ['ha ha ha ok']],
    ['any one word', 'gave . money', 'Gave her money, gave money.', ['Gave her money']],
    [
      'a run of any words',
      'gave .{0,2} money',
      'Gave money, gave her lots money.',
      ['Gave money', 'gave her lots money'],
    ],
    [
      'a bare star as a run of up to eight',
      'gave * money',
      'gave a b c d e f g h money',
      ['gave a b c d e f g h money'],
    ],
    ['no more than eight with a bare star', 'gave * money', 'gave a b c d e f g h i money', []],
    ['what is not denied', 'not !her money', 'Not her money, not his money.', ['not his money']],
    [
      'what is in no denied group',
      'not !(her|{friend}|#Feeling) money',
      'Not friends money, not her money, not sad money, not our money.',
      ['not our money'],
    ],
    [
      'what is not a denied word with a hyphen',
      'a !co-worker came',
      'A co-worker came, a friend came.',
      ['a friend came'],
    ],
    ['the start of a sentence', '^ lent', 'Lent it, then lent it.', ['Lent']],
    ['the end of a sentence, end marks aside', 'i know $', 'I know it, I know!', ['I know']],
    [
      'a start within a group',
      '(^|and) lent',
      'Lent it, and lent it, or lent it.',
      ['Lent', 'and lent'],
    ],
  ])('%s', async (_, pattern, text, expected) => {
    expect(await matched(pattern, text)).toEqual(expected);
  });
});

describe('Between two elements a pattern', () => {
  test.each([
    ['passes over fillers', 'i know', 'I really just know.', ['I really just know']],
    ['passes over fillers of two words', 'i know', 'I kind of know.', ['I kind of know']],
    ['takes a filler that it asks for', 'i just know', 'I just know.', ['I just know']],
    [
      'passes over a filler even where any word is asked for',
      'gave . money',
      'Gave her just money.',
      ['Gave her just money'],
    ],
    ['passes over no other word', 'i know', 'I hardly know.', []],
    ['does not pass over a comma', 'lent money', 'Lent, money.', []],
    ['passes over a comma where it is written', 'lent ,? money', 'Lent, money.', ['Lent , money']],
    [
      'passes over commas, dashes and slashes within a run',
      'gave .{0,3} money',
      'Gave, well — her / money.',
      ['Gave , well — her / money'],
    ],
    [
      'passes over a comma at a run of no words',
      'gave .{0,3} money',
      'Gave, money.',
      ['Gave , money'],
    ],
    [
      'does not count the marks of a run',
      'gave .{2} money',
      'Gave her, yes, money.',
      ['Gave her , yes , money'],
    ],
    ['passes over no semicolon', 'gave * money', 'Gave her; money.', []],
    ['passes over no colon', 'gave * money', 'Gave her: money.', []],
    ['passes over no bracket', 'gave * money', 'Gave (her money).', []],
    ['passes over no end mark', 'gave * money', 'Gave her. Money.', []],
    ['passes over a left-out subject', 'came and lent', '∅ Came and ∅ lent it.', ['Came and lent']],
    ['passes over a left-out subject after the start', '^ lent', '∅ Lent it.', ['Lent']],
    ['passes over a filler after the start', '^ lent', 'Just lent it.', ['lent']],
    ['passes over a filler before the end', 'i know $', 'I know, really.', ['I know']],
  ])('%s', async (_, pattern, text, expected) => {
    expect(await matched(pattern, text)).toEqual(expected);
  });
});

describe('The marked passage', () => {
  test.each([
    [
      'is the whole match without brackets',
      '#Staff {lend} #Participant',
      'CM lent her $20.',
      ['CM lent her'],
    ],
    [
      'is what stands in brackets',
      '#Staff [{lend} #Participant] #Money',
      'CM lent her $20.',
      ['lent her'],
    ],
    [
      'is without a left-out subject',
      '#Staff {lend} #Participant',
      '∅ Lent her $20.',
      ['Lent her'],
    ],
    [
      'is without a left-out subject that is bracketed',
      '[#Staff {lend}] #Participant',
      '∅ Lent her $20.',
      ['Lent'],
    ],
    [
      'is the whole match when only a left-out subject is bracketed',
      '[#Staff] {lend}',
      '∅ Lent it.',
      ['Lent'],
    ],
    [
      'is the whole match when nothing is taken in brackets',
      '[kindly?] {lend}',
      'CM lent it.',
      ['lent'],
    ],
    ['begins behind fillers', '#Staff [{lend} #Participant]', 'CM just lent her it.', ['lent her']],
    ['ends before fillers', '#Staff [{lend}] #Participant', 'CM lent just her it.', ['lent']],
    [
      'is without the comma that a last run reaches',
      'lent .{0,2}',
      'Lent her, well.',
      ['Lent her , well'],
    ],
  ])('%s', async (_, pattern, text, expected) => {
    expect(await matched(pattern, text)).toEqual(expected);
  });

  test('comes once for each match, without overlap, leftmost first', async () => {
    expect(await matched('very . very', 'very a very b very c very')).toEqual([
      'very a very',
      'very c very',
    ]);
  });

  test('comes for a shorter match when a longer one fails', async () => {
    expect(await matched('lent (.{0,3} money)?', 'Lent it, lent her money.')).toEqual([
      'Lent it , lent her money',
    ]);
    expect(await matched('lent (it money)?', 'Lent it, lent it money.')).toEqual([
      'Lent',
      'lent it money',
    ]);
  });
});

describe('A pattern is refused with its column', () => {
  test.each([
    ['', 'column 1: the pattern is empty; write a word, {lemma} or #Tag'],
    ['gave (a|) pen', 'column 9: nothing stands here; write a word, {lemma} or #Tag'],
    ['gave [] pen', 'column 7: nothing stands here; write a word, {lemma} or #Tag'],
    ['gave (a|b pen', 'column 14: the bracket of column 6 is open; write )'],
    ['gave [a pen', 'column 12: the bracket of column 6 is open; write ]'],
    ['gave a) pen', 'column 7: nothing opens this ); remove it'],
    ['a | b', 'column 3: a | stands outside a group; write (a|b)'],
    ['gave ([a] pen)', 'column 7: a [ stands inside a group; write the brackets outside groups'],
    ['[a] gave [a]', 'column 10: a second passage is marked; write [ ] once'],
    ['gave ?', 'column 6: ? repeats nothing; write it right behind an element'],
    ['gave a?* pen', 'column 8: * repeats nothing; write it right behind an element'],
    ['gave {2} pen', 'column 6: {2} repeats nothing; write it right behind an element'],
    ['gave a{3,1}', 'column 7: {3,1} is no number of times; write {0,3}'],
    ['gave a{0}', 'column 7: {0} is no number of times; write {0,3}'],
    ['gave ! pen', 'column 6: the ! denies nothing; write !word, !{lemma}, !#Tag or !(a|b)'],
    ['gave !. pen', 'column 6: the ! denies nothing; write !word, !{lemma}, !#Tag or !(a|b)'],
    ['gave !(a b) pen', 'column 7: ! denies single words; write !(a|b), {lemma} or #Tag'],
    ['gave {lend', 'column 6: the { opens no lemma and no number; write {lend} or x{0,3}'],
    ['gave # pen', 'column 6: the # names no tag; write #Gift'],
    [
      'gave “a pen”',
      'column 6: “ is no part of a pattern; write words, {lemma}, #Tag, ( | ), [ ], . ? * + ! ^ $',
    ],
    ['gave #Gfit', 'column 6: no tag #Gfit; write #Gift'],
    ['gave #Participnat', 'column 6: no tag #Participnat; write #Participant'],
    ['gave #Xylophones', 'column 6: no tag #Xylophones; add a class to the lexicon'],
    [
      '. .',
      'column 1: every sentence may match; write a word, {lemma} or class that each match must hold',
    ],
    [
      'very? !lent',
      'column 1: every sentence may match; write a word, {lemma} or class that each match must hold',
    ],
    [
      '(lent|.)',
      'column 1: every sentence may match; write a word, {lemma} or class that each match must hold',
    ],
    [
      '#Adjective',
      'column 1: every sentence may match; write a word, {lemma} or class that each match must hold',
    ],
    [
      `${'('.repeat(21)}a${')'.repeat(21)}`,
      'column 21: groups nest deeper than 20; write several patterns',
    ],
    [`lent ${'a '.repeat(1000)}`, 'column 2001: the pattern is too long; write several patterns'],
    [
      'lent (a b c){0,700}',
      'column 1: the pattern grows too large; repeat fewer times or smaller groups',
    ],
    [
      'lent ((a{0,50} b){0,50}){0,50}',
      'column 1: the pattern grows too large; repeat fewer times or smaller groups',
    ],
  ])('%s', async (pattern, message) => {
    const language = await languageFor([]);
    const compile = () => compilePattern(parsePattern(pattern), language);
    expect(compile).toThrow(PatternError);
    expect(compile).toThrow(message);
  });
});

test('A pattern may grow up to its limit', async () => {
  const language = await languageFor([]);
  const compile = (pattern: string) => compilePattern(parsePattern(pattern), language);
  expect(() => compile('lent .{0,998}')).not.toThrow();
  expect(() => compile('lent .{0,999}')).toThrow('the pattern grows too large');
});

describe('A pattern needs', () => {
  test.each([
    ['a word with all its forms', '#Staff {lend} it', ['lend lending lends lent', 'it']],
    ['the rarer one of two words first', 'i know', ['know', 'i']],
    ['a word before a class', 'bought #Gift', ['bought', '#Gift']],
    ['a class before a common word', 'my #Feeling', ['#Feeling', 'my']],
    ['one of all alternatives', '(lent|gave|handed out) #Money', ['gave handed lent', '#Money']],
    ['a group that stands at least once', '(lent|gave)+ me', ['gave lent', 'me']],
    ['each way of writing a hyphen', 'drop-in', ['drop drop-in dropin']],
    ['no word when only tags of the note’s model are', '#Staff likes? #Participant', []],
  ])('%s', async (_, pattern, keys) => {
    const { needs } = compilePattern(parsePattern(pattern), await languageFor([pattern]));
    const wordsOfNeeds = needs.map(({ atoms }) =>
      [...new Set(atoms.flatMap(({ key }) => key.split(' ')))].toSorted().join(' '),
    );
    expect(wordsOfNeeds).toEqual(keys);
  });
});

describe('The time of a match grows with the sentence only', () => {
  const text = `Good ${'very '.repeat(50_000)}.`;

  test.each([
    ['very (very? very? very?)* good', 0],
    ['very (very|very very|very very very)* good', 0],
    ['very (.* good)?', 50_000],
    ['very .* very .* very .* very .* good', 0],
    ['very ((very*)*)* good', 0],
    ['very (very?){0,40} (very){40} good', 0],
  ])('%s', async (pattern, count) => {
    const compiled = await patternOf(pattern);
    expect(compiled.match(sentenceOf(text))).toHaveLength(count);
  });
});

test('A pattern is parsed into plain parts', () => {
  expect(parsePattern('#Staff [{lend} .{0,3}]')).toEqual({
    type: 'sequence',
    of: [
      { type: 'tag', tag: 'Staff', column: 1 },
      {
        type: 'marked',
        of: {
          type: 'sequence',
          of: [
            { type: 'lemma', lemma: 'lend' },
            { type: 'repeat', of: { type: 'any' }, least: 0, most: 3 },
          ],
        },
      },
    ],
  });
});
