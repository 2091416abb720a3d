import { examplesSchema, whereSchema } from './card-schema.ts';
import { type ParsedPatterns, parsePatterns } from './compile-patterns.ts';
import type { CompiledMitigation } from './compiled-catalogue.ts';
import { patternList } from './pattern-list.ts';
import { readExamples } from './read-examples.ts';
import { readWhere, type WhereFile } from './read-where.ts';
import { readYaml } from './read-yaml.ts';
import type { Reach } from './rule.ts';
import { validate } from './validate.ts';

/** A mitigation, read: all that its file says, before its patterns are compiled. */
export interface MitigationDraft extends CompiledMitigation {
  readonly parsed: ParsedPatterns;
}

interface MitigationFile extends Partial<Record<Reach | 'unless', readonly string[]>> {
  readonly kind: string;
  readonly words: string;
  readonly where: WhereFile;
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}

const reaches = ['near', 'after', 'named', 'anywhere'] as const;

const mitigationSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'words', 'where', 'examples'],
  properties: {
    kind: {
      type: 'string',
      pattern: '^[a-z]+(?:-[a-z]+)*$',
      description: 'lower-case words joined by hyphens',
    },
    words: { type: 'string', minLength: 1, description: 'what was done, in a few words' },
    where: whereSchema,
    near: patternList,
    after: patternList,
    named: patternList,
    anywhere: patternList,
    unless: patternList,
    examples: examplesSchema,
  },
} as const;

/**
 * Reads a mitigation from its YAML.
 * @throws RuleError that names path, line, column and key for anything but a well-formed file.
 */
export function readMitigation(text: string, path: string): MitigationDraft {
  const file = readYaml(text, path);
  const read = validate<MitigationFile>(file.data, mitigationSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  const { kind, words, where, unless = [], examples, ...lists } = read.value;
  const sources = reaches.flatMap((reach) =>
    (lists[reach] ?? []).map((source) => ({ reach, source })),
  );
  if (sources.length === 0) {
    throw file.fault([], `has no pattern; write one under ${reaches.join(', ')}`);
  }
  const unmarked = sources.find(({ reach, source }) => reach === 'named' && !source.includes('['));
  if (unmarked !== undefined) {
    const at = lists.named?.indexOf(unmarked.source) ?? 0;
    throw file.fault(['named', at], 'marks no matter; write [ and ] around what it is about');
  }
  const all = [...sources.map(({ source }) => source), ...unless];
  return {
    kind,
    words,
    where: readWhere(where),
    patterns: sources,
    unless,
    examples: {
      flags: readExamples(file, 'flags', examples.flags, true),
      passes: readExamples(file, 'passes', examples.passes),
    },
    parsed: parsePatterns(all, [], read.value, file.fault),
  };
}
