import type { VNode } from 'preact';
import type { ListedProblem } from './wire.ts';

/** What could not be read, and why; nothing where all was. */
export function Problems({
  problems,
}: {
  readonly problems: readonly ListedProblem[];
}): VNode | null {
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>What could not be read ({problems.length})</summary>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path + message}>
            <strong>{path}</strong> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
