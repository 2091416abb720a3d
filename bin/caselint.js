#!/usr/bin/env node
const main = new URL('../dist/cli/main.js', import.meta.url);
await import(main.href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main.href) throw error;
  console.error('caselint: not built yet; run “npm run build” in its folder first');
  process.exitCode = 2;
});
