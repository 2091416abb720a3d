import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  bytesOf,
  type Drawer,
  readDrawer,
  removeUnfinished,
  replaceFile,
  writeDrawer,
} from './drawer.ts';
import { lockOf, seal, unseal } from './seal.ts';

/**
 * Keeps answers between runs, each under all that it follows from. Whoever lacks a word of that, such
 * as the text of a note, can neither tell whether there is an answer nor read it.
 */
export interface Cache {
  /** What was kept under the words before the run; undefined where nothing was, or it is damaged. */
  readonly find: <Data>(words: readonly string[]) => Data | undefined;
  /** Keeps data under the words. */
  readonly keep: (words: readonly string[], data: unknown) => void;
  /** Writes what was kept to disk. */
  readonly flush: () => void;
}

/** A cache that keeps nothing. */
export const noCache: Cache = { find: () => undefined, keep: () => {}, flush: () => {} };

const SECRET = 32;
const DRAWERS = 256;
/** In bytes, all drawers together. */
const MOST_KEPT = 128 * 1024 * 1024;
/** In bytes; so much is kept in memory before it is written. */
const MOST_PENDING = 4 * 1024 * 1024;

/** Opens the cache of a folder; one that keeps nothing where the folder cannot be written. */
export function openCache(folder: string): Cache {
  try {
    return cacheIn(folder, secretIn(folder));
  } catch {
    return noCache;
  }
}

function cacheIn(folder: string, secret: Uint8Array): Cache {
  const head = Buffer.from(`caselint 1 ${lockOf(secret, []).name}`, 'latin1');
  const read = new Map<number, Drawer>();
  const pending = new Map<number, Map<string, Uint8Array>>();
  let size = 0;
  let isWritable = true;
  const fileOf = (drawer: number): string => join(folder, drawer.toString(16).padStart(2, '0'));
  const drawerOf = (drawer: number): Drawer => {
    const known = read.get(drawer) ?? readDrawer(fileOf(drawer), head);
    read.set(drawer, known);
    return known;
  };
  const flush = (): void => {
    if (size === 0 || !isWritable) return;
    try {
      for (const [drawer, values] of pending) {
        // Another run may have written since.
        const before = [...readDrawer(fileOf(drawer), head)].filter(([name]) => !values.has(name));
        writeDrawer(fileOf(drawer), head, new Map([...before, ...values]), MOST_KEPT / DRAWERS);
      }
      removeUnfinished(folder);
    } catch {
      isWritable = false;
    }
    pending.clear();
    size = 0;
  };
  return {
    find: (words) => {
      const { name, key } = lockOf(secret, words);
      const drawer = name.charCodeAt(0) % DRAWERS;
      const sealed = drawerOf(drawer).get(name);
      const text = sealed === undefined ? undefined : unseal(key, sealed);
      return text === undefined ? undefined : JSON.parse(text);
    },
    keep: (words, data) => {
      const { name, key } = lockOf(secret, words);
      const drawer = name.charCodeAt(0) % DRAWERS;
      const sealed = seal(key, JSON.stringify(data));
      pending.set(drawer, (pending.get(drawer) ?? new Map()).set(name, sealed));
      size += sealed.length;
      if (size > MOST_PENDING) flush();
    },
    flush,
  };
}

/**
 * The random bytes without which no name in the folder can be worked out; made where there are none.
 * @throws an error of the file system.
 */
function secretIn(folder: string): Uint8Array {
  const file = join(folder, 'secret');
  const known = bytesOf(file);
  if (known?.length === SECRET) return known;
  const made = randomBytes(SECRET);
  replaceFile(file, made);
  // Another run may have made one at the same time.
  const secret = bytesOf(file);
  return secret?.length === SECRET ? secret : made;
}
