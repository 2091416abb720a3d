import { describe, expect, test } from 'vitest';
import { loadConjugator } from '../../src/discourse/conjugate.ts';
import { prepareInflector } from '../../src/discourse/inflect.ts';
import { knownForms } from '../../src/discourse/inflection-table.ts';

describe('A verb has these forms', () => {
  test.each([
    ['lend', 'lend lends lent lending'],
    ['give', 'give gives gave given giving'],
    ['drive', 'drive drives drove driven driving'],
    ['buy', 'buy buys bought buying'],
    ['text', 'text texts texted texting'],
    ['hug', 'hug hugs hugged hugging'],
    ['babysit', 'babysit babysits babysat babysitting'],
    ['panic', 'panic panics panicked panicking'],
    ['cry', 'cry cries cried crying'],
    ['put', 'put puts putting'],
    ['see', 'see sees saw seen seeing'],
    ['overhear', 'overhear overhears overheard overhearing'],
    ['wake', 'wake wakes woke woken waking'],
    ['learn', 'learn learns learned learnt learning'],
    ['be', 'be is was being am are were been'],
    ['worship', 'worship worships worshiped worshipped worshiping worshipping'],
    ['travel', 'travel travels travelled traveled travelling traveling'],
    ['cancel', 'cancel cancels cancelled canceled cancelling canceling'],
    ['counsel', 'counsel counsels counselled counseled counselling counseling'],
    ['organise', 'organise organize organised organized organises organizes organising organizing'],
    ['organize', 'organise organize organised organized organises organizes organising organizing'],
    ['favour', 'favour favor favours favors favoured favored favouring favoring'],
    ['hang out', 'hang out|hangs out|hung out|hanging out'],
    ['check-in', 'check-in checks-in checked-in checking-in'],
    ['co-sign', 'co-sign co-signs co-signed co-signing'],
    ['venmo', 'venmo venmos venmoed venmoing'],
  ])('%s', async (lemma, expected) => {
    const inflect = await prepareInflector([lemma]);
    const forms = expected.split(lemma.includes(' ') ? '|' : ' ');
    expect(inflect(lemma, 'verb')).toEqual(expect.arrayContaining(forms));
    expect(inflect(lemma, 'verb')[0]).toBe(lemma);
  });
});

describe('A noun has this plural', () => {
  test.each([
    ['friend', 'friends'],
    ['child', 'children'],
    ['grandchild', 'grandchildren'],
    ['woman', 'women'],
    ['policeman', 'policemen'],
    ['german', 'germans'],
    ['person', 'people'],
    ['wife', 'wives'],
    ['bus', 'buses'],
    ['baby', 'babies'],
    ['gift card', 'gift cards'],
    ['mother-in-law', 'mothers-in-law'],
    ['brother in law', 'brothers in law'],
    ['passer-by', 'passers-by'],
    ['co-worker', 'co-workers'],
    ['neighbour', 'neighbors'],
  ])('%s: %s', async (lemma, plural) => {
    const inflect = await prepareInflector([lemma]);
    expect(inflect(lemma, 'noun')).toContain(plural);
  });
});

describe('An inflector', () => {
  test('gives the forms of verb and noun together unless it is told', async () => {
    const inflect = await prepareInflector(['child', 'text']);
    expect(inflect('child')).toEqual(expect.arrayContaining(['child', 'children']));
    expect(inflect('text', 'noun')).toEqual(['text', 'texts']);
    expect(inflect('text', 'verb')).not.toContain('textes');
  });

  test('gives the same list again', async () => {
    const inflect = await prepareInflector(['lend']);
    expect(inflect('lend')).toBe(inflect('lend'));
  });

  test('gives one form once', async () => {
    const forms = (await prepareInflector(['program']))('program');
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('complains of a lemma that it was not prepared for', async () => {
    const inflect = await prepareInflector(['lend']);
    expect(() => inflect('borrow')).toThrow('the inflector was not prepared for “borrow”');
  });
});

describe('The committed table', () => {
  test('gives what compromise gives', async () => {
    const conjugate = await loadConjugator();
    expect(knownForms('friend')).toEqual(conjugate('friend'));
    expect(knownForms('lend')).toEqual(conjugate('lend'));
  });

  test('does not know a word that no shipped rule needs', () => {
    expect(knownForms('defenestrate')).toBeUndefined();
    expect(knownForms('')).toBeUndefined();
  });
});
