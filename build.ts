import { readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import process from 'node:process';
import { build, type Metafile } from 'esbuild';
import { globSync } from 'tinyglobby';
import { build as buildForBrowser } from 'vite';
import { readRuleFiles } from './src/repository/read-rule-files.ts';
import { hashOfFolder } from './src/repository/shipped-mark.ts';
import { compileCatalogue } from './src/rules/catalogue.ts';
import { writeCompiledCatalogue } from './src/rules/compiled-text.ts';

// The tests build into a folder of their own.
const outdir = process.argv[2] ?? 'dist';
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
await buildPage('src/review/page/main.tsx', 'page.js');
await writeFile(`${outdir}/licenses.txt`, await licensesOf(metafile));
const catalogue = await compileCatalogue(await readRuleFiles('rules', 'rules'));
await writeFile(`${outdir}/catalogue.txt`, writeCompiledCatalogue(catalogue));
await writeFile(`${outdir}/mark.txt`, hashOfFolder(outdir));

/** Builds the script of a page, with all that it needs. */
async function buildPage(entry: string, file: string): Promise<void> {
  await buildForBrowser({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: outdir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: file, codeSplitting: false } },
    },
  });
}

/** The licences of the libraries that the built files hold. */
async function licensesOf({ inputs }: Metafile): Promise<string> {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
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
