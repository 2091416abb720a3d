import { Session } from 'node:inspector';

/**
 * Counts every branch that the engine goes into from here on, in our code and in the libraries’. What
 * was loaded before is not counted, so this is set up before the tests load what they count. Without
 * the optimising compiler, which joins branches as it sees fit, the same work has the same count.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How many steps some work takes. What runs in the engine itself, such as a regular expression, is one step. */
export function countSteps(work: () => void): number {
  takeSteps();
  work();
  return takeSteps();
}

/** The steps since they were last taken. */
function takeSteps(): number {
  let steps = Number.NaN;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    const counted = result.flatMap(({ functions }) =>
      functions.filter(({ isBlockCoverage }) => isBlockCoverage),
    );
    steps = counted.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  });
  return steps;
}
