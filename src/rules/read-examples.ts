import { readExample } from './read-example.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Example } from './rule.ts';

/**
 * Reads the examples of one list of a file; none when the list is absent.
 *
 * @throws RuleError when marks are broken, or stand or lack where they must not.
 */
export function readExamples(
  { fault }: YamlFile,
  key: 'flags' | 'passes' | 'todo-flags' | 'todo-passes',
  texts: readonly string[] = [],
  isMarked = false,
): readonly Example[] {
  return texts.map((text, index) => {
    const keys = ['examples', key, index];
    const example = readExample(text);
    if (typeof example === 'string') throw fault(keys, example);
    if (isMarked && example.marks.length === 0) {
      throw fault(keys, 'marks no passage; write « and » around what is found');
    }
    if (key.endsWith('passes') && example.marks.length > 0) {
      throw fault(keys, 'marks a passage, where nothing is found; write it without « and »');
    }
    return example;
  });
}
