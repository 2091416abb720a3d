/** Something whose time is taken. */
export interface Task {
  readonly name: string;
  readonly run: () => void;
}

/**
 * Runs all tasks once a round, one after the other, so that a slow spell of the machine falls on
 * all of them alike. Gives the seconds of processor time of each task by round, which other programs
 * on the machine do not lengthen; warm-up rounds are not among them. It takes some until the engine
 * has compiled what runs.
 */
export function timeTasks(
  tasks: readonly Task[],
  rounds: number,
  warmUps = 3,
): readonly (readonly number[])[] {
  const seconds = tasks.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, { run }] of tasks.entries()) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) seconds[index]?.push((user + system) / 1e6);
    }
  }
  return seconds;
}

/** The middle of some seconds; of an even number, the upper one of the two. */
export function medianSeconds(seconds: readonly number[]): number {
  return (
    [...seconds].sort((one, other) => one - other)[Math.floor(seconds.length / 2)] ?? Number.NaN
  );
}
