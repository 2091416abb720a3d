import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../repository/folder.ts';
import { commitAll, git, repositoryWith } from '../repository/git-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const loan = 'Lent ct $20 for the bus to Zanzibarville.\n';
const calm = 'Ct rode the bus to the library.\n';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Runs lines of shell in a folder where `caselint` is a command. */
async function shell(folder: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const { CI, ...inherited } = process.env;
  return new Promise<{ readonly code: number; readonly text: string }>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {
        cwd: folder,
        env: { ...inherited, PATH: `${commandFolder()}:${inherited.PATH}`, ...env },
      },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: out + err });
      },
    );
  });
}

/** A folder with the command `caselint` in it. */
function commandFolder(): string {
  const folder = folderWith({
    caselint: `#!/bin/sh\nexec "${process.execPath}" "${inject('builtCommand')}" "$@"\n`,
  });
  chmodSync(join(folder, 'caselint'), 0o755);
  return folder;
}

describe('The action for GitHub', () => {
  const action = parse(read('action.yml'));
  const [lint] = action.runs.steps.slice(-1);

  /** The environment that GitHub gives its last step: inputs as they are when left out, or as given. */
  function inputs(given: Readonly<Record<string, string>> = {}): Record<string, string> {
    const names = Object.keys(action.inputs);
    const set = names.map((name) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      given[name] ?? action.inputs[name].default,
    ]);
    return { CI: 'true', CASELINT: inject('builtCommand'), ...Object.fromEntries(set) };
  }

  test('pins what it uses to a commit, and puts no input into its shell', () => {
    for (const { uses, run } of action.runs.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u);
      if (run !== undefined) expect(run).not.toContain('${{');
    }
    const named = Object.keys(lint.env).filter((name) => name.startsWith('INPUT_'));
    expect(named.sort()).toEqual(
      Object.keys(inputs())
        .filter((name) => name.startsWith('INPUT_'))
        .sort(),
    );
  });

  test('annotates what it finds, and shows no word of a note', async () => {
    const folder = folderWith({ 'notes/a.md': loan, 'notes/b.md': calm });
    const summary = join(folder, 'summary.md');
    const { code, text } = await shell(folder, lint.run, {
      ...inputs({ paths: 'notes\n', sarif: 'out.sarif' }),
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(text).toMatch(/^::error file=notes\/a\.md,line=1,/mu);
    expect(code).toBe(1);
    const written = [text, readFileSync(summary, 'utf8'), readIn(folder, 'out.sarif')];
    for (const each of written) expect(each).not.toContain('Zanzibarville');
  });

  test('takes a path for what it is, whatever it is named', async () => {
    const folder = folderWith({ '--version/a b.md': calm, '$(touch hit).md': calm });
    const { code } = await shell(folder, lint.run, inputs({ paths: '--version\n$(touch hit).md' }));
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'hit'))).toBe(false);
  });

  test('looks at changes only when asked', async () => {
    const folder = repositoryWith({ 'old.md': loan });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'visit');
    writeFileSync(join(folder, 'new.md'), calm);
    commitAll(folder);
    expect((await shell(folder, lint.run, inputs({ 'changed-since': 'main' }))).code).toBe(0);
    expect((await shell(folder, lint.run, inputs())).code).toBe(1);
  });
});

function readIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('the job for GitLab writes its reports, and fails where the command does', async () => {
  const { caselint: job } = parse(read('templates/caselint.gitlab-ci.yml'));
  const [install, ...lint] = job.script;
  expect(install).toContain('npm install');
  expect(job.variables.CASELINT_VERSION).toBe(JSON.parse(read('package.json')).version);
  const folder = folderWith({ 'a.md': loan });
  const { CASELINT_PATHS, CASELINT_OPTIONS } = job.variables;
  const { code, text } = await shell(folder, lint.join('\n'), {
    CI: 'true',
    CASELINT_PATHS,
    CASELINT_OPTIONS,
  });
  expect(code).toBe(1);
  const { codequality, junit } = job.artifacts.reports;
  expect(JSON.parse(readIn(folder, codequality))).toHaveLength(1);
  expect(readIn(folder, junit)).toContain('money');
  for (const each of [text, readIn(folder, codequality), readIn(folder, junit)]) {
    expect(each).not.toContain('Zanzibarville');
  }
});

describe('Before a commit', () => {
  test('a hook of git lets a calm note pass and keeps a loan back', async () => {
    const folder = repositoryWith({ 'a.md': calm });
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\nexec caselint --staged\n');
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    const commit =
      'git add --all && git -c user.name=N -c user.email=n@example.org commit -qm Keep';
    expect((await shell(folder, commit)).code).toBe(0);
    writeFileSync(join(folder, 'b.md'), loan);
    const { code, text } = await shell(folder, commit);
    expect(code).toBe(1);
    expect(text).toContain('b.md');
    expect(text).not.toContain('a.md');
    expect(git(folder, 'log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  test('the hook for the pre-commit framework runs the command on Markdown', () => {
    const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'));
    expect(others).toEqual([]);
    expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(hook.entry);
    expect(hook.types).toEqual(['markdown']);
  });
});

test('the image is built from files that are there and that are not left out', () => {
  const copied = Array.from(
    read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gmu),
    ([, files = '']) => files.split(' '),
  ).flat();
  expect(copied.length).toBeGreaterThan(5);
  const kept = read('.dockerignore').split('\n');
  for (const path of copied) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(kept).toContain(`!${path}`);
  }
});
