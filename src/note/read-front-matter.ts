import { type Document, type ErrorCode, parseDocument, visit } from 'yaml';
import type { FrontMatter, NoteProblem, Span } from './note.ts';
import { lineIndex } from './position.ts';

/** Front matter as read, with what is wrong with it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly problems: readonly NoteProblem[];
}

/** A YAML text, parsed as far as it can be. */
export interface ParsedFrontMatter {
  readonly value: unknown;
  /** Absent where it nests too deeply or repeats itself too often. */
  readonly document?: Document;
  /** What is wrong with it first. */
  readonly fault?: Fault;
}

interface Fault {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

const notMapping = 'it holds text but no “key: value” lines';
const badAlias = 'a value starts with “*”, which means something else in YAML';
const tooDeep = 'it nests too deeply';
const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: badAlias,
  BAD_DQ_ESCAPE: 'a backslash stands between double quotation marks',
  BAD_INDENT: 'a line is not indented like its neighbours, or a bracket is not closed',
  BAD_SCALAR_START: 'a value starts with a mark that means something else in YAML',
  BLOCK_AS_IMPLICIT_KEY: 'a value holds a second “: ”',
  DUPLICATE_KEY: 'a key stands there for the second time',
  MISSING_CHAR: 'a colon, a quotation mark or a bracket is missing',
  MULTILINE_IMPLICIT_KEY: 'a key has no “: ” after it on its line',
  NON_STRING_KEY: 'a key is not plain text',
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'a line is indented with a tab',
  UNEXPECTED_TOKEN: 'there is more text than expected, often after a quotation mark',
};
const remedy =
  'Write “key: value” lines, and put single quotation marks around a value with punctuation.';

/**
 * The front matter in `yaml`, the text between the fences of `span`, as data: keys in lower
 * case, no custom tags, dates as text, a number as text where it would lose digits. From broken
 * YAML, its plain `key: value` lines are read.
 */
export function readFrontMatter(source: string, yaml: string, span: Span): FrontMatterReading {
  const { value, fault } = parseFrontMatter(yaml);
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const data = lowerKeys(isMapping ? Object.entries(value) : []);
  if (fault === undefined && (isMapping || value === null)) {
    return { frontMatter: { data, span }, problems: [] };
  }
  const { reason, start, end } = fault ?? { reason: notMapping, start: 0, end: yaml.length };
  const fence = /^.*(?:\r\n|\r|\n)/.exec(source.slice(span.start, span.end))?.[0] ?? '';
  const origin = span.start + fence.length;
  const place = {
    start: Math.min(origin + start, span.end - 1),
    end: Math.min(origin + Math.max(end, start + 1), span.end),
  };
  const { line, column } = lineIndex(source.slice(0, place.start + 1))(place.start);
  const where = `line ${line}, column ${column}`;
  const message = `The front matter cannot be read at ${where}: ${reason}. ${remedy}`;
  const lines = fault === undefined ? {} : plainLines(yaml);
  return {
    frontMatter: { data: { ...data, ...lines }, span },
    problems: [{ message, span: place }],
  };
}

/** The value of a YAML text, as far as it can be told, and its first fault. */
export function parseFrontMatter(yaml: string): ParsedFrontMatter {
  const deep = { value: undefined, fault: { reason: tooDeep, start: 0, end: yaml.length } };
  if (nestsDeeply(yaml)) return deep;
  try {
    const document = parseDocument(yaml, {
      schema: 'core',
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    visit(document, {
      Scalar(_, scalar) {
        const { value, source } = scalar;
        if (typeof value === 'number' && source !== `${value}`) scalar.value = source;
      },
    });
    const [error] = document.errors;
    const fault = error && faultOf(error.code, error.pos);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, document, ...(fault && { fault }) };
  } catch (error) {
    if (error instanceof RangeError) return deep;
    // An alias without its anchor, or more aliases than allowed.
    const alias = /[:\-[,]\s+\*/.exec(yaml);
    const start = alias ? alias.index + alias[0].length - 1 : 0;
    return { value: undefined, fault: { reason: badAlias, start, end: start + 1 } };
  }
}

/** Whether a text may nest so deeply that its parser would run out of stack, which not even an error survives. */
function nestsDeeply(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return manyMarks.test(yaml);
}

const deepest = 100;
/** Marks of lists and keys one behind the other on a line, or an indent as wide. */
const manyMarks = new RegExp(`(?:[-?:][ \\t]{1,8}){${deepest}}|^ {${4 * deepest}}`, 'mu');

function faultOf(code: ErrorCode, [start, end]: readonly [number, number]): Fault {
  return { reason: reasons[code] ?? 'it is not valid YAML', start, end };
}

/** The `key: value` lines of a broken front matter, values as text. */
function plainLines(yaml: string): Record<string, string> {
  const entries: [string, string][] = [];
  for (const line of yaml.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    if (colon < 1 || value === '' || !/^[\p{L}_]/u.test(line)) continue;
    entries.push([line.slice(0, colon), value.replace(/^(["'])(.*)\1$/, '$2')]);
  }
  return lowerKeys(entries);
}

function lowerKeys<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.map(([key, value]) => [key.trim().toLowerCase(), value]));
}
