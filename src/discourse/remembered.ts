/** The same function, that works out each answer once. */
export function remembered<Asked, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const answer = answers.get(asked) ?? work(asked);
    answers.set(asked, answer);
    return answer;
  };
}
