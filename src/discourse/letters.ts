/** Whether a text begins with a capital letter. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** A word without the ending of an owner: “Ana” of “Ana's”. */
export function withoutOwner(norm: string): string {
  return norm.includes("'") ? norm.replace(/'s?$/, '') : norm;
}
