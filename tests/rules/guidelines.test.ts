import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../rules/guidelines/', import.meta.url);
const texts = new URL('../../fixtures/guidelines/', import.meta.url);
const sources = readdirSync(folder).filter(
  (name) => name.endsWith('.yml') && name !== 'references.yml',
);

/** The words as they count: quotes straight, every kind of space one space. */
function fold(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function field(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1];
}

function excerptsOf(name: string): { id: string; text: string; place: string; source: string }[] {
  const guideline: unknown = parse(readFileSync(new URL(name, folder), 'utf8'));
  const source = readFileSync(new URL(String(field(guideline, 'text')), texts), 'utf8');
  return entries(field(guideline, 'excerpts')).map(([id, excerpt]) => ({
    id: `${field(guideline, 'id')}/${id}`,
    text: String(field(excerpt, 'text')),
    place: String(field(excerpt, 'place')),
    source,
  }));
}

const excerpts = sources.flatMap(excerptsOf);

describe('guidelines', () => {
  test('there is one file for each source text', () => {
    expect(sources).toHaveLength(readdirSync(texts).length);
  });

  test.each(sources)('%s is named for its id', (name) => {
    const guideline: unknown = parse(readFileSync(new URL(name, folder), 'utf8'));
    expect(`${field(guideline, 'id')}.yml`).toBe(name);
  });

  test.each(excerpts)('$id stands in its source word for word', ({ text, source }) => {
    const parts = fold(text).split(' […] ');
    const places = parts.map((part) => fold(source).indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(excerpts)('$id is short and says where it stands', ({ text, place }) => {
    expect(text.split(' ').length).toBeLessThanOrEqual(40);
    expect(place).toMatch(/\w/u);
  });

  test('every second reference says in a line what its key stands for', () => {
    const references: unknown = parse(readFileSync(new URL('references.yml', folder), 'utf8'));
    for (const [key, text] of entries(references)) {
      expect(text, key).toMatch(/^[A-Z].{10,}\.$/u);
    }
  });
});
