import { saidBy } from '../findings/judge.ts';
import { lintNote } from '../lint.ts';
import { type Beside, nobody } from '../rules/note-record.ts';
import type { RulesOf } from './asking.ts';
import { compareNotes } from './compare-notes.ts';
import type { Engine } from './engine.ts';
import { meetingIn, recordOf } from './record-of.ts';

/** Makes an engine that lints in this thread. */
export function engineHere(rulesOf: RulesOf): Engine {
  let beside: Beside = nobody;
  return {
    saidAt: async (path) => (await rulesOf(path)).rules.map((rule) => saidBy(rule)),
    lint: (notes) =>
      Promise.all(
        notes.map(async ({ path, text }) => {
          const rules = await rulesOf(path);
          let looksBeside = false;
          const report = lintNote(text, path, rules, () => {
            looksBeside = true;
            return beside();
          });
          return { report, looksBeside };
        }),
      ),
    record: (notes) =>
      Promise.all(notes.map(async ({ path, text }) => recordOf(text, path, await rulesOf(path)))),
    meetings: async (heads) => heads.map(meetingIn),
    placeBeside: async (meetings) => {
      beside = () => meetings;
    },
    compare: async (notes) => compareNotes(notes, await rulesOf(notes[0]?.path ?? '.')),
    close: async () => {},
  };
}
