import type { Voice } from './discourse.ts';
import { nameForm } from './name-form.ts';
import { describedVoice, roleVoice } from './roles.ts';

/** A field of a note’s head whose value names people: “Supervisor: Ana Cole”. */
export interface HeadField {
  readonly key: string;
  readonly value: string;
}

/** Keys whose value lists who took part. */
const attendance =
  /^(?:present|here|there|attending|attend|in attendance|attendees|participants$|between|people$|persons|who$|(?:completed |done |joint |jointly )?with$|apologies|absent|in the room|members?$|by$)/i;
/** Keys of a contact note or log whose value is the staff who keep it: “Kept by”, “On shift”, “Handover out”. */
const keepers =
  /^(?:(?:kept|seen|visit(?:ed)?|visits|logged|covered|taken|report(?:ed)?|log|call taken)? ?by|reporting|visitor|visiting|crew|team|(?:staff |worker )?on(?: (?:duty|shift|call|site))?|(?:handover |handing over )?(?:out|in))$/i;
const opensWithName = new RegExp(
  String.raw`^${nameForm}(?=\s*(?:[,(/|&;+\d]|$|\band\b|\bw/|\bwith\b))`,
  'u',
);
/** One of a list of people: “intern Bo Day”, “Ana Cole (chair)”, “Ana Cole, nurse”. */
const listed = String.raw`(?:\p{Ll}+ ){0,2}${nameForm}(?:, \p{Ll}+(?: \p{Ll}+){0,2})?(?: ?\([^()]{1,40}\))?`;
const severalNames = new RegExp(
  String.raw`^${listed}(?:(?: ?[,;+]|,? and| &) ?${listed})+\.?$|^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+\.$`,
  'u',
);
const field =
  /^\s*[*_-]*\s*(?<key>[\p{L}][\p{L} /'’-]{0,30}?)\s*(?:\(\p{Ll}[^()]{2,20}\)\s*)?(?:\*\*)?\s*[:=]\s*(?:\*\*)?\s*(?<value>\S.*)$/u;
/** What stands between the fields of a line, and before the first one in brackets. */
const separators =
  /\s*(?:\/\/?|;|\||[·•]|\s--?\s|\s{2,}|(?<=[\p{L})0-9]{2}\.)(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|St)\.)\s|,\s*(?=\p{Lu}[\p{L} ]{1,24}[:=])|\((?=\p{Lu}[\p{L} ]{1,24}:\s))\s*/u;
/** Up to three words before a colon, of which the last may be a key. */
const innerKey =
  /(?<![\p{L}\p{N}.'’-])(?<words>\p{L}[\p{L}.'’/-]*(?: [\p{L}.'’/-]+){0,2})\s?[:=](?=\s)/gu;

/** Keys of whoever a note is about. */
const about =
  /^(?:re|subject|case|for|about|seen|met|person|su|elder|(?:home )?(?:visit|call|contact|meeting|session)(?: (?:to|with))?)$/;

/** The voice of the people under a key; undefined where it tells of nobody. */
export function keyVoice(key: string): Voice | undefined {
  return plainVoice(key) ?? describedVoice(foldKey(key));
}

/** The voice of a key that is a role and nothing else. */
function plainVoice(key: string): Voice | undefined {
  const folded = foldKey(key);
  if (
    /^(?:author|written|completed|recorded|prepared|entered|logged|signed|typed|staff|worker|supervisee|minutes|reporting)/.test(
      folded,
    ) ||
    folded === 'note' ||
    /^seen by$/i.test(key)
  )
    return 'author';
  if (/^(?:lead|led|chaired|facil|facilitated|facilitation|facilitators?)$/.test(folded))
    return 'supervisor';
  if (about.test(folded)) return 'participant';
  return roleVoice(folded);
}

function foldKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/\b(?:name|of|the|assigned|by|s|involved|present)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a key lists who took part, whatever their voices. */
export function isAttendance(key: string): boolean {
  return attendance.test(key);
}

/** Whether the people under a key keep a contact note or log. */
export function isKeepers(key: string): boolean {
  return keepers.test(key);
}

/** Whether a key asks for the name of whoever a form is about. */
export function isOwnName(key: string): boolean {
  return /^(?:full |preferred |first )?names?$/i.test(key);
}

/** Whether a value begins with a name and is no sentence: “Ana Cole, LCSW”, against “Yes.”. */
export function namesPeople(value: string): boolean {
  if (!opensWithName.test(value)) return false;
  return !/(?:[?!]|\p{L}{2}\.)$/u.test(value) || severalNames.test(value);
}

/** The fields of a line whose key says who its people are: “Key worker: Ana. Family: Cole”. */
export function headFields(line: string): readonly HeadField[] {
  if (!/[:=]/.test(line)) return [];
  const { one = '', two = '', first = '', second = '' } = paired.exec(line)?.groups ?? {};
  if (keyVoice(one) !== undefined && keyVoice(two) !== undefined)
    return [
      { key: one, value: first },
      { key: two, value: second },
    ];
  const parts = line.split(separators).flatMap(cutAtKeys);
  const isRow = parts.filter((part) => /^\W*\p{L}[^:=]{1,24}[:=]\s/u.test(part)).length > 1;
  const fields = parts.flatMap((part) => {
    const { key, value } = field.exec(part)?.groups ?? {};
    return key !== undefined && value !== undefined && isPeopleKey(key)
      ? [{ key, value: value.replace(meIs, '$1').replace(nickname, '$1') }]
      : [];
  });
  const named = fields.map(({ key, value }) => ({
    key,
    value: isRow ? trimmed(value) : value,
  }));
  return named.filter(({ value }) => namesPeople(value));
}

/** “Supervisor / supervisee: Ana Cole / Bo Day”. */
const paired =
  /^\W*(?<one>\p{L}[\p{L} ]{1,24}?) ?[/&] ?(?<two>\p{L}[\p{L} ]{1,24}?)[*_]*\s?[:=][*_\s]*(?<first>\p{Lu}[^/&:\n]{1,40}?) ?[/&] ?(?<second>\p{Lu}[^/&:\n]{1,40})$/u;

/** A value without the mark that ends its field, and the bracket that was opened before it. */
function trimmed(value: string): string {
  const end = value.replace(/[,.]$/, '');
  return end.includes('(') ? end : end.replace(/\)$/, '');
}

/** “me (Ana) + Bo”: the writer, and in brackets who that is. */
const meIs = /^me \(([^()]{1,30})\)/i;

/** “"Kit"”: a name that its bearer goes by. */
const nickname = /^["“'‘](\p{Lu}[\p{L}’'-]{0,24})["”'’](?=\s*(?:$|[,(/]))/u;

function isPeopleKey(key: string): boolean {
  return isPlainKey(key) || keyVoice(key) !== undefined;
}

function isPlainKey(key: string): boolean {
  return plainVoice(key) !== undefined || isAttendance(key) || isKeepers(key) || isOwnName(key);
}

/** Cuts before each key within a text: “Worker: Ana Cole Supervisor: Bo Day Date: 4 May”. */
function cutAtKeys(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, groups } of text.matchAll(innerKey)) {
    const start = index + keyStart(groups?.words ?? '');
    if (start <= from) continue;
    parts.push(text.slice(from, start).trim());
    from = start;
  }
  return [...parts, text.slice(from)];
}

/** Where among the words before a colon the key begins: the longest that tells of people, else the last. */
function keyStart(words: string): number {
  const starts = [0, ...Array.from(words.matchAll(/ /g), ({ index }) => index + 1)];
  const people = starts.find(
    (start) => /^\p{Lu}/u.test(words.slice(start)) && isPlainKey(words.slice(start)),
  );
  return people ?? starts.findLast((start) => /^\p{Lu}/u.test(words.slice(start))) ?? 0;
}
