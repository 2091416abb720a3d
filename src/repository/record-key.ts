import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { KeyedHash } from '../findings/baseline.ts';
import { baselineFile } from './baseline-file.ts';
import { exists } from './exists.ts';
import { fileFailure } from './problem.ts';
import { RecordError } from './record-error.ts';
import { RECORD } from './record-home.ts';
import { shownPath } from './shown-path.ts';
import { replace, textOf, withLock } from './write-record.ts';

/**
 * The keyed hash of a record; undefined where no key has been made yet.
 * @throws RecordError when the key cannot be read or is no key.
 */
export async function readKey(home: string, cwd: string): Promise<KeyedHash | undefined> {
  const text = await textOf(keyFile(home)).catch((error) => {
    const message = fileFailure(error);
    throw new RecordError({ path: shownPath(keyFile(home), cwd), message });
  });
  if (text === undefined) return undefined;
  const [key] = /^[0-9a-f]{64}(?=\s*$)/u.exec(text) ?? [];
  if (key !== undefined) return keyedWith(Buffer.from(key, 'hex'));
  const message = 'is no key; take the file back from version control';
  throw new RecordError({ path: shownPath(keyFile(home), cwd), message, at: FIRST });
}

/**
 * The keyed hash of a record, with a new key where there is none yet.
 * @throws RecordError when the key cannot be read or made, or is missing beside what it was made for.
 */
export async function readOrMakeKey(home: string, cwd: string): Promise<KeyedHash> {
  const known = await readKey(home, cwd);
  if (known !== undefined) return known;
  const file = keyFile(home);
  return withLock(file, shownPath(file, cwd), async (isHeld) => {
    const made = await readKey(home, cwd);
    if (made !== undefined) return made;
    if (await exists(baselineFile(home))) throw missingKey(home, cwd);
    const key = randomBytes(32);
    await replace(file, `${key.toString('hex')}\n`, isHeld);
    const merging = join(home, RECORD, '.gitattributes');
    if (!(await exists(merging))) await replace(merging, attributes, isHeld);
    return keyedWith(key);
  });
}

/** Says that a baseline lacks its key. */
export function missingKey(home: string, cwd: string): RecordError {
  const path = shownPath(keyFile(home), cwd);
  const message =
    'is missing, so the baseline beside it says nothing; take the key back from version control, or take baseline.jsonl away and run caselint baseline anew';
  return new RecordError({ path, message });
}

const FIRST = { line: 1, column: 1 };
/** Lines of two branches are both kept; none depends on its place. */
const attributes = '*.jsonl text eol=lf merge=union\n';

function keyFile(home: string): string {
  return join(home, RECORD, 'key');
}

function keyedWith(key: Buffer): KeyedHash {
  return (...texts) =>
    createHmac('sha256', key).update(texts.join('\u0000')).digest('hex').slice(0, 32);
}
