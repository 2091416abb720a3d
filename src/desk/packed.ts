import { fromBase85 } from './base85.ts';

/** The names of what the page holds packed. */
export type Packed = 'page' | 'engine' | 'catalogue' | 'word-reader';

/** What the page holds packed under a name, as text. */
export async function unpackedText(name: Packed): Promise<string> {
  return new Response(streamOf(name)).text();
}

/** A name under which the browser finds a script that the page holds packed. */
export async function unpackedUrl(name: Packed): Promise<string> {
  const script = await unpackedText(name);
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

function streamOf(name: Packed): ReadableStream {
  const bytes = fromBase85(document.getElementById(name)?.textContent ?? '');
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}
