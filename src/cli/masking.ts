import process from 'node:process';
import type { Mask } from '../configuration/configuration.ts';

/** Whether passages are hidden; in a build log, they are unless the configuration says otherwise. */
export function isMasked(mask: Mask = 'auto'): boolean {
  return mask === 'auto' ? isSet(process.env.CI) : mask === 'on';
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}
