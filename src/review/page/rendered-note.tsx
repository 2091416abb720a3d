import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { noteTree } from '../../report/note-tree.ts';
import type { DetailedNote } from './wire.ts';

/** What a rendered note is drawn from. */
export interface RenderedNoteProps {
  readonly note: DetailedNote;
  /** The fingerprint of the finding whose passage stands out. */
  readonly selected: string;
  /** Called with the fingerprint of a passage that was pointed at. */
  readonly onSelect: (fingerprint: string) => void;
}

interface Children {
  readonly children?: ComponentChildren;
}

/** A note as its reader sees it, with its passages marked. */
export function RenderedNote({ note, selected, onSelect }: RenderedNoteProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => drawNote(note), [note]);
  useEffect(() => {
    const marks = [...(box.current?.querySelectorAll('mark') ?? [])];
    for (const mark of marks) {
      mark.classList.toggle('selected', idsOf(mark).includes(selected));
    }
    const first = marks.find((mark) => mark.classList.contains('selected'));
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  }, [drawn, selected]);
  useEffect(() => {
    const select = ({ target }: Event): void => {
      const mark = target instanceof Element ? target.closest('mark') : null;
      const [id] = mark === null ? [] : idsOf(mark);
      if (id !== undefined) onSelect(id);
    };
    const element = box.current;
    element?.addEventListener('click', select);
    return () => element?.removeEventListener('click', select);
  }, [onSelect]);
  return (
    <div class="rendered" ref={box} dir="auto">
      {drawn}
    </div>
  );
}

function drawNote({ source, findings }: DetailedNote): VNode {
  const markings = findings
    .filter(({ status }) => status !== 'suppressed')
    .map(({ fingerprint, start, end }) => ({ id: fingerprint, start, end }));
  return toJsxRuntime(noteTree(source, markings), {
    ...{ Fragment, jsx, jsxs, elementAttributeNameCase: 'html', tableCellAlignToStyle: false },
    // Below the headings of the page; a link of a note leads nowhere from here.
    components: {
      ...{ h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' },
      a: ({ href, children }: Children & { readonly href?: string }) => (
        <span class="link" title={href}>
          {children}
        </span>
      ),
      input: ({ checked }: { readonly checked?: boolean }) => (
        <span role="img" aria-label={checked === true ? 'done' : 'not done'}>
          {checked === true ? '☑' : '☐'}
        </span>
      ),
      table: ({ children }: Children) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key
        <section class="wide" aria-label="Table" tabIndex={0}>
          <table>{children}</table>
        </section>
      ),
    },
  });
}

function idsOf(mark: Element): readonly string[] {
  return (mark.getAttribute('data-passages') ?? '').split(' ');
}
