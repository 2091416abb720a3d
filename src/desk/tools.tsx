import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** What can be done with the note as a whole. */
export interface ToolsProps {
  readonly isEmpty: boolean;
  readonly onFile: (file: File) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** Opens, copies and saves the note. */
export function Tools({ isEmpty, onFile, onCopy, onSave }: ToolsProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="tools">
      <button type="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".md,.markdown,.txt,.text,.docx"
        aria-label="A note to open"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
      <button type="button" onClick={onSave} disabled={isEmpty}>
        Save as file
      </button>
      <button type="button" class="main" onClick={onCopy} disabled={isEmpty}>
        Copy note
      </button>
    </div>
  );
}
