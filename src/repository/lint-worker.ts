import { parentPort, workerData } from 'node:worker_threads';
import { RuleError } from '../rules/rule-error.ts';
import { rulesFor } from './asking.ts';
import { engineHere } from './engine-here.ts';
import type { Message } from './engine-of-threads.ts';
import type { Reply } from './worker-pool.ts';

const engine = engineHere(rulesFor(workerData));

parentPort?.on('message', async (message: Message) => {
  if (message.kind === 'beside') await engine.placeBeside(message.records);
  else parentPort?.postMessage(await replyTo(message));
});

async function replyTo(message: Message): Promise<Reply> {
  try {
    return { answer: await answerTo(message) };
  } catch (failure) {
    return { failure, isRule: failure instanceof RuleError };
  }
}

function answerTo(message: Message): Promise<unknown> {
  if (message.kind === 'said') return engine.saidAt(message.path);
  if ('records' in message) return engine.compare(message.records);
  return engine[message.kind](message.notes);
}
