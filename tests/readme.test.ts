import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { lintNote } from '../src/lint.ts';
import { prettyReport } from '../src/report/pretty.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const catalogue = await readShippedCatalogue();

function demoReport(): string {
  const reports = readdirSync(new URL('fixtures/notes/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const path = `fixtures/notes/${name}`;
      return lintNote(readFileSync(new URL(path, root), 'utf8'), path, catalogue);
    });
  return prettyReport(reports, { color: false, width: 80 });
}

describe('the README', () => {
  test('shows findings as Caselint prints them', () => {
    const shown = /```text\n(?<output>[\s\S]*?)```/u.exec(readme)?.groups?.output ?? '';
    const report = demoReport();
    const pieces = shown.trimEnd().split('\n\n');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter((piece) => !report.includes(piece))).toEqual([]);
  });

  test('names scripts that are there', () => {
    const named = Array.from(
      readme.matchAll(/\bnpm\s(?:run\s)?(?<name>[a-z]+)/gu),
      ({ groups }) => groups?.name ?? '',
    ).filter((name) => name !== 'ci' && name !== 'install');
    const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(new Set(named)).toContain('start');
    for (const name of named) expect(manifest).toHaveProperty(['scripts', name]);
  });

  test('names every option of the command line', () => {
    const options = createProgram().options.map(({ long }) => long ?? '');
    const others = ['--help', '--version'];
    expect(options.filter((name) => !others.includes(name) && !readme.includes(name))).toEqual([]);
  });

  test('names every command', () => {
    const names = createProgram().commands.map((command) => command.name());
    expect(names.filter((name) => !readme.includes(`caselint ${name}`))).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = Array.from(
      readme.matchAll(/\]\((?<path>[^)#:]+)\)/gu),
      ({ groups }) => groups?.path,
    );
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect(() => readFileSync(new URL(path ?? '', root))).not.toThrow();
  });

  test('names every family', () => {
    const families = new Set(catalogue.rules.map(({ family }) => family));
    expect([...families].filter((family) => !readme.includes(`\`${family}\``))).toEqual([]);
  });
});

describe('the change log', () => {
  test('names every rule, and no other', () => {
    const text = readFileSync(new URL('CHANGELOG.md', root), 'utf8');
    const named = Array.from(
      text.matchAll(/`(?<id>[a-z]+(?:-[a-z]+)*)`/gu),
      ({ groups }) => groups?.id,
    );
    const ids = catalogue.rules.map(({ id }) => id);
    expect([...new Set(named)].sort()).toEqual(ids.sort());
  });
});
