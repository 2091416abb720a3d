import process from 'node:process';

/** How far a long run is, on the screen. */
export interface Progress {
  /** One more note is done. */
  readonly step: () => void;
  /** Takes the bar away, for something else to be written or for good. */
  readonly clear: () => void;
}

const FEWEST = 50;
const WIDTH = 30;
const CLEAR = '\r\u001B[K';
const silent: Progress = { step: () => {}, clear: () => {} };

/** A bar on standard error where that is a terminal and there are many notes; elsewhere nothing. */
export function openProgress(total: number): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || total < FEWEST) return silent;
  let done = 0;
  let shown = '';
  return {
    step: () => {
      done += 1;
      const bar = progressBar(done, total);
      if (bar === shown) return;
      shown = bar;
      stderr.write(CLEAR + bar);
    },
    clear: () => {
      if (shown !== '') stderr.write(CLEAR);
      shown = '';
    },
  };
}

/** `[######----] 60 % of 500 notes`; it changes a hundred times in a run. */
export function progressBar(done: number, total: number): string {
  const filled = Math.floor((done / total) * WIDTH);
  const percent = Math.floor((done / total) * 100);
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${percent} % of ${total} notes`;
}
