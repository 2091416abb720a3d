import { lintNote } from '../lint.ts';
import { readNote } from '../note/read-note.ts';
import { unpackCatalogue } from '../rules/packed-catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';
import { createRuleSet } from '../rules/rule-set.ts';
import { createSentenceMemory } from '../rules/sentence-memory.ts';
import { exampleNote } from './example-note.ts';
import type { Answer, Asking, Telling, Told } from './messages.ts';

let rules: RuleSet | undefined;

addEventListener('message', async ({ data }: MessageEvent<Asking>) => {
  try {
    if (data.kind === 'start') {
      rules = await createRuleSet(
        unpackCatalogue(data.catalogue),
        undefined,
        createSentenceMemory(2000),
      );
      // The first note takes longest.
      lintNote(exampleNote, '', rules);
      tell({ kind: 'ready' });
    } else if (rules !== undefined) tell({ kind: 'answer', answer: answerTo(data, rules) });
  } catch {
    tell({ kind: 'failed' });
  }
});

function answerTo(
  { version, source, told }: Extract<Asking, { readonly kind: 'lint' }>,
  ruleSet: RuleSet,
): Answer {
  const { type, findings, problems } = lintNote(source, '', ruleSet, undefined, told);
  return {
    ...{ version, source, type, findings, head: headOf(source) },
    problems: problems.map(({ message }) => message),
  };
}

/** What the front matter of a note says in plain words. */
function headOf(source: string): Told {
  const [head] = /^\uFEFF?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u.exec(source) ?? [];
  if (head === undefined) return {};
  const entries = Object.entries(readNote(head).frontMatter.data);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
  );
}

function tell(telling: Telling): void {
  postMessage(telling);
}
