import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { newCard } from '../report/new-card.ts';
import { exists } from '../repository/exists.ts';
import { openProjects } from '../repository/projects.ts';
import { cardIdPattern } from '../rules/card-schema.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint new-rule`. */
export interface NewRuleOptions {
  readonly pack?: string;
  readonly family?: string;
}

/**
 * Writes a card that passes, with comments, to start a rule from; gives the exit code.
 * @throws UsageError when the id cannot be one, or the card is there already.
 */
export async function newRule(id: string, options: NewRuleOptions): Promise<number> {
  const { pack = 'our-rules', family = 'our-policy' } = options;
  for (const name of [id, family]) {
    if (new RegExp(cardIdPattern, 'u').test(name)) continue;
    throw new UsageError(`cannot be named “${name}”; write lower-case words joined by hyphens`);
  }
  const cwd = process.cwd();
  const project = await openProjects(cwd).ofFolder('.');
  const { rules } = await project.rulesOf('.');
  const taken = rules.find((rule) => rule.id === id);
  if (taken !== undefined) throw new UsageError(`${taken.path} is named ${id}; write another id`);
  const file = resolve(cwd, pack, 'rules', family, `${id}.yml`);
  const shown = relative(cwd, file).replaceAll(sep, '/');
  if (await exists(file)) throw new UsageError(`${shown} is there already; write another id`);
  const schema = join(cwd, 'node_modules/caselint/rules/schema/card.schema.json');
  await mkdir(dirname(file), { recursive: true });
  const way = relative(dirname(file), schema).replaceAll(sep, '/');
  await writeFile(file, newCard(id, family, way), { flag: 'wx' });
  await print(
    [
      `Wrote ${shown}.`,
      '',
      'Next:',
      '  1. Change its words to what your rule is about; the comments say how.',
      `  2. caselint test-rules ${pack}`,
      `  3. Name the pack in caselint.config.yaml: packs: [./${relative(cwd, resolve(cwd, pack)).replaceAll(sep, '/')}]`,
      '',
    ].join('\n'),
  );
  return 0;
}
