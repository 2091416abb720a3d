import { readFileSync } from 'node:fs';
import { fileFailure, type Problem } from './problem.ts';

/** A note's text, a byte order mark included, or why there is none. */
export type Source =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: Problem };

/** Reads a note from disk; `path` is what a problem names, `file` where the note lies. */
export function readSource(path: string, file: string): Source {
  return readText(path, file, 'note');
}

/** Reads a file that is no note from disk; `path` is what a problem names, `file` where it lies. */
export function readTextFile(path: string, file: string): Source {
  return readText(path, file, 'file');
}

function readText(path: string, file: string, what: What): Source {
  try {
    return decode(path, readFileSync(file), what);
  } catch (error) {
    return { problem: { path, message: fileFailure(error) } };
  }
}

/** The text of a note's bytes; UTF-8 is the only encoding taken. */
export function decodeSource(path: string, bytes: Uint8Array): Source {
  return decode(path, bytes, 'note');
}

/** What messages call a file. */
type What = 'note' | 'file';

function decode(path: string, bytes: Uint8Array, what: What): Source {
  const message = byteProblem(bytes, what);
  if (message !== undefined) return { problem: { path, message } };
  const text = decodeBytes(bytes, true);
  if (text === undefined) return { problem: { path, message: encodingProblem(bytes, what) } };
  if (text.trim() === '') return { problem: { path, message: `the ${what} is empty` } };
  return { text };
}

function byteProblem(bytes: Uint8Array, what: What): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return `the ${what} is in UTF-16; save it as UTF-8`;
  }
  const index = bytes.indexOf(0);
  if (index === -1) return undefined;
  return `looks like a binary file (${placeOf(bytes, index)} is NUL); name text files only`;
}

function encodingProblem(bytes: Uint8Array, what: What): string {
  const place = placeOf(bytes, firstInvalidByte(bytes));
  return `not valid UTF-8 at ${place}; save the ${what} as UTF-8`;
}

/** Where the first replacement character stands that the bytes do not hold themselves. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = decodeBytes(bytes, false) ?? '';
  const isWritten = (offset: number): boolean =>
    bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
  let from = 0;
  let offset = 0;
  for (;;) {
    const index = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, index));
    if (index === -1 || !isWritten(offset)) return offset;
    offset += 3;
    from = index + 1;
  }
}

/** A byte's place: its offset counted from 0, and its line counted from 1. */
function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line += 1;
  }
  return `byte ${offset}, line ${line}`;
}

function decodeBytes(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
