import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The package’s own folder, wherever its code was built to. */
export const packageHome = dirname(createRequire(import.meta.url).resolve('caselint/package.json'));
