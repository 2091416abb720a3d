import { describe, expect, test } from 'vitest';
import { sayingAt } from '../../src/discourse/sayings.ts';
import { stanceOf } from '../../src/discourse/stance.ts';
import { sentencesOf } from './model.ts';

describe('stanceOf', () => {
  test.each([
    ['I accepted a scarf.', 'accepted', 'asserted'],
    ['I did not accept a scarf.', 'accept', 'negated'],
    ['Gave her my number, not the work one, to text me.', 'text', 'asserted'],
    ['I declined to accept a scarf.', 'accept', 'negated'],
    ['Ct declined, so I accepted the form.', 'accepted', 'asserted'],
    ['No call, so I visited.', 'visited', 'asserted'],
    ['If she offers a scarf, I accept it.', 'accept', 'hypothetical'],
    ['I would accept a scarf.', 'accept', 'hypothetical'],
    ['I could accept a scarf.', 'accept', 'hypothetical'],
    ['Told ct she could ring my cell.', 'ring', 'asserted'],
    ['Told ct she could be a friend.', 'friend', 'hypothetical'],
    ['I would call her a friend.', 'call', 'asserted'],
    ['I will accept a scarf.', 'accept', 'asserted'],
    ['Staff must not accept scarves.', 'accept', 'generic'],
    ['She asked if I accepted the scarf.', 'accepted', 'asserted'],
    ['- [ ] Accepted the scarf.', 'Accepted', 'hypothetical'],
    ['- [x] Accepted the scarf.', 'Accepted', 'asserted'],
    ['> Accept no scarves.', 'Accept', 'generic'],
    ['No big deal, I accepted it.', 'accepted', 'asserted'],
    ['Without a better idea I accepted it.', 'accepted', 'asserted'],
    ['Not wanting a scene I accepted it.', 'accepted', 'asserted'],
    ['I did not tell the team that I accepted it.', 'accepted', 'asserted'],
    ['I do not think I accepted it.', 'accepted', 'negated'],
    ['I left without accepting it.', 'accepting', 'negated'],
    ['Ct had no bag so lent her one.', 'lent', 'asserted'],
  ])('of %j at “%s” is %s', (markdown, word, stance) => {
    const [sentence] = sentencesOf(markdown);
    const at = sentence?.tokens.findIndex(({ text }) => text === word) ?? -1;
    expect(sentence === undefined ? '' : stanceOf(sentence, at, at)).toBe(stance);
  });
});

describe('sayingAt', () => {
  test.each([
    ['Told ct I know the way.', 'know', 'author', 'reported', 'participant'],
    ['CM told client that she knew the way.', 'knew', 'author', 'reported', 'participant'],
    ['Ct said she knows the way.', 'knows', 'participant', 'reported', 'author'],
    ['Ct thinks I know the way.', 'know', 'participant', 'reported', 'author'],
    ['I know the way.', 'know', 'author', 'narrated', 'other'],
    ['Told him to hang in there.', 'hang', 'author', 'reported', 'participant'],
    ['I felt she had to go, so I left.', 'left', 'author', 'narrated', 'other'],
    ['Texted ct: I know the way.', 'know', 'author', 'reported', 'participant'],
    ['Text to ct: I know the way.', 'know', 'author', 'reported', 'participant'],
    ['Said to ct: I know the way.', 'know', 'author', 'reported', 'participant'],
    ['Ct texted: I know the way.', 'know', 'participant', 'reported', 'author'],
    ['Wrote back: I know the way.', 'know', 'author', 'reported', 'participant'],
    ['What I tell him will stay here.', 'stay', 'author', 'narrated', 'other'],
    ['Made a plan with ct: bus, then tram.', 'tram', 'author', 'narrated', 'other'],
    ['I told ct that it rains, and left.', 'left', 'author', 'narrated', 'other'],
  ])('%j at “%s” is the %s’s, %s', (markdown, word, voice, mode, addressee) => {
    const [sentence] = sentencesOf(markdown);
    const at = sentence?.tokens.findIndex(({ text }) => text === word) ?? -1;
    expect(sentence === undefined ? {} : sayingAt(sentence, at)).toEqual({
      voice,
      mode,
      addressee,
    });
  });
});
