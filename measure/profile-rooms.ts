import { modelDiscourse } from '../src/discourse/model-discourse.ts';
import { collectFindings } from '../src/findings/collect-findings.ts';
import { lintNote } from '../src/lint.ts';
import { readNote } from '../src/note/read-note.ts';
import { jsonNote } from '../src/report/json.ts';
import { askRules } from '../src/rules/match-note.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import type { CorpusNote } from './corpus.ts';
import { medianSeconds, timeTasks } from './timing.ts';

/**
 * Lines that say how the time is shared among the rooms. What the discourse puts off until a rule
 * asks for it counts for the rules.
 */
export function* profileRooms(
  corpus: readonly CorpusNote[],
  rules: RuleSet,
  rounds: number,
): Generator<string> {
  const notes = corpus.map(({ source, path }) => readNote(source, path));
  const reports = corpus.map(({ source, path }) => lintNote(source, path, rules));
  const model = () => notes.map((note) => modelDiscourse(note, rules.vocabulary));
  const upTo = [
    { name: 'note', run: () => corpus.forEach(({ source, path }) => void readNote(source, path)) },
    { name: 'discourse', run: () => void model() },
    {
      name: 'rules',
      run: () => {
        for (const discourse of model()) Array.from(askRules(discourse, rules));
      },
    },
    {
      name: 'findings',
      run: () => {
        for (const discourse of model()) collectFindings(discourse, rules);
      },
    },
    { name: 'report', run: () => void reports.map(jsonNote) },
  ];
  const [note = 0, discourse = 0, asked = 0, found = 0, report = 0] = timeTasks(upTo, rounds).map(
    medianSeconds,
  );
  const shares = [note, discourse, asked - discourse, found - asked, report];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  yield '';
  for (const [index, { name }] of upTo.entries()) {
    const share = shares[index] ?? 0;
    const milliseconds = ((share * 1000) / corpus.length).toFixed(3);
    yield `${name.padEnd(12)} ${milliseconds.padStart(8)} ms a note ${((100 * share) / whole).toFixed(0).padStart(4)} %`;
  }
}
