#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Where Node has it, compiled code is kept for the next start.
module.enableCompileCache?.();
// A run over very many notes throws nearly all of its memory away, and need not wait for four times as much.
setFlagsFromString('--heap-growing-percent=100');
const main = new URL('../dist/cli.js', import.meta.url);
await import(main.href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main.href) throw error;
  console.error('caselint: not built yet; run “npm run build” in its folder first');
  process.exitCode = 2;
});
