import { groupBy } from '../../discourse/group-by.ts';
import type { Block } from '../../note/note.ts';
import { saysWho } from './action-owners.ts';
import { saysWhen } from './due-dates.ts';

/** A row of a table of actions. */
export interface ActionRow {
  /** The cell that says what will be done. */
  readonly action: Block;
  /** Whether the row says whose the action is, and when. */
  readonly isSettled: boolean;
}

const actionHeader =
  /^(?:agreed |key )?(?:actions?(?: items?| points?| required| agreed| needed)?|tasks?|to[- ]?dos?|next steps?|steps?)\b|^what(?: will be done| needs doing| to do| next)?$/i;
const ownerHeader =
  /^(?:by )?(?:who|whom|owner|lead|responsible|responsibility|assigned(?: to)?|person(?:s)?(?: responsible)?|staff|worker|action by|allocated(?: to)?)\b/i;
const dateHeader =
  /^by$|^(?:by )?(?:when|due(?: date| by)?|date(?: due)?|deadline|target(?: date)?|time(?:scale|frame|line)|review(?: date)?|completion(?: date)?|complete by)\b/i;
/** A column of times of day, as in a log: its rows say what happened. */
const clockHeader = /^(?:time|hours?|hrs?)$/i;
/** A cell that leaves its question open. */
const open =
  /^[\s.?_–—-]*$|^(?:tbc|tbd|tba|n\/?a|open|unassigned|to be (?:confirmed|decided|agreed)|not (?:yet )?(?:set|assigned|agreed)|pending)\W*$/i;
const settled =
  /^(?:done|completed?|closed|achieved|✓|✔|☑|no longer needed|cancelled|canceled)\W*$/i;

/** The rows of every table whose header has a column of actions beside a column of owners or dates. */
export function actionRows(blocks: readonly Block[]): readonly ActionRow[] {
  const rows: ActionRow[] = [];
  const tables = groupBy(
    blocks.filter(({ table }) => table !== undefined),
    ({ table }) => table?.table,
  );
  for (const cells of tables.values()) rows.push(...rowsOf(cells));
  return rows;
}

function rowsOf(cells: readonly Block[]): readonly ActionRow[] {
  const header = cells.filter(({ table }) => table?.row === 0);
  const column = (pattern: RegExp): number | undefined =>
    header.find(({ text }) => pattern.test(text.trim()))?.table?.column;
  const [what, who, when] = [column(actionHeader), column(ownerHeader), column(dateHeader)];
  if (what === undefined || (who === undefined && when === undefined)) return [];
  if (column(clockHeader) !== undefined) return [];
  const rows = groupBy(
    cells.filter(({ table }) => table !== undefined && table.row > 0),
    ({ table }) => table?.row,
  );
  return [...rows.values()].flatMap((row) => {
    const action = row.find(({ table }) => table?.column === what);
    if (action === undefined || open.test(action.text.trim())) return [];
    if (row.some(({ text }) => settled.test(text.trim()))) return [];
    const cell = (at: number | undefined): string =>
      (at === undefined ? '' : row.find(({ table }) => table?.column === at)?.text.trim()) ?? '';
    const isOwned = !open.test(cell(who)) || saysWho(action.text);
    const isDated = !open.test(cell(when)) || saysWhen(action.text);
    return { action, isSettled: isOwned && isDated };
  });
}
