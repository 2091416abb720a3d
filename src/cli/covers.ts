import { randomBytes } from 'node:crypto';
import process from 'node:process';
import type { Mask } from '../configuration/configuration.ts';
import type { Cover } from '../report/mask.ts';
import { createPathLabels } from '../report/path-labels.ts';

/** Gives what reports leave out, by what the configuration says; one path has one label in a run. */
export function covers(): (mask?: Mask) => Cover {
  const labels = createPathLabels(randomBytes(32));
  return (mask = 'auto') => {
    const words = hidesWords(mask);
    return mask === 'paths' ? { words, labels } : { words };
  };
}

/** In a build log, words are hidden unless the configuration says otherwise. */
function hidesWords(mask: Mask): boolean {
  return mask === 'auto' ? isSet(process.env.CI) : mask !== 'off';
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}
