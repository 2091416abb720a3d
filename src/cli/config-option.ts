import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearestPath } from '../repository/nearest-path.ts';
import { UsageError } from './usage-error.ts';

/** What `--config <path>` and `--no-config` give. */
export interface ConfigOption {
  /** A configuration for all notes; `false` for none; absent, the nearest one. */
  readonly config?: string | false;
}

/**
 * The path that `--config` names.
 * @throws UsageError where no file is, with the nearest that is one.
 */
export function configurationFile(path: string): string {
  const file = resolve(path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (path !== '' && found?.isFile() === true) return path;
  const isFolder = found?.isDirectory() === true;
  const folder = isFolder ? file : dirname(file);
  const written = isFolder ? `${path.replace(/\/$/u, '') || '.'}/caselint.config.yaml` : path;
  const near = nearestPath(written, folder, 'file') ?? 'the path of a configuration';
  const wrong = isFolder ? 'it is a folder' : 'no such file';
  throw new UsageError(`--config ${path}: ${wrong}; write ${near}`);
}
