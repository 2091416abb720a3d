const pause = 1500;

/** Says words when none have come for a while, so that nobody is interrupted at each key. */
export function sayLater(say: (words: string) => void): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => say(words), pause);
  };
}
