import { prepositions } from '../../discourse/closed-classes.ts';
import { frames } from './frames.ts';
import type { SpokenWord } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** Words that on their own make a question one of safety or of a duty by law. */
const safetyWords = wordSet(`
  safe safely unsafe danger dangerous endangered hurt hurting injured injury injuries harm harmed
  self-harm self-harming self-harmed suicide suicidal si si/hi weapon weapons gun guns knife firearm firearms
  overdose overdosed overdosing naloxone narcan unconscious bleeding bruise bruises
  bruised bruising assault assaulted raped strangled choked strangulation violent violence threatened
  911 999 112 ambulance hotline cps mash safeguarding
`);

const safetyPhrases = frames(`
  hospital|er|a&e now|tonight|immediately
  need|needs|needed|get|got medical|a doctor|help|attention
  at risk
  is|was|are he|she|they|it|the|everyone|anyone still? conscious|breathing|responsive
  at immediate risk
  in any? pain|danger|distress
  any threat|threats|violence|injuries|marks|injury
  anything physical|violent
  safety wise
  enough food|to to? eat
  is|are|has|have the? child|children|kid|kids|baby|babies fed|warm|eaten|food
  kill himself|herself|themselves|themself
  take|taken|taking his|her|their own life
  end|ended|ending his|her|their own? life
  killing|kill|hurt|cut|cutting himself|herself|themselves
  report|reported it|this|that
  been reported
  report been made|filed
  make|made|file|filed|filing a|the|that report
  safety concern|concerns|risk|risks
  child protection report|referral
  alone with him|her
  being abused|beaten|hit|trafficked|exploited
  abused him|her|them
`);

/** Document and programme names that hold a word of safety but ask about paperwork. */
const safetyPaperwork = frames(`
  safety plan|plans|assessment|assessments|checklist|form|training
  risk assessment|form
  incident report|form
`);

/** Whether it asks about safety or a duty by law, paperwork on it aside. */
export function isAboutSafety(words: readonly SpokenWord[]): boolean {
  if (safetyPaperwork.standIn(words)) return safetyPhrases.standIn(words);
  return (
    words.some(
      ({ norm }, at) => (safetyWords.has(norm) && !isStrongbox(words, at)) || /^suicid/.test(norm),
    ) || safetyPhrases.standIn(words)
  );
}

/** “Drop it in the safe”: a box, and no state. */
function isStrongbox(words: readonly SpokenWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1]?.norm ?? '', words[at]?.norm, words[at + 1]];
  const isNoun = after === undefined || after.isMark || prepositions.has(after.norm);
  return word === 'safe' && isNoun && /^(?:the|a|our|office|key|medication|meds)$/.test(before);
}
