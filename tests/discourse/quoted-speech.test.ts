import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from './model.ts';

/** `voice: words` of the quoted sentences. */
const quoted = (markdown: string, type?: string): readonly string[] =>
  sentencesOf(markdown, type)
    .filter(({ mode }) => mode === 'quoted')
    .map((sentence) => `${sentence.voice}: ${wordsOf(sentence)}`);

describe('modelDiscourse on quotations', () => {
  test.each([
    ['Ct said, “I am worn out.”', ['participant: I am worn out.']],
    ['“I am worn out,” ct said.', ['participant: I am worn out,']],
    ['I told her, “That sounds hard.”', ['author: That sounds hard.']],
    ['CM asked, “What helps?” and she thought about it.', ['author: What helps?']],
    ['CM asked ct what helps: “A lift.”', ['participant: A lift.']],
    ['Ct asked me what I would do: “Ring them.”', ['author: Ring them.']],
    ['CM asked what helps: “What gets you up?”', ['author: What gets you up?']],
    ['“What helps?” I asked.', ['author: What helps?']],
    ['Her landlord wrote, “Pay or go.”', ['third-party: Pay or go.']],
    ['She is tired. “It never stops.”', ['participant: It never stops.']],
    ['Mom: “We are fine.”', ['participant: We are fine.']],
    ['Ct’s words: “We are fine.”', ['participant: We are fine.']],
    ['Ct said, “One. Two.”', ['participant: One.', 'participant: Two.']],
    ['I rang the agent, who wrote: “Pay or go.”', ['third-party: Pay or go.']],
    ['The housing office wrote: “Pay or go.”', ['third-party: Pay or go.']],
    ['Her text said, “I am worn out.”', ['participant: I am worn out.']],
    ['Told CM, “I am worn out.”', ['participant: I am worn out.']],
    ['Texted ct: “See you at nine.”', ['author: See you at nine.']],
    ['Texted: “See you at nine.”', ['author: See you at nine.']],
    ['Text to ct: “See you at nine.”', ['author: See you at nine.']],
    ['Message from her landlord: “Pay or go.”', ['third-party: Pay or go.']],
    ['I left her a note saying “See you at nine.”', ['author: See you at nine.']],
    ['She rang my phone saying “I am worn out.”', ['participant: I am worn out.']],
    ['Ct came back at me with “I am worn out.” I said no.', ['participant: I am worn out.']],
    ['It was hard. “Pay or go.” (landlord)', ['third-party: Pay or go.']],
    ['Pt rang. His brother, 1998. He said, “I am worn out.”', ['participant: I am worn out.']],
    ['Caller said, “I am worn out.”', ['participant: I am worn out.']],
    ['I was like “that sounds hard to me”.', ['author: that sounds hard to me']],
    ['Ct tearful, said to her “I will wait here.”', ['author: I will wait here.']],
    ['My answer: “I see.”', ['author: I see.']],
    ['Left VM: “I am in till five.”', ['author: I am in till five.']],
    ['Text sent 14:20: “I am in till five.”', ['author: I am in till five.']],
    ['“Pay or go?” was how I put it.', ['author: Pay or go?']],
    ['I asked her. “It never stops” was her answer.', ['participant: It never stops']],
    ['Got a “where are you?” from ct.', ['participant: where are you?']],
    ['Then came “pay or go.” from her landlord.', ['third-party: pay or go.']],
    ['He called it his “home”.', []],
  ])('tells who says what in %j', (markdown, expected) => {
    expect(quoted(markdown)).toEqual(expected);
  });

  test('tells the supervisor’s quotation in minutes', () => {
    const minutes =
      'Supervisor: Ada Moss / Worker: Rui Teal\n\nAM: “You left no card?” RT did leave one.';
    expect(quoted(minutes, 'supervision')).toEqual(['supervisor: You left no card?']);
  });
});
