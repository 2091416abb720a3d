import { readFileSync } from 'node:fs';
import type { Tool } from '../report/json.ts';

/** The name and version of this package. */
export function readTool(): Tool {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const data: unknown = JSON.parse(text);
  const version = typeof data === 'object' && data !== null && 'version' in data && data.version;
  return { name: 'caselint', version: String(version) };
}
