import { readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { buildReview } from './build-review.ts';
import { readRuleFiles } from './src/repository/read-rule-files.ts';
import { hashOfFolder } from './src/repository/shipped-mark.ts';
import { compileCatalogue } from './src/rules/catalogue.ts';
import { writeCompiledCatalogue } from './src/rules/compiled-text.ts';

// The tests build into folders of their own, the command and the page apart.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'without-pages': { type: 'boolean', default: false } },
});
const [outdir = 'dist'] = positionals;
await rm(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    'lint-worker': 'src/repository/lint-worker.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20.19',
  // Not `node`: for it some libraries have only a build that cannot be loaded in part.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', ...builtinModules],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  metafile: true,
});
const inputs = [...Object.keys(metafile.inputs), ...(await buildReview(outdir))];
const catalogue = await compileCatalogue(await readRuleFiles('rules', 'rules'));
await writeFile(`${outdir}/catalogue.txt`, writeCompiledCatalogue(catalogue));
if (!values['without-pages']) {
  const { buildDesk } = await import('./build-desk.ts');
  const desk = await buildDesk(catalogue);
  await writeFile(`${outdir}/desk.html`, desk.html);
  inputs.push(...desk.inputs);
}
await writeFile(`${outdir}/licenses.txt`, await licensesOf(inputs));
await writeFile(`${outdir}/mark.txt`, hashOfFolder(outdir));

/** The licences of the libraries that the built files hold. */
async function licensesOf(files: readonly string[]): Promise<string> {
  const folders = new Set(
    files.flatMap(
      (path) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
    ),
  );
  const texts = [...folders].sort().map(async (folder) => {
    const [file] = globSync('licen[cs]e*', {
      cwd: folder,
      absolute: true,
      caseSensitiveMatch: false,
    });
    const text = file === undefined ? '' : await readFile(file, 'utf8');
    return `${folder.split('node_modules/').at(-1)}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
