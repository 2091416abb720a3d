import { suggestion } from './nearest.ts';
import type { Card } from './read-card.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { GuidelineExcerpt } from './rule.ts';
import { validate } from './validate.ts';

/** All excerpts, by `source/excerpt`, and all further references, by key. */
export interface Guidelines {
  readonly excerpts: ReadonlyMap<string, { readonly excerpt: string; readonly source: string }>;
  readonly references: ReadonlyMap<string, string>;
}

/** A source of excerpts, as its file in `guidelines/` describes it. */
export interface GuidelineSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The file name of the source text. */
  readonly text: string;
  /** By id: the source’s words, and where in it they stand. */
  readonly excerpts: Readonly<Record<string, { readonly text: string; readonly place?: string }>>;
}

/** What is known before a file is read. */
export const noGuidelines: Guidelines = { excerpts: new Map(), references: new Map() };

const text = { type: 'string', minLength: 1 } as const;

const guidelineSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'publisher', 'excerpts'],
  properties: {
    id: { ...text, description: 'the file’s name without .yml' },
    title: { ...text, description: 'the title of the source' },
    publisher: { ...text, description: 'who published it' },
    place: { ...text, description: 'where the source is found' },
    text: { ...text, description: 'the file name of the source text' },
    excerpts: {
      type: 'object',
      description: 'excerpts by id',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        description: '{ text, place }',
        properties: {
          text: { ...text, description: 'the source’s own words' },
          place: { ...text, description: 'where in the source' },
        },
      },
    },
  },
} as const;

const referencesSchema = {
  type: 'object',
  additionalProperties: { ...text, description: 'the full reference' },
} as const;

/**
 * Reads guideline files, `references.yml` among them, and adds them to others.
 * @throws RuleError for a file at fault, and for a source or reference that is there twice.
 */
export function readGuidelines(
  files: readonly { readonly path: string; readonly text: string }[],
  base: Guidelines = noGuidelines,
): Guidelines {
  const excerpts = new Map(base.excerpts);
  const references = new Map(base.references);
  for (const { path, text: yaml } of files) {
    const file = readYaml(yaml, path);
    if (path.endsWith('/references.yml')) addReferences(file, references);
    else addExcerpts(file, excerpts);
  }
  return { excerpts, references };
}

function addReferences(file: YamlFile, references: Map<string, string>): void {
  const read = validate<Readonly<Record<string, string>>>(file.data, referencesSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  for (const [key, reference] of Object.entries(read.value)) {
    if (references.has(key)) throw file.fault([key], 'stands in two files; write it in one');
    references.set(key, reference);
  }
}

/**
 * Reads the file of one source.
 * @throws RuleError for a file at fault.
 */
export function readGuidelineSource(file: YamlFile): GuidelineSource {
  const read = validate<GuidelineSource>(file.data, guidelineSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  const { id } = read.value;
  if (file.path.endsWith(`/${id}.yml`)) return read.value;
  throw file.fault(['id'], `the file is not named ${id}.yml; write the same name twice`);
}

function addExcerpts(
  file: YamlFile,
  excerpts: Map<string, { readonly excerpt: string; readonly source: string }>,
): void {
  const { id, title, publisher, excerpts: ownExcerpts } = readGuidelineSource(file);
  for (const [name, { text: excerpt }] of Object.entries(ownExcerpts)) {
    const key = `${id}/${name}`;
    if (excerpts.has(key)) throw file.fault(['id'], `${id} is there twice; write another id`);
    excerpts.set(key, { excerpt, source: `${title}, ${publisher}` });
  }
}

/**
 * The excerpt that a card rests on.
 * @throws RuleError when there is no such excerpt or reference; it names the nearest.
 */
export function guidelineOf(card: Card, { excerpts, references }: Guidelines): GuidelineExcerpt {
  const found = excerpts.get(card.guideline);
  if (found === undefined) {
    const near = suggestion(card.guideline, excerpts.keys());
    const problem = `no excerpt “${card.guideline}” in guidelines/`;
    throw card.fault(['guideline'], near === '' ? problem : `${problem}; ${near}`);
  }
  for (const [index, key] of card.also.entries()) {
    if (references.has(key)) continue;
    const near = suggestion(key, references.keys());
    const problem = `no reference “${key}” in guidelines/references.yml`;
    throw card.fault(['also', index], near === '' ? problem : `${problem}; ${near}`);
  }
  return { id: card.guideline, ...found, also: card.also };
}
