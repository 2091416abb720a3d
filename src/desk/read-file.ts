import { markdownOf } from './markdown-of.ts';
import { unpackedUrl } from './packed.ts';
import type { WordRead } from './word-reader.ts';

/** A file read as a note, or what the writer may do about one that cannot be. */
export type FileRead = { readonly text: string } | { readonly problem: string };

/** A note of a hundred pages is far shorter. */
const mostBytes = 5_000_000;
/** A folder of images in a Word file may be large; its text is not. */
const mostWordBytes = 20_000_000;
const patience = 30_000;

/** Reads a file of Markdown, plain text or Word. */
export async function readFile(file: File): Promise<FileRead> {
  const isWord = /\.docx$/iu.test(file.name);
  if (file.size > (isWord ? mostWordBytes : mostBytes)) {
    return {
      problem: `${file.name} is too large for a note. Copy the part that you mean and paste it here.`,
    };
  }
  const bytes = await file.arrayBuffer();
  if (isWord) return readWord(file.name, bytes);
  const text = decode(new Uint8Array(bytes));
  return text === undefined || text.includes('\0')
    ? {
        problem: `${file.name} is no text that can be read here. Save it as .docx, .md or .txt, or copy its words and paste them here.`,
      }
    : { text };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [first = 0, second = 0] = bytes;
  const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' }[
    `${first.toString(16)}${second.toString(16)}`
  ];
  for (const encoding of [utf16 ?? 'utf-8', 'windows-1252']) {
    try {
      // What stands before the first letter is part of the file.
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(
        bytes,
      );
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}

/** Reads a Word file beside the page, so that one that is huge or broken does not stop it. */
async function readWord(name: string, bytes: ArrayBuffer): Promise<FileRead> {
  const worker = new Worker(await unpackedUrl('word-reader'));
  try {
    const { html } = await new Promise<WordRead>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<WordRead>) => resolve(data);
      worker.onerror = () => resolve({ html: undefined });
      setTimeout(() => resolve({ html: undefined }), patience);
      worker.postMessage(bytes, [bytes]);
    });
    return html === undefined
      ? {
          problem: `${name} cannot be opened here; it may be damaged or locked. Open it in Word, copy its words and paste them here.`,
        }
      : { text: markdownOf(html) };
  } finally {
    worker.terminate();
  }
}
