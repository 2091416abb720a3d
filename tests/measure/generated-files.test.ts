import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../measure/generated-files.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { readStanding, whatIsLacking } from '../../src/rules/standing.ts';

const { rules } = await readShippedCatalogue();
const marking = rules.filter(({ level, ignoreFault }) => level === 'span' && ignoreFault === null);
const written = await generatedFiles();

function textOf(path: string): string {
  return written.find((file) => file.path === path)?.text ?? '';
}

describe('The generated files', () => {
  test.each([
    'rules/schema/card.schema.json',
    'src/discourse/inflection-table.ts',
    'rules/standing/figures.yml',
    'rules/README.md',
    'README.md',
  ])('%s says what it must: npm run generate', (path) => {
    expect(readFileSync(path, 'utf8') === textOf(path), path).toBe(true);
  });

  test('are these and no others', () => {
    expect(written).toHaveLength(6);
  });
});

describe('The standing of the shipped rules', () => {
  const figuresOf = () => readStanding(textOf('rules/standing/figures.yml'), 'figures.yml');

  test('rests on figures for each of them that marks passages', () => {
    expect([...figuresOf().keys()].sort()).toEqual(marking.map(({ id }) => id).sort());
  });

  test('lets no rule ship as a warning or an error that its figures do not carry', () => {
    const figures = figuresOf();
    const grave = marking.filter(
      ({ enabled, severity }) => enabled && (severity === 'warning' || severity === 'error'),
    );
    const lacking = grave.filter(
      ({ id }) => whatIsLacking(figures.get(id) ?? { right: 0, surplus: 0 }) !== null,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(grave.length).toBeGreaterThan(0);
  });

  test('has its reason on the page for each rule that is kept low', () => {
    const page = textOf('rules/README.md');
    const figures = figuresOf();
    for (const { id, severity, enabled } of marking) {
      const because = whatIsLacking(figures.get(id) ?? { right: 0, surplus: 0 });
      const isSaid = page.includes(`- \`${id}\` ships ${enabled ? 'as `info`' : 'off'}`);
      expect(isSaid, id).toBe(because !== null && severity !== 'praise');
    }
  });
});
