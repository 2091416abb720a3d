import type { Lookup } from '../discourse/lookup.ts';

/** The text with what is not ASCII escaped as in JSON: such a text is read several times faster. */
export function toAscii(text: string): string {
  return text.replace(
    /[^\t\n -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Values by key as lines in order, each of them a key, a tab and the value as JSON. */
export function writeLines<Value>(
  values: Lookup<Value>,
  written: (value: Value) => unknown,
): string {
  const lines = Array.from(values.entries(), ([key, value]) =>
    toAscii(`${writtenKey(key)}\t${JSON.stringify(written(value))}`),
  );
  return lines.sort().join('\n');
}

/** So many keys without a line are remembered, since notes never run out of new words. */
const mostMissing = 20_000;

/** The values that `writeLines` has written, each read when it is first asked for. */
export function readLines<Value>(
  text: string,
  read: (json: string, key: string) => Value,
): Lookup<Value> {
  const known = new Map<string, Value>();
  const missing = new Set<string>();
  const readOnce = (key: string, json: string): Value => {
    const value = known.get(key) ?? read(json, key);
    known.set(key, value);
    return value;
  };
  return {
    get: (key) => {
      const value = known.get(key);
      if (value !== undefined || missing.has(key)) return value;
      const json = findLine(text, `${toAscii(writtenKey(key))}\t`);
      if (json !== undefined) return readOnce(key, json);
      if (missing.size >= mostMissing) missing.clear();
      missing.add(key);
      return undefined;
    },
    *entries() {
      for (const [, written = '', json = ''] of text.matchAll(/^(.*)\t(.*)$/gm)) {
        const key: string = JSON.parse(`"${written}"`);
        yield [key, readOnce(key, json)];
      }
    },
  };
}

/** The key as JSON, without quotation marks: it has neither tab nor line break. */
function writtenKey(key: string): string {
  return JSON.stringify(key).slice(1, -1);
}

/** The rest of the line that begins so, looked for by halving. */
function findLine(text: string, start: string): string | undefined {
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const line = text.lastIndexOf('\n', middle - 1) + 1;
    if (text.startsWith(start, line)) return text.slice(line + start.length, lineEnd(text, line));
    if (text.slice(line, line + start.length) < start) from = lineEnd(text, middle) + 1;
    else to = line;
  }
  return undefined;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
