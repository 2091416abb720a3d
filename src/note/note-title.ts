import type { Note } from './note.ts';
import { readHead } from './note-head.ts';
import { onceEach } from './once-each.ts';

const kindKey =
  /^(?:(?:note|record|document|contact|meeting|session)[ _-])?(?:type|kind)$|^(?:title|form|format|session|meeting|status)$/;

/** What a note calls itself, in lower case with spaces for hyphens: its kind in the front matter, its title, its file name. */
export const titleOf = onceEach(({ frontMatter, blocks, path }: Note): string => {
  const fields = Object.entries(frontMatter.data).flatMap(([key, value]) =>
    kindKey.test(key) ? [String(value)] : [],
  );
  const { titles, labels } = readHead(blocks);
  const heads = blocks.slice(0, 6).flatMap(({ kind, text }, at) => {
    const [line = ''] = text.split('\n');
    return at === 0 || kind === 'heading' ? [line] : [];
  });
  const title = heads.find((line) => titles.some((each) => line.startsWith(each)));
  const file = (path.split(/[\\/]/u).at(-1) ?? '').replace(/\.\w+$/u, '');
  return [...fields, labels.get('type') ?? '', title ?? '', file]
    .join(' ; ')
    .toLowerCase()
    .replace(/[-_]+/gu, ' ');
});
