const halves: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const about = /^(?:~|≈|about|around|approx(?:imately|\.)?|ca\.?|circa|roughly)\s*/iu;
const amount = String.raw`(?<whole>\d{1,3}(?:[.,]\d{1,2})?)?\s?(?<half>[½¼¾])?`;
const hours = new RegExp(String.raw`^${amount}\s?-?\s?(?:hours?|hrs?|h)(?![\p{L}])\.?`, 'iu');
/** 1h30 */
const hoursAndMinutes =
  /^(?<hours>\d{1,2})\s?h(?:rs?|ours?)?\.?\s?(?:and\s|,\s?)?(?<minutes>\d{1,2})/iu;
const minutes = /^(?<minutes>\d{1,3})\s?-?\s?(?:minutes?|mins?\.?|m|['’′])(?![\p{L}'’′])/iu;
const inWords: readonly (readonly [RegExp, number])[] = [
  [/^half an hour|^half hour/iu, 30],
  [/^(?:a |one )?quarter of an hour/iu, 15],
  [/^three[ -]quarters of an hour/iu, 45],
  [/^(?:an|one) hour and a half|^one and a half hours|^(?:an|one) and a half hours/iu, 90],
  [/^(?:an|one) hour/iu, 60],
  [/^two hours/iu, 120],
];
const clock = String.raw`(\d{1,2})(?:[:.h](\d\d))?\s?([ap]\.?m\.?)?`;
const range = new RegExp(
  String.raw`^(?:from\s)?${clock}\s?(?:-|–|—|to|until|till)\s?${clock}(?![\d:])`,
  'iu',
);

/**
 * The minutes that a text begins with, or that lie between two times of day; undefined where
 * it gives neither, or leaves open which. A bare number of ten and more counts minutes.
 */
export function readMinutes(text: string): number | undefined {
  const start = text.trim().replaceAll('\u00a0', ' ').replace(about, '').slice(0, 60);
  if (/^\d{1,3}\s?(?:-|–|to)\s?\d{1,3}\s?(?:min|h|')/iu.test(start)) return undefined;
  const total = readTimes(start) ?? readWords(start) ?? readUnits(start) ?? readBare(start);
  return total !== undefined && total > 0 && total <= 600 ? Math.round(total) : undefined;
}

/** 10:00–11:15; an end before its start is in the afternoon. */
function readTimes(text: string): number | undefined {
  const found = range.exec(text);
  if (found === null) return undefined;
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = found;
  const isTime = [fromMinute, toMinute, fromHalf, toHalf].some((part) => part !== undefined);
  if (!isTime) return undefined;
  const from = timeOf(fromHour, fromMinute, fromHalf);
  const to = timeOf(toHour, toMinute, toHalf);
  if (from === undefined || to === undefined) return undefined;
  const length = to - from;
  if (length > 0) return fromHalf === undefined && toHalf !== undefined ? length % 720 : length;
  return length + 720 > 0 ? length + 720 : length + 1440;
}

function timeOf(hour = '', minute = '0', half = ''): number | undefined {
  const clockHour = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
  return clockHour > 24 || Number(minute) > 59 ? undefined : clockHour * 60 + Number(minute);
}

function readWords(text: string): number | undefined {
  return inWords.find(([form]) => form.test(text))?.[1];
}

function readUnits(text: string): number | undefined {
  const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/iu.exec(text);
  if (iso !== null) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const both = hoursAndMinutes.exec(text)?.groups;
  if (both !== undefined) return Number(both.hours) * 60 + Number(both.minutes);
  const found = hours.exec(text)?.groups;
  if (found !== undefined && (found.whole ?? found.half) !== undefined) {
    return (Number((found.whole ?? '0').replace(',', '.')) + (halves[found.half ?? ''] ?? 0)) * 60;
  }
  const some = minutes.exec(text)?.groups?.minutes;
  return some === undefined ? undefined : Number(some);
}

/** “50”, “35 (planned 60)”, or hours and minutes as “1:15”. */
function readBare(text: string): number | undefined {
  const [, hour, minute] = /^(\d):([0-5]\d)(?=$|\s*[(,;])/u.exec(text) ?? [];
  if (hour !== undefined) return Number(hour) * 60 + Number(minute);
  const [, bare] = /^(\d{2,3})(?=$|\s*[(,;])/u.exec(text) ?? [];
  return bare === undefined ? undefined : Number(bare);
}
