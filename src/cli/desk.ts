import { fileURLToPath } from 'node:url';
import { exists } from '../repository/exists.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint desk`. */
export interface DeskOptions {
  /** Only says where the page is. */
  readonly print?: boolean;
}

/** What the build has written beside the built code. */
const page = fileURLToPath(new URL('desk.html', import.meta.url));

/**
 * Says where the writer’s page is, and opens it where there is a browser; gives the exit code.
 * @throws UsageError when the page is not built.
 */
export async function openDesk({ print: onlyPrint = false }: DeskOptions): Promise<number> {
  if (!(await exists(page))) {
    throw new UsageError(
      'the page is not built yet; run “npm run build” in the folder of Caselint',
    );
  }
  await print(`${page}\n`);
  if (onlyPrint) return 0;
  const { default: open } = await import('open');
  // Where nothing opens it, the path is there to follow.
  await open(page).catch(() => undefined);
  return 0;
}
