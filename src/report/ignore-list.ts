import type { Ignore, Note } from '../note/note.ts';
import { lineIndex } from '../note/position.ts';
import type { Tool } from './json.ts';
import { palette, type ReportOptions } from './style.ts';
import { wrapText } from './text-width.ts';
import { oneLine, visibleJson } from './visible-text.ts';

/** What one note asks to leave out of account. */
export type NoteIgnores = Pick<Note, 'path' | 'source' | 'ignores'>;

/** What notes ask to leave out of account, with places and reasons, for people. */
export function prettyIgnores(
  notes: readonly NoteIgnores[],
  { color, width }: ReportOptions,
): string {
  const { strong, faint } = palette(color);
  const lines = notes.flatMap(({ path, source, ignores }) => {
    const positionAt = lineIndex(source);
    const entries = ignores.flatMap((ignore) => {
      const rules = ignore.rules.length === 0 ? 'no rule named' : ignore.rules.join(', ');
      const place = `line ${positionAt(ignore.span.start).line}`;
      return [
        `  ${place}  ${strong(oneLine(rules))}  ${faint(extentOf(ignore, source, positionAt))}`,
        ...wrapText(oneLine(ignore.reason || 'no reason given'), width - 4).map(
          (line) => `    ${line}`,
        ),
      ];
    });
    return [strong(oneLine(path)), ...entries, ''];
  });
  const count = notes.reduce((sum, { ignores }) => sum + ignores.length, 0);
  if (count === 0) return 'No note asks to leave anything out of account.\n';
  return `${lines.join('\n')}\n${count === 1 ? '1 ignore' : `${count} ignores`} in ${notes.length === 1 ? '1 note' : `${notes.length} notes`}\n`;
}

/** The same as JSON, one an ignore a line; `covers` has lines, and is null where its form is at fault. */
export function jsonIgnores(tool: Tool, notes: readonly NoteIgnores[]): string {
  const lines = notes.flatMap(({ path, source, ignores }) => {
    const positionAt = lineIndex(source);
    return ignores.map(({ rules, reason, span, covers, fault = null }) => {
      const { line, column } = positionAt(span.start);
      const lineRange = covers && {
        start: positionAt(covers.start).line,
        end: positionAt(covers.end).line,
      };
      return `\n${visibleJson({ path, line, column, rules, reason, covers: lineRange ?? null, fault })}`;
    });
  });
  return `{"version":1,"tool":${visibleJson(tool)},"ignores":[${lines.join(',')}\n]}\n`;
}

function extentOf(
  { covers }: Ignore,
  source: string,
  positionAt: ReturnType<typeof lineIndex>,
): string {
  if (covers === undefined) return 'covers nothing';
  if (covers.start === 0 && covers.end === source.length) return 'for the whole note';
  const [first, last] = [positionAt(covers.start).line, positionAt(covers.end).line];
  return first === last ? `for line ${first}` : `for lines ${first} to ${last}`;
}
