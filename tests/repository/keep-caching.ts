import process from 'node:process';
import { openCache } from '../../src/repository/cache.ts';

/** Keeps answers in a cache, and says of each when it is on the disk. */
const [folder = '', , count = ''] = process.argv.slice(2);
const cache = openCache(folder);
for (let at = 0; at < Number(count); at += 1) {
  const name = `${process.pid}-${at}`;
  cache.keep([name], name.repeat(5000));
  cache.flush();
  process.stdout.write(`${name}\n`);
}
