import process from 'node:process';
import { baselineEntry } from '../../src/findings/baseline.ts';
import { changeBaseline } from '../../src/repository/baseline-file.ts';
import { readOrMakeKey } from '../../src/repository/record-key.ts';
import { decisionFiles } from '../../src/repository/reviewer-files.ts';

/** Writes decisions and entries of a baseline, and says of each when it is on the disk. */
const [home = '', by = '', count = ''] = process.argv.slice(2);
const keyed = await readOrMakeKey(home, home);
for (let at = 0; at < Number(count); at += 1) {
  const name = `${process.pid}-${at}`;
  await decisionFiles.add(home, home, {
    ...{ fingerprint: '0123456789abcdef', note: 'a.md', rule: 'money', status: 'discussed' },
    ...{ reason: name, by, at: new Date().toISOString(), until: null, moved: '' },
  });
  process.stdout.write(`decision ${name}\n`);
  const sighting = { note: 'a.md', head: 'A', fingerprint: name };
  await changeBaseline(home, home, keyed, {
    add: [baselineEntry(keyed, sighting)],
    remove: new Set(),
  });
  process.stdout.write(`baseline ${name}\n`);
}
