import type { Answer, Asking, Telling, Told } from './messages.ts';
import { unpackedText, unpackedUrl } from './packed.ts';

/** What the page hears from the engine. */
export interface Listener {
  readonly onReady: () => void;
  readonly onAnswer: (answer: Answer) => void;
  /** The engine has stopped, and gives no more answers. */
  readonly onFailed: () => void;
}

/** The engine of a page: it works beside the page, on one version of the note at a time. */
export interface Engine {
  /** Asks about a note; an answer about an earlier version is never given from now on. */
  readonly ask: (source: string, told: Told) => void;
}

/** Starts the engine that the page holds; it answers about the latest version as soon as it can. */
export function startEngine({ onReady, onAnswer, onFailed }: Listener): Engine {
  let version = 0;
  let waiting: Asking | undefined;
  let isBusy = true;
  let worker: Worker | undefined;
  const askNext = (): void => {
    isBusy = waiting !== undefined;
    if (waiting !== undefined) worker?.postMessage(waiting);
    waiting = undefined;
  };
  const hear = (telling: Telling): void => {
    if (telling.kind === 'failed') onFailed();
    if (telling.kind === 'ready') onReady();
    if (telling.kind === 'answer' && telling.answer.version === version) onAnswer(telling.answer);
    askNext();
  };
  const start = async (): Promise<void> => {
    const [url, catalogue] = await Promise.all([unpackedUrl('engine'), unpackedText('catalogue')]);
    worker = new Worker(url);
    worker.onmessage = ({ data }: MessageEvent<Telling>) => hear(data);
    worker.onerror = onFailed;
    const first: Asking = { kind: 'start', catalogue };
    worker.postMessage(first);
  };
  start().catch(onFailed);
  return {
    ask: (source, told) => {
      version += 1;
      waiting = { kind: 'lint', version, source, told };
      if (!isBusy) askNext();
    },
  };
}
