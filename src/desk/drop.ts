/** Takes a file that is dropped anywhere on the page, and tells while one is held over it. */
export function takeDrops(onFile: (file: File) => void, onOver: (isOver: boolean) => void): void {
  // Before the editor, which would take the file itself.
  const first = { capture: true };
  addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      onOver(true);
    },
    first,
  );
  addEventListener(
    'dragleave',
    ({ relatedTarget }) => relatedTarget === null && onOver(false),
    first,
  );
  addEventListener(
    'drop',
    (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      onOver(false);
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    },
    first,
  );
}
