import mammoth from 'mammoth';

/** What came of reading a Word file: its text as HTML, undefined where it cannot be read. */
export interface WordRead {
  readonly html: string | undefined;
}

addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  const tell = (read: WordRead): void => postMessage(read);
  try {
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer: data }, { convertImage: noImage });
    tell({ html: value });
  } catch {
    tell({ html: undefined });
  }
});
