import { describe, expect, test } from 'vitest';
import { notesOf } from '../../measure/growing-notes.ts';
import { lintNote } from '../../src/lint.ts';
import { calendarOf } from '../../src/rules/calendar-of.ts';
import { countSteps } from './count-steps.ts';
import { growth, rules } from './growth.ts';

const named = rules.rules.map((rule) => [rule.id, rule] as const);

describe('A longer note takes no more steps a character, full of what it looks for:', () => {
  test.each(named)('%s', (_, rule) => {
    for (const note of notesOf(rule, 400)) {
      // Some steps grow with the length of a sentence, which is no more than 400 words.
      expect(growth(note, 700), note.name).toBeLessThan(3);
    }
  });
});

describe('More notes take no more steps each:', () => {
  const records = Array.from({ length: 800 }, (_, at) => {
    const date = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const head = `type: supervision\nworker: Ana Ruiz\nsupervisor: Tom Hale\ndate: ${date}`;
    const source = `---\n${head}\nduration: 20 min\n---\n\nWe met.\n`;
    return lintNote(source, `${at}.md`, rules).record ?? [];
  }).flat();

  test.each(named.filter(([, { level }]) => level === 'repository'))('%s', (_, rule) => {
    const stepsFor = (count: number): number => {
      const notes = records.slice(0, count);
      return countSteps(() => Array.from(rule.compare(notes, calendarOf(notes)))) / count;
    };
    expect(stepsFor(800) / stepsFor(200)).toBeLessThan(1.3);
  });
});
