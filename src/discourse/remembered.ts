/** The same function, that works out each answer once. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const answer = answers.get(text) ?? work(text);
    answers.set(text, answer);
    return answer;
  };
}
