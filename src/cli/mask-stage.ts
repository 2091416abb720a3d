import { randomBytes } from 'node:crypto';
import process from 'node:process';
import type { Mask } from '../configuration/configuration.ts';
import { type Cover, coverProblem, coverReport, coverRepositoryFinding } from '../report/mask.ts';
import { createPathLabels } from '../report/path-labels.ts';
import type { Outcome, Stage } from '../repository/outcome.ts';

/** Hides of each outcome what its settings say must not be shown. */
export function maskStage(): Stage {
  const labels = createPathLabels(randomBytes(32));
  return async function* (outcomes) {
    for await (const outcome of outcomes) {
      const mask = outcome.settings?.mask.value ?? 'auto';
      const words = hidesWords(mask);
      yield covered(outcome, mask === 'paths' ? { words, labels } : { words });
    }
  };
}

/** In a build log, words are hidden unless the configuration says otherwise. */
function hidesWords(mask: Mask): boolean {
  return mask === 'auto' ? isSet(process.env.CI) : mask !== 'off';
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
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
