import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../card.ts';

const card = cardText({
  check: 'action-item',
  where: '{ notes: [supervision, contact] }',
  options:
    "{ sections: { supervision: [actions], contact: [actions, plan] }, any: ['^ .{0,3} (call|send)', '^ .{1,3} to (call|send)'], unless: ['sent $'], owners: ['^ !(call|send|to|please) (call|send)'] }",
});
const rules = await readCatalogue([{ path: 'rules/loan.yml', text: card }, ...guidelineFiles]);

function found(markdown: string, type = 'supervision'): readonly string[] {
  const source = `---\ntype: ${type}\nworker: Ana Ruiz\nsupervisor: Tom Hale\n---\n\n${markdown}`;
  return lintNote(source, '', rules).findings.map(({ passage }) => passage);
}

describe('The check action-item', () => {
  test('finds items without an owner or without a date', () => {
    const list = '## Actions\n\n- Call the school\n- Ana to call the bank\n- Ana: send it by 5/3\n';
    expect(found(list)).toEqual(['Call the school', 'Ana to call the bank']);
  });

  test('takes owner and date from the heading, the line before the list, and the items around', () => {
    expect(found('## Actions by Friday\n\nAna:\n\n- call the school\n- send the form\n')).toEqual(
      [],
    );
    expect(found('## Actions\n\n- Ana\n  - send it by 5/3\n')).toEqual([]);
    expect(found('## Actions\n\n- Call the school\n  - Owner: Ana\n  - Due: 5/3\n')).toEqual([]);
  });

  test('reads every sentence of a line of actions on its own', () => {
    expect(found('Actions: Ana to call the school by 5/3. Send the form.')).toEqual([
      'Send the form',
    ]);
  });

  test('finds rows of a table that leave who or when open', () => {
    const rows =
      '| Call the school | Ana | |\n| Send the form | TBC | 5/3 |\n| Read | Tom | 5/3 |\n';
    expect(found(`| Action | Who | By when |\n|---|---|---|\n${rows}`)).toEqual([
      'Call the school',
      'Send the form',
    ]);
  });

  test('is silent about ticked items, what is unless, and other sections', () => {
    expect(found('## Actions\n\n- [x] Call the school\n- Form sent\n')).toEqual([]);
    expect(found('## Background\n\n- Call the school\n')).toEqual([]);
    expect(found('Call the school.')).toEqual([]);
  });

  test('asks in the plan of a contact note only beside an item that says who and when', () => {
    const plan = (items: string): readonly string[] => found(`Plan\n\n${items}`, 'home visit');
    expect(plan('- Call the school\n- gate key\n')).toEqual([]);
    expect(plan('- Mrs A: call the bank by 5/3\n- gate key\n- send it by 5/4\n')).toEqual([
      'gate key',
    ]);
    expect(
      found('## Safety plan\n\n- Mrs A to call the nurse by noon\n- call the aunt\n', 'home visit'),
    ).toEqual([]);
    expect(plan('- Mr. B says he will call by 5/3\n- Call the school\n')).toEqual([
      'Call the school',
    ]);
  });

  test('reads only lists and tables in a contact note', () => {
    expect(found('Next steps: call the school.', 'home visit')).toEqual([]);
    expect(found('## Next steps\n\n- Call the school\n', 'home visit')).toEqual([
      'Call the school',
    ]);
  });
});
