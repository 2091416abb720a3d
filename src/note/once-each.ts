/** The same function, that works out its answer for each thing once and forgets it with the thing. */
export function onceEach<Thing extends object, Answer extends object | string | number | boolean>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing) => {
    const answer = answers.get(thing) ?? work(thing);
    answers.set(thing, answer);
    return answer;
  };
}
