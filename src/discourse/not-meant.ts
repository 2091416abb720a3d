import { modals } from './closed-classes.ts';
import type { Token } from './discourse.ts';
import type { Found } from './mention-scene.ts';
import type { PronounPlace } from './resolve-pronoun.ts';
import { askingVerbs } from './speech-verbs.ts';
import { subjectMention } from './subject-before.ts';
import { closedTags, isVerbish } from './word-classes.ts';

/** Those whom a pronoun cannot mean by where it stands in its clause. @see Found.who */
export function notMeant(place: PronounPlace): readonly string[] {
  const { tokens, at, before, part } = place;
  if (part === 'owner') return whoOf(asker(place));
  if (part === 'object') return whoOf(actor(tokens, at, before));
  return [...whoOf(asker(place)), ...whoOf(actedOn(place))];
}

function whoOf(found: Pick<Found, 'who'> | undefined): readonly string[] {
  return found === undefined ? [] : [found.who];
}

/** “The husband told him”: whoever acts on somebody is another; not so in “She asked him to ring her”. */
function actor(tokens: readonly Token[], at: number, before: readonly Found[]): Found | undefined {
  const found = subjectMention(tokens, at, before);
  if (found === undefined) return undefined;
  const isCaused = before.some(
    ({ first, last, possessive }) =>
      !possessive && first > found.last && tokens[last + 1]?.norm === 'to',
  );
  return isCaused ? undefined : found;
}

/** How far behind a verb of asking the question’s subject may stand, in tokens. */
const question = 6;

/** “Ada asked why he had left”: others than the participant ask about another, but for “Ada asked if she could go”. */
function asker({ tokens, at, before, scene }: PronounPlace): Found | undefined {
  for (let verb = at - 1; verb >= Math.max(1, at - question); verb -= 1) {
    const norm = tokens[verb]?.norm ?? '';
    if (tokens[verb]?.kind !== 'word' || norm === 'and') return undefined;
    if (!askingVerbs.has(norm)) continue;
    const found = subjectMention(tokens, verb, before);
    if (found?.voice === 'supervisor') return found;
    const asksLeave = modals.has(tokens[at + 1]?.norm ?? '');
    const isOfOthers =
      found?.voice === 'author' ? !(asksLeave && scene.isAuthorSpokenOf) : !asksLeave;
    return found?.voice === 'participant' || !isOfOthers ? undefined : found;
  }
  return undefined;
}

/** “She told Ada”, “She is Ada’s aunt”: a subject is somebody else than those named of it. */
function actedOn({ tokens, at, names, scene }: PronounPlace): Pick<Found, 'who'> | undefined {
  let verb = at + 1;
  while (closedTags(tokens[verb]?.norm ?? '').includes('Auxiliary')) verb += 1;
  const first = isVerbish(tokens[verb]?.norm ?? '') ? verb + 1 : verb;
  const name = first === at + 1 ? undefined : names.get(first);
  if (name === undefined || (name.possessive && first > verb)) return undefined;
  return { who: scene.names.whoIs(tokens[name.last]) };
}
