#!/usr/bin/env node
import module from 'node:module';

// Where Node has it, compiled code is kept for the next start.
module.enableCompileCache?.();
const main = new URL('../dist/cli.js', import.meta.url);
await import(main.href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main.href) throw error;
  console.error('caselint: not built yet; run “npm run build” in its folder first');
  process.exitCode = 2;
});
