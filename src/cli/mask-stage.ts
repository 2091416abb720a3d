import { type Cover, coverProblem, coverReport, coverRepositoryFinding } from '../report/mask.ts';
import type { Outcome, Stage } from '../repository/outcome.ts';
import { covers } from './covers.ts';

/** Hides of each outcome what its settings say must not be shown. */
export function maskStage(): Stage {
  const coverOf = covers();
  return async function* (outcomes) {
    for await (const outcome of outcomes) {
      yield covered(outcome, coverOf(outcome.settings?.mask.value));
    }
  };
}

function covered({ problems, report, repository, ...outcome }: Outcome, cover: Cover): Outcome {
  const found = repository?.map((finding) => coverRepositoryFinding(finding, cover));
  return {
    ...outcome,
    problems: problems.map((problem) => coverProblem(problem, cover)),
    ...(report === undefined ? {} : { report: coverReport(report, cover) }),
    ...(found === undefined ? {} : { repository: found }),
  };
}
