/** Says words when none have come for a while, in milliseconds: nobody is interrupted at each key. */
export function sayLater(pause: number, say: (words: string) => void): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => say(words), pause);
  };
}
