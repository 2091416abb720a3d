/** The same function, that does its work when it is first called and remembers the answer. */
export function once<Answer>(work: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined;
  return () => {
    answer ??= { value: work() };
    return answer.value;
  };
}
