import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inOrder, partsOf } from '../../src/repository/in-order.ts';
import { openPool } from '../../src/repository/worker-pool.ts';
import { RuleError } from '../../src/rules/rule-error.ts';
import { allOf } from './all-of.ts';

const program = `
const { parentPort } = require('node:worker_threads');
let told = 0;
parentPort.on('message', (message) => {
  if (message.told) told = message.told;
  else if (message.end) process.exit(3);
  else if (message.throws) throw new TypeError('broken');
  else if (message.fails) {
    parentPort.postMessage({ failure: new RangeError('too far'), isRule: message.isRule });
  } else parentPort.postMessage({ answer: message.number + told });
});`;

function pool(most: number) {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(program, { eval: true });
    started.push(worker);
    return worker;
  };
  const opened = openPool(start, most);
  onTestFinished(opened.close);
  return { ...opened, started };
}

describe('A pool of workers', () => {
  test('answers all that is asked, in no more threads than are allowed', async () => {
    const { ask, started } = pool(2);
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    expect(await Promise.all(numbers.map((number) => ask({ number })))).toEqual(numbers);
    expect(started).toHaveLength(2);
  });

  test('starts no second thread while the first has time', async () => {
    const { ask, started } = pool(2);
    expect([await ask({ number: 1 }), await ask({ number: 2 })]).toEqual([1, 2]);
    expect(started).toHaveLength(1);
  });

  test('tells those that start later too', async () => {
    const { ask, tell } = pool(2);
    expect(await ask({ number: 1 })).toBe(1);
    tell({ told: 10 });
    expect(await Promise.all([ask({ number: 1 }), ask({ number: 2 })])).toEqual([11, 12]);
  });

  test.each<[string, object, object]>([
    ['what a worker fails with', { fails: true }, new RangeError('too far')],
    ['a card at fault, as such', { fails: true, isRule: true }, new RuleError('too far')],
    ['what a worker throws', { throws: true }, new TypeError('broken')],
    ['the end of a worker', { end: true }, new Error('a worker thread has ended with code 3')],
  ])('passes on %s, and goes on', async (_, message, error) => {
    const { ask } = pool(1);
    await expect(ask(message)).rejects.toEqual(error);
    expect(await ask({ number: 5 })).toBe(5);
  });
});

describe('Work in order', () => {
  test('comes in the order of the items, and no further ahead than asked for', async () => {
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const work = (item: number) => {
      begun.push(item);
      return new Promise<number>((resolve) => ends.push(() => resolve(item)));
    };
    const results = inOrder([0, 1, 2, 3, 4], work, 2);
    const first = results.next();
    expect(begun).toEqual([0, 1, 2]);
    for (const end of ends.toReversed()) end();
    expect((await first).value).toBe(0);
    const rest = allOf(results);
    for (let at = 3; at < 5; at += 1) {
      await new Promise(setImmediate);
      ends[at]?.();
    }
    expect(await rest).toEqual([1, 2, 3, 4]);
  });

  test('passes on a failure in its place', async () => {
    const work = async (item: number) => {
      if (item > 0) throw new Error(`${item}`);
      return item;
    };
    const results = inOrder([0, 1, 2], work, 2);
    expect((await results.next()).value).toBe(0);
    await expect(results.next()).rejects.toThrow('1');
  });

  test('takes items in parts', () => {
    expect([...partsOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
    expect([...partsOf([], 2)]).toEqual([]);
  });
});
