import { modelDiscourse } from '../discourse/model-discourse.ts';
import { collectFindings } from '../findings/collect-findings.ts';
import { parseMarkdown } from '../note/parse-markdown.ts';
import { readNote } from '../note/read-note.ts';
import { unpackCatalogue } from '../rules/packed-catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';
import { createRuleSet } from '../rules/rule-set.ts';
import { createSentenceMemory } from '../rules/sentence-memory.ts';
import { exampleNote } from './example-note.ts';
import type { Answer, Asking, Telling, Told } from './messages.ts';

let rules: RuleSet | undefined;
const stretches = new Map<string, ReturnType<typeof parseMarkdown>>();

addEventListener('message', async ({ data }: MessageEvent<Asking>) => {
  try {
    if (data.kind === 'start') {
      rules = await createRuleSet(
        unpackCatalogue(data.catalogue),
        undefined,
        createSentenceMemory(2000),
      );
      // The first note takes longest.
      answerTo({ kind: 'lint', version: 0, source: exampleNote, told: {} }, rules);
      tell({ kind: 'ready' });
    } else if (rules !== undefined) tell({ kind: 'answer', answer: answerTo(data, rules) });
  } catch {
    tell({ kind: 'failed' });
  }
});

/** The parser, with a memory of the last stretches: somebody who writes changes one of them. */
const parse: typeof parseMarkdown = (text, isStart) => {
  const key = `${isStart} ${text}`;
  const tree = stretches.get(key) ?? parseMarkdown(text, isStart);
  stretches.delete(key);
  stretches.set(key, tree);
  const [oldest] = stretches.keys();
  if (stretches.size > 50 && oldest !== undefined) stretches.delete(oldest);
  return tree;
};

function answerTo(
  { version, source, told }: Extract<Asking, { readonly kind: 'lint' }>,
  ruleSet: RuleSet,
): Answer {
  const note = readNote(source, '', { told, parse });
  const discourse = modelDiscourse(note, ruleSet.vocabulary, ruleSet.agency);
  return {
    ...{ version, source, type: note.type, head: headOf(source) },
    findings: collectFindings(discourse, ruleSet),
    problems: note.problems.map(({ message }) => message),
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
