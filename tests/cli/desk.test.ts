import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCaselint } from './run-caselint.ts';

const page = join(dirname(inject('builtCommand')), 'desk.html');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselint-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(page, { force: true });
});

describe('caselint desk', () => {
  test('says what to do where the page is not built', async () => {
    const { code, err } = await runCaselint(folder, ['desk', '--print']);
    expect(code).toBe(2);
    expect(err).toContain('the page is not built yet; run “npm run build”');
  });

  test('says where the page is', async () => {
    writeFileSync(page, '');
    expect(await runCaselint(folder, ['desk', '--print'])).toEqual({
      code: 0,
      out: `${page}\n`,
      err: '',
    });
  });

  test('says so too where nothing can open it', async () => {
    mkdirSync(join(folder, 'empty'));
    const env = { PATH: join(folder, 'empty') };
    expect(await runCaselint(folder, ['desk'], { env })).toEqual({
      code: 0,
      out: `${page}\n`,
      err: '',
    });
  });
});
