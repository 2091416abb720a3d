import { afterSofteners } from './clause-starts.ts';
import { frames } from './frames.ts';
import { isInstruction } from './instructions.ts';
import type { SpokenWord } from './spoken-words.ts';
import { yetWords } from './words.ts';

/** Solutions in the shape of a question. */
const suggestions = frames(`
  why don't you|we|u
  why do not you|we
  why do you|we not
  why not just|simply _
  how about if|just|we|you _
  what about just _
  would|might|may you consider|try <gerund>
  wouldn't it be an idea|option to
  what about if|you _
  what if you|we just|tried|try|asked|called|started|stopped
  wouldn't|isn't it|that be? better|easier|best|faster|quicker|simpler|wiser|smarter|safer|cleaner|kinder|fairer
  would|is it|that not be? better|easier|best|faster|quicker|simpler|wiser|smarter
  wouldn't|aren't you be? better|quicker|faster off?
  wouldn't it make more? sense
  wouldn't a|an|another ... be better|easier|quicker|faster|simpler|best
  wouldn't it help
  couldn't|can't you|we just|simply _
  could|can you|we not just|simply _
  have you tried|considered just|simply _
  have you thought of|about just|simply _
  maybe|perhaps you|we should|could|might|need|ought _
  you|we should|could|might just|maybe|perhaps|probably|also _
`);

/** “Why don’t you believe him?” asks; it brings no solution. */
const notSuggestions = frames(`
  why don't you|we ever|listen|understand|know|believe|trust|like|want|have|think|feel|agree|remember|see
  why do you|we not ever|listen|understand|know|believe|trust|like|want|have|think|feel|agree|remember
  how about you|we $
  how about you feel|think
`);

const gerundStems = frames(`
  how|what about
`);

/** Openings that a base form makes a suggestion: “Why not send him there?” */
const plainly = frames(`
  why not
`);
/** “Why not start with what went well?”: the talk itself. */
const invitations = frames(`
  why not start|begin|tell|take|talk|walk|bring|hold|pause|stop|leave
`);

/** Whether the clause at `start` brings a solution in the shape of a question. */
export function isSuggestion(
  words: readonly SpokenWord[],
  start: number,
  isAsked: boolean,
): boolean {
  if (notSuggestions.endAt(words, start) !== -1) return false;
  const lead = words[start - 1];
  const from =
    lead !== undefined && (lead.norm === 'maybe' || lead.norm === 'perhaps') ? start - 1 : start;
  if (suggestions.endAt(words, from) !== -1) return true;
  const gerund = words[gerundStems.endAt(words, start)];
  if (gerund !== undefined && isGerund(gerund)) return true;
  const act = plainly.endAt(words, start);
  if (act !== -1 && isInstruction(words, act) && invitations.endAt(words, start) === -1)
    return true;
  return isAsked && asksForAction(words, start);
}

function isGerund({ norm }: SpokenWord): boolean {
  return (
    norm.length > 5 &&
    norm.endsWith('ing') &&
    !/^(?:every|any|some|no)thing$|^(?:morning|evening|housing|meeting|parenting|funding|training|building|nursing|counsel+ing)$/.test(
      norm,
    )
  );
}

/** “Maybe just call her?”: an instruction with “?”; with “yet” it is short for “Did you …”, and “do the kids” asks. */
function asksForAction(words: readonly SpokenWord[], start: number): boolean {
  return (
    words[start]?.norm !== 'do' &&
    isInstruction(words, afterSofteners(words, start)) &&
    !words.some(({ norm }) => yetWords.has(norm))
  );
}
