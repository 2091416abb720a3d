import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.ts';
import { runMeasure } from './measure-error.ts';

await runMeasure(async () => {
  for (const { path, text } of await generatedFiles()) await writeFile(path, text);
});
