import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Sealed values by name, the oldest first. */
export type Drawer = ReadonlyMap<string, Uint8Array>;

const NAME = 16;
const LENGTH = 4;
/** An unfinished file that is older, in milliseconds, belongs to a run that has been stopped. */
const STALE = 3_600_000;

/**
 * The values of a drawer’s file, as far as it is whole; none where the file is missing or begins
 * otherwise than with `head`.
 */
export function readDrawer(file: string, head: Uint8Array): Drawer {
  const values = new Map<string, Uint8Array>();
  const bytes = bytesOf(file);
  if (bytes === undefined || !bytes.subarray(0, head.length).equals(head)) return values;
  for (let at = head.length; at + NAME + LENGTH <= bytes.length; ) {
    const start = at + NAME + LENGTH;
    const end = start + bytes.readUInt32LE(at + NAME);
    if (end > bytes.length) break;
    values.set(bytes.toString('latin1', at, at + NAME), bytes.subarray(start, end));
    at = end;
  }
  return values;
}

/**
 * Writes values to a drawer’s file, in one step for others who read it. Where they take more than
 * `most` bytes, the oldest are left out.
 * @throws an error of the file system.
 */
export function writeDrawer(file: string, head: Uint8Array, values: Drawer, most: number): void {
  const kept: Uint8Array[] = [];
  let room = most - head.length;
  for (const [name, value] of [...values].reverse()) {
    room -= NAME + LENGTH + value.length;
    if (room < 0) break;
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(value.length);
    kept.push(value, length, Buffer.from(name, 'latin1'));
  }
  replaceFile(file, Buffer.concat([head, ...kept.reverse()]));
}

/**
 * Puts a file in the place of another, in one step for others who read it.
 * @throws an error of the file system.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, bytes, { mode: 0o600 });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Removes what runs that were stopped have left unfinished.
 * @throws an error of the file system.
 */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.new') && statSync(file).mtimeMs < Date.now() - STALE) rmSync(file);
  }
}

/** What a file holds; undefined where it cannot be read. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
