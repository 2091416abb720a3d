// Says, note by note, what retext-equality finds in the files that are given, since it has no command of its own.
import { readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify).freeze();
for (const path of process.argv.slice(2)) {
  const { messages } = await processor.process({ path, value: readFileSync(path) });
  for (const message of messages) console.log(`${path}:${message}`);
}
