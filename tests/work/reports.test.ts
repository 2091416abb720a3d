import { expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { formats, openWriter } from '../../src/report/formats/index.ts';
import { coverReport } from '../../src/report/mask.ts';
import { countSteps } from './count-steps.ts';
import { rules } from './growth.ts';

const line = 'Supervisor: Did you lend her $20 on 3/4? Her SSN is 078-05-1120.\n';
const options = { color: false, width: 80, tool: { name: 'caselint', version: '1.2.3' } };

test.each(formats)('More findings of a note take no more steps each as %s', async (format) => {
  const writer = await openWriter(format, options);
  const stepsFor = (lines: number): number => {
    const report = lintNote(line.repeat(lines), 'supervision.md', rules);
    const write = (): void => void writer.note(coverReport(report, { words: false }));
    write();
    expect(report.findings.length).toBeGreaterThan(lines);
    return countSteps(write) / report.findings.length;
  };
  expect(stepsFor(240) / stepsFor(60)).toBeLessThan(1.3);
});
