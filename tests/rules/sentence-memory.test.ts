import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { readRuleFiles } from '../../src/repository/read-rule-files.ts';
import { compileCatalogue } from '../../src/rules/catalogue.ts';
import { createRuleSet } from '../../src/rules/rule-set.ts';
import { createSentenceMemory } from '../../src/rules/sentence-memory.ts';

const compiled = await compileCatalogue(await readRuleFiles('rules', 'rules'));
const fresh = await createRuleSet(compiled);

/** A note as somebody goes on writing it: words come in and go, and with them who is who. */
function* editsOf(source: string): Generator<string> {
  const half = source.indexOf('\n\n', source.length / 2);
  const [before, after] = [source.slice(0, half), source.slice(half)];
  yield source;
  yield `${before}\n\nHer cousin Bo asked, “Can I trust her?” I told Bo I know how she feels.${after}`;
  yield source.replaceAll(' she ', ' I ');
  yield `Supervisor: Nerys\nWorker: Bo\n\n${source}`;
  yield source;
}

// A memory too small for one note forgets while the note is read.
test.each([10, 2000])(
  'A memory of %i sentences changes nothing in what is found',
  async (fewest) => {
    const remembering = await createRuleSet(compiled, undefined, createSentenceMemory(fewest));
    for (const path of globSync('fixtures/notes/*.md').sort()) {
      for (const source of editsOf(readFileSync(path, 'utf8'))) {
        const found = lintNote(source, path, remembering).findings;
        expect(found).toEqual(lintNote(source, path, fresh).findings);
      }
    }
  },
);
