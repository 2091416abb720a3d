import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { offences, readImports, type SourceFile } from './direction.ts';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
const files: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    source: readFileSync(join(folder, path), 'utf8'),
  }));

describe('the rooms of src', () => {
  test('import in one direction, and libraries through their own room', () => {
    expect(files.flatMap(offences)).toEqual([]);
  });

  test.each(['note', 'discourse', 'rules', 'findings', 'report', 'repository', 'cli'])(
    'have %s among them, with imports that can be read',
    (room) => {
      const inside = files.filter(({ path }) => path.startsWith(`${room}/`));
      expect(inside.flatMap(({ source }) => readImports(source)).length).toBeGreaterThan(0);
    },
  );
});

describe('offences', () => {
  test.each([
    ['a room below', 'note/bad.ts', "import { x } from '../rules/rule.ts';"],
    ['a room below, as a type', 'rules/bad.ts', "import type { X } from '../findings/finding.ts';"],
    ['a room below, over several lines', 'note/bad.ts', "import {\n  x,\n} from '../cli/main.ts';"],
    ['a room below, when it is needed', 'note/bad.ts', "await import('../report/json.ts');"],
    ['a room below, for its effect', 'note/bad.ts', "import '../report/json.ts';"],
    ['a room below, handed on', 'note/bad.ts', "export { x } from '../report/json.ts';"],
    ['a room below, from a deep file', 'rules/checks/a.ts', "import x from '../../cli/main.ts';"],
    ['the whole from a part', 'report/bad.ts', "import { lintNote } from '../lint.ts';"],
    ['the door from inside', 'cli/bad.ts', "import { lintNote } from '../index.ts';"],
    ['the report from lint.ts', 'lint.ts', "import { x } from './report/json.ts';"],
    ['the command line from the door', 'index.ts', "import { x } from './cli/main.ts';"],
    ['the disk from a pure room', 'report/bad.ts', "import { join } from 'node:path';"],
    ['the disk from lint.ts', 'lint.ts', "import { readFile } from 'node:fs/promises';"],
    ['the parser outside note', 'discourse/bad.ts', "import remarkParse from 'remark-parse';"],
    ['its tree types outside note', 'discourse/bad.ts', "import type { Root } from 'mdast';"],
    ['the tagger outside discourse', 'rules/bad.ts', "import nlp from 'compromise/three';"],
    ['YAML outside note and rules', 'repository/bad.ts', "import { parse } from 'yaml';"],
    ['the schema checker outside rules', 'cli/bad.ts', "import { Ajv } from 'ajv/dist/2020.js';"],
    ['colours in a pure room', 'findings/bad.ts', "import picocolors from 'picocolors';"],
    ['components in a room that draws nothing', 'rules/bad.tsx', "import { h } from 'preact';"],
    [
      'the server of a review from its page',
      'review/page/bad.ts',
      "import { x } from '../server/app.ts';",
    ],
    [
      'the repository from the page of a review',
      'review/page/bad.tsx',
      "import { x } from '../../repository/x.ts';",
    ],
    [
      'the disk from the page of a review',
      'review/page/bad.ts',
      "import { join } from 'node:path';",
    ],
    [
      'the page of a review from a report',
      'report/bad.tsx',
      "import { x } from '../review/page/app.tsx';",
    ],
    [
      'the server’s library from the repository',
      'repository/bad.ts',
      "import { Hono } from 'hono';",
    ],
    ['the repository from the desk', 'desk/bad.tsx', "import { x } from '../repository/x.ts';"],
    ['the disk from the desk', 'desk/bad.ts', "import { join } from 'node:path';"],
    ['a library of no room', 'cli/bad.ts', "import chalk from 'chalk';"],
    ['the process', 'rules/bad.ts', 'const here = process.cwd();'],
    ['the process, another way', 'report/bad.ts', 'const { env } = globalThis.process;'],
    ['the clock', 'findings/bad.ts', 'const now = Date.now();'],
    ['the clock, another way', 'findings/bad.ts', 'const now = new Date();'],
    ['chance', 'discourse/bad.ts', 'const id = Math.random();'],
    ['the console', 'note/bad.ts', "console.warn('x');"],
    ['the network', 'note/bad.ts', "await fetch('x');"],
  ])('name %s', (_, path, source) => {
    expect(offences({ path, source })).toHaveLength(1);
  });

  test.each([
    ['a room above', 'findings/good.ts', "import type { Rule } from '../rules/rule.ts';"],
    ['its own room', 'rules/checks/good.ts', "import { x } from '../../rules/rule.ts';"],
    ['lint.ts from the repository', 'repository/good.ts', "import { x } from '../lint.ts';"],
    ['the four rooms from lint.ts', 'lint.ts', "import { x } from './findings/finding.ts';"],
    ['the repository from the door', 'index.ts', "export { x } from './repository/x.ts';"],
    [
      'components from the desk',
      'desk/good.tsx',
      "import { X } from '../report/components/x.tsx';",
    ],
    ['the disk from the repository', 'repository/good.ts', "import { join } from 'node:path';"],
    [
      'the page’s words from the server of a review',
      'review/server/good.ts',
      "import type { X } from '../page/wire.ts';",
    ],
    ['the process from the command line', 'cli/good.ts', 'process.exitCode = 1;'],
    ['a comment about an import', 'note/good.ts', "// import { x } from '../cli/main.ts';"],
    ['the word process', 'rules/good.ts', "/** Says how to process. */ const a = 'process';"],
  ])('let %s pass', (_, path, source) => {
    expect(offences({ path, source })).toEqual([]);
  });
});
