import { once } from '../discourse/once.ts';
import { type Asking, rulesFor } from './asking.ts';
import type { Desk } from './desk.ts';
import type { Projects } from './projects.ts';

/** Opens the desk of a run; what lints is loaded when something is first asked of it. */
export async function openDesk(
  { cwd, configuration, ids }: Asking,
  projects: Projects,
  threads: number,
): Promise<Desk> {
  const asking = { cwd, configuration, ids };
  if (threads > 1) {
    const { deskOfThreads } = await import('./desk-of-threads.ts');
    return deskOfThreads(asking, threads);
  }
  return deskWhenAsked(async () => {
    const { deskHere } = await import('./desk-here.ts');
    return deskHere(rulesFor(asking, projects));
  });
}

/** A desk that is opened when something is first asked of it. */
function deskWhenAsked(open: () => Promise<Desk>): Desk {
  const desk = once(open);
  return {
    saidAt: async (path) => (await desk()).saidAt(path),
    lint: async (notes) => (await desk()).lint(notes),
    record: async (notes) => (await desk()).record(notes),
    meetings: async (heads) => (await desk()).meetings(heads),
    placeBeside: async (meetings) => (await desk()).placeBeside(meetings),
    compare: async (notes) => (await desk()).compare(notes),
    close: async () => {},
  };
}
