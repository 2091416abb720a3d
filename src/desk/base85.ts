/**
 * Bytes as printable signs, four bytes in five signs, most significant first: a sixteenth shorter than
 * in base 64. The last four are filled up with zeros, and as many signs left out. Each of the 85 digits
 * is a sign of ASCII from `#` on, with `x` in place of `<`, so that no text of a page ends or opens a tag.
 */
export function toBase85(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let next = at; next < at + 4; next += 1) value = value * 256 + (bytes[next] ?? 0);
    const digits: string[] = [];
    for (let place = 0; place < 5; place += 1) {
      digits.unshift(String.fromCharCode((value % 85) + first));
      value = Math.floor(value / 85);
    }
    signs.push(digits.slice(0, Math.min(5, bytes.length - at + 1)).join(''));
  }
  return signs.join('').replaceAll('<', 'x');
}

/** The bytes that `toBase85` wrote. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  const four = new DataView(new ArrayBuffer(4));
  for (let at = 0, end = 0; at < text.length; at += 5, end += 4) {
    let value = 0;
    for (let next = at; next < at + 5; next += 1) value = value * 85 + digitAt(text, next);
    four.setUint32(0, value);
    for (let next = 0; next < 4 && end + next < bytes.length; next += 1)
      bytes[end + next] = four.getUint8(next);
  }
  return bytes;
}

const first = '#'.charCodeAt(0);
const [moved, stand] = ['<'.charCodeAt(0), 'x'.charCodeAt(0)];

/** Behind the end, the highest digit: what was left out comes out as it was. */
function digitAt(text: string, at: number): number {
  if (at >= text.length) return 84;
  const code = text.charCodeAt(at);
  return (code === stand ? moved : code) - first;
}
