import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from '../report/json.ts';
import { packageHome } from '../repository/package-home.ts';

/** The name and version of this package. */
export function readTool(): Tool {
  const text = readFileSync(join(packageHome, 'package.json'), 'utf8');
  const data: unknown = JSON.parse(text);
  const version = typeof data === 'object' && data !== null && 'version' in data && data.version;
  return { name: 'caselint', version: String(version) };
}
