import { describe, expect, test } from 'vitest';
import { todoLines, tryTodoExamples } from '../../measure/todo-examples.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

const examples = `
  flags: [CM «lent» it.]
  passes: [CM gave it.]
  todo-flags: [CM «handed over» it., CM «lent» her bus fare., CM «lent her» bus fare.]
  todo-passes: ['Lent, not spent.', Spent.]`;

function tryCard(changes: Readonly<Record<string, string>>) {
  const files = [{ path: 'rules/loan.yml', text: cardText({ examples, ...changes }) }];
  return readCatalogue([...files, ...guidelineFiles]).then(tryTodoExamples);
}

describe('The todo examples of a card', () => {
  test.each([
    ['on', 'true'],
    ['off', 'false'],
  ])('are run, and hold or not, when the rule is %s', async (_, enabled) => {
    const tried = await tryCard({ enabled });
    expect(tried.map(({ key, text, holds }) => [key, text, holds])).toEqual([
      ['todo-flags', 'CM «handed over» it.', false],
      ['todo-flags', 'CM «lent» her bus fare.', true],
      ['todo-flags', 'CM «lent her» bus fare.', false],
      ['todo-passes', 'Lent, not spent.', false],
      ['todo-passes', 'Spent.', true],
    ]);
  });

  test('are reported as ready to be promoted when they hold', async () => {
    expect([...todoLines(await tryCard({}))]).toEqual([
      '5 todo examples, 2 of them ready to be promoted',
      '  todo flags               loan "CM «handed over» it."',
      '  holds: promote to flags  loan "CM «lent» her bus fare."',
      '  todo flags               loan "CM «lent her» bus fare."',
      '  todo passes              loan "Lent, not spent."',
      '  holds: promote to passes loan "Spent."',
    ]);
  });
});

test('The shipped cards say what they do not see yet', async () => {
  const tried = await tryTodoExamples(await readShippedCatalogue());
  expect(tried.length).toBeGreaterThanOrEqual(15);
});
