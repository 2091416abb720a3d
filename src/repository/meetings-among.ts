import type { NoteRecord } from '../rules/note-record.ts';
import type { Cache } from './cache.ts';
import type { Engine, Sheet } from './engine.ts';
import { inOrder, partsOf } from './in-order.ts';
import type { Pace } from './lint-files.ts';
import { remember } from './linter.ts';
import { readSheets } from './read-sheets.ts';
import { shippedMark } from './shipped-mark.ts';

/** How much of a note is its head, in characters. */
const HEAD = 2000;

/**
 * The supervision meetings among some notes whose head gives a date or a length, for rules that look
 * at a stretch of time. Only the head of each note is read; one note alone has nothing beside it.
 */
export async function meetingsAmong(
  paths: readonly string[],
  cwd: string,
  engine: Engine,
  cache: Cache,
  { size, ahead }: Pace,
): Promise<readonly NoteRecord[]> {
  if (paths.length < 2) return [];
  const meetingOf = ({ path, text }: Sheet): Promise<NoteRecord | null> =>
    remember(cache, ['meeting', shippedMark(), path, text], async () => {
      const [meeting = null] = await engine.meetings([{ path, text }]);
      return meeting;
    });
  const meetingsOf = async (part: readonly string[]) => {
    const { sheets } = readSheets(part, cwd);
    const heads = sheets.map(({ path, text }) => ({ path, text: text.slice(0, HEAD) }));
    return Promise.all(heads.filter(mayMeet).map(meetingOf));
  };
  const meetings: NoteRecord[] = [];
  for await (const found of inOrder(partsOf(paths, size), meetingsOf, ahead)) {
    meetings.push(...found.filter((meeting) => meeting !== null));
  }
  return meetings;
}

function mayMeet({ path, text }: Sheet): boolean {
  return /superv|1:1|one.to.one|coach/iu.test(path + text);
}
