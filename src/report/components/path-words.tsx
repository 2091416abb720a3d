import { Fragment, type VNode } from 'preact';
import { oneLine } from '../visible-text.ts';

/** A path, its folders fainter than its name, that may break after each of them. */
export function PathWords({ path }: { readonly path: string }): VNode {
  const parts = oneLine(path).split(/(?<=\/)/u);
  const folders = parts.slice(0, -1);
  return (
    <>
      {folders.length > 0 && (
        <span class="folder">
          {folders.map((folder, depth) => (
            <Fragment key={depth}>
              {folder}
              <wbr />
            </Fragment>
          ))}
        </span>
      )}
      {parts.at(-1) ?? ''}
    </>
  );
}
