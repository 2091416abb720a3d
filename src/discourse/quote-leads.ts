import { attribute } from './attribution.ts';
import type { Voice } from './discourse.ts';
import { findMentions } from './mentions.ts';
import type { People } from './people.ts';
import { describedVoice } from './roles.ts';
import { tokenize } from './tokenize.ts';
import { insertSubjects } from './zero-subject.ts';

/** How much of a text before a block quote is read for who is quoted, in characters. */
const reach = 160;

/** “E-mail from my supervisor, 4 May”: a line that says of what stands below whose message it is. */
const titled =
  /^(?:\P{L}*)(?:e-?mail|mail|text|message|letter|note|whatsapp|reply)s? (?:received )?from (?:my |our |the )?(?<sender>\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,2}?)(?=\s*(?:$|[,(–—:|-]|\d|to\b|re\b|on\b))/iu;

/** Whose words a block quote holds by the line before it, such as “Ct wrote:”; undefined when it does not say. */
export function voiceOfLead(text: string, people: People): Voice | undefined {
  const sender = titled.exec(text)?.groups?.sender;
  const sent = sender && (people.voiceOf(sender) ?? describedVoice(sender));
  if (sent) return sent;
  if (!/:\s*$/.test(text)) return undefined;
  const tail =
    text
      .slice(-reach)
      .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const words = insertSubjects(tokenize(tail), { isNarrated: true });
  const end = words.at(-1)?.end ?? 0;
  const tokens = [...words, { text: '', norm: '“”', start: end, end, kind: 'quotation' as const }];
  const mentions = findMentions(tokens, {
    speaker: people.writer,
    addressee: 'other',
    isSpoken: false,
    antecedents: [],
    genders: new Map(),
    sentence: 0,
    names: people,
    unknownName: 'third-party',
    omitted: people.writer,
    isAuthorSpokenOf: false,
  });
  return attribute(tokens, mentions, words.length, people.writer)?.speaker;
}
