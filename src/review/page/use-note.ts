import { useEffect, useState } from 'preact/hooks';
import { isRefusal, readNote } from './connection.ts';
import type { DetailedNote, ListedNote } from './wire.ts';

/** The text of a note, read anew whenever it is another; null until it has come. */
export function useNote(listed: ListedNote | undefined): DetailedNote | null {
  const [note, setNote] = useState<DetailedNote | null>(null);
  const { path, version } = listed ?? {};
  useEffect(() => {
    let isWanted = true;
    if (path !== undefined) {
      void readNote(path).then((answer) => {
        if (isWanted && !isRefusal(answer)) setNote(answer);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [path, version]);
  return note?.path === path ? note : null;
}
