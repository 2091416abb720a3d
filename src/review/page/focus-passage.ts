/** Gives the button of a finding the focus, once it is drawn. */
export function focusPassage(key: string): void {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const focus = (): boolean => {
    const button = document.querySelector<HTMLElement>(selector);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
    return button !== null;
  };
  if (!focus()) requestAnimationFrame(focus);
}
