import { groupBy } from '../discourse/group-by.ts';
import { baselineFile } from './baseline-file.ts';
import type { BaselineMatch } from './match-baseline.ts';
import type { Stage } from './outcome.ts';
import type { RecordOf } from './records.ts';
import { shownPath } from './shown-path.ts';

/** A note of the run that has a baseline. */
interface Linted {
  readonly baseline: BaselineMatch;
  readonly file: string;
  readonly note: string;
}

/** Says at the end which baselines have entries for notes of the run that no finding was known by. */
export function unusedStage(recordOf: RecordOf, cwd: string): Stage {
  return async function* (outcomes) {
    const linted: Linted[] = [];
    for await (const outcome of outcomes) {
      yield outcome;
      if (outcome.report === undefined) continue;
      const { path } = outcome.report;
      const { home, record, noteAt } = await recordOf(path);
      if (record?.baseline === undefined) continue;
      const file = shownPath(baselineFile(home), cwd);
      linted.push({ baseline: record.baseline, file, note: noteAt(path) });
    }
    const notices = Array.from(
      groupBy(linted, ({ baseline }) => baseline),
      ([baseline, notes]) => {
        const unused = baseline.unusedOf(notes.map(({ note }) => note));
        return unusedWords(notes[0]?.file ?? '', unused.length);
      },
    );
    yield { problems: [], notices: notices.filter((notice) => notice !== '') };
  };
}

/** Says how many entries of a baseline stand for what is gone, and what to do; empty for none. */
export function unusedWords(file: string, count: number): string {
  if (count === 0) return '';
  const entries = count === 1 ? '1 entry stands' : `${count} entries stand`;
  return `${file}: ${entries} for what is no longer there; caselint baseline --prune takes ${count === 1 ? 'it' : 'them'} out`;
}
