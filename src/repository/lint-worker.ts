import { parentPort, workerData } from 'node:worker_threads';
import { RuleError } from '../rules/rule-error.ts';
import { rulesFor } from './asking.ts';
import { deskHere } from './desk-here.ts';
import type { Message } from './desk-of-threads.ts';
import type { Reply } from './worker-pool.ts';

const desk = deskHere(rulesFor(workerData));

parentPort?.on('message', async (message: Message) => {
  if (message.kind === 'beside') await desk.placeBeside(message.records);
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
  if (message.kind === 'said') return desk.saidAt(message.path);
  if ('records' in message) return desk.compare(message.records);
  return desk[message.kind](message.notes);
}
