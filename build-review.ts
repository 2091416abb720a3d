import { build } from 'vite';

/** Writes the script of the page of a review into a folder; gives the files that it is made of. */
export async function buildReview(outDir: string): Promise<readonly string[]> {
  const inputs: string[] = [];
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Where there is a document, a library would have it parse HTML, which the page forbids.
    resolve: { conditions: ['worker', 'module', 'import'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'inputs',
        generateBundle: (_, bundle) => {
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk') inputs.push(...file.moduleIds);
          }
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/review/page/main.tsx',
        output: { entryFileNames: 'page.js', codeSplitting: false },
      },
    },
  });
  return inputs;
}
