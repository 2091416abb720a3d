const UNSAFE = /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]--\t]/gv;

/**
 * The text with everything that a terminal would act on rather than show (control characters,
 * escape sequences, changes of writing direction) replaced one for one, so that offsets keep.
 */
export function visibleText(text: string): string {
  return text.replace(UNSAFE, '\uFFFD');
}

/** The text made visible and on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/gu, ' ').trim());
}

/** The words of a passage as a reader sees them, on one line and without the marks of emphasis and code. */
export function plainWords(passage: string): string {
  return oneLine(
    passage.replace(
      /(?<!\\)(?:\*{1,3}|`{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}]))/gu,
      '',
    ),
  );
}

/** A value as JSON on one line, everything that a terminal would act on escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
