import { readFileSync } from 'node:fs';
import type { CompiledCatalogue } from '../rules/compiled-catalogue.ts';
import { readCompiledCatalogue } from '../rules/compiled-text.ts';
import { isBuiltFresh } from './is-built-fresh.ts';

/**
 * The catalogue that a build has written, unless there is none, or somebody who works on the package
 * has changed, added or removed a file of its rules since.
 *
 * @param home the package’s folder
 */
export function readBuiltCatalogue(file: string, home: string): CompiledCatalogue | undefined {
  // The text is ASCII, which is read fastest so.
  return isBuiltFresh(file, home) ? readCompiledCatalogue(readFileSync(file, 'latin1')) : undefined;
}
