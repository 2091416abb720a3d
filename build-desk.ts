import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { toBase85 } from './src/desk/base85.ts';
import { deskFrame } from './src/desk/desk-frame.ts';
import type { CompiledCatalogue } from './src/rules/compiled-catalogue.ts';
import { packCatalogue } from './src/rules/packed-catalogue.ts';

/** The writer’s page as it is built. */
export interface BuiltDesk {
  readonly html: string;
  /** The files that went into it. */
  readonly inputs: readonly string[];
}

const folder = fileURLToPath(new URL('src/desk/', import.meta.url));

/** Builds the writer’s page: one file that needs nothing beside it, with the engine and the catalogue inside. */
export async function buildDesk(catalogue: CompiledCatalogue): Promise<BuiltDesk> {
  const boot = await bundle('boot.ts', 'iife');
  const page = await bundle('main.tsx', 'es');
  // Shipped cards ask for no parts of speech, and the forms of their words are known.
  const engine = await bundle(
    'engine-worker.ts',
    'iife',
    catalogue.needsTagger ? [] : [withoutTagger],
  );
  const wordReader = await bundle('word-reader.ts', 'iife');
  const bootHash = createHash('sha256').update(boot.code).digest('base64');
  const packed = {
    page: pack(page.code),
    engine: pack(engine.code),
    catalogue: pack(packCatalogue(catalogue)),
    'word-reader': pack(wordReader.code),
  };
  // The same for the same page, so that a build can be repeated.
  const nonce = createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 24);
  return {
    html: deskFrame({ boot: boot.code, bootHash, nonce, packed }),
    inputs: [boot, page, engine, wordReader].flatMap(({ moduleIds }) => moduleIds),
  };
}

function pack(text: string): string {
  return toBase85(gzipSync(text, { level: 9 }));
}

async function bundle(
  entry: string,
  format: 'iife' | 'es',
  more: readonly Rolldown.Plugin[] = [],
): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // A worker has no document, which some libraries work with in a browser.
    resolve: { conditions: ['worker', 'module', 'import'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutAgencySchemas, ...more],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: [format], name: 'desk' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`nothing was built of ${entry}`);
  return chunk;
}

/** The page knows no agency’s schema of front matter, and needs no validator. */
const withoutAgencySchemas = without('/rules/judge-fields.ts', 'export function judgeFields()');

/** Leaves the tagger out, which is a third of the engine. */
const withoutTagger = without('/node_modules/compromise/', 'export default function ()');

/** Puts a function that must not be asked in the place of a file, by a part of its path and how the function begins. */
function without(path: string, head: string) {
  return {
    name: `without ${path}`,
    load: (id: string) =>
      id.includes(path) ? `${head} { throw new Error("${path} is left out"); }` : null,
  };
}
