const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday =
  '(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)';
const unit =
  '(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|working days?|business days?|fortnight)';
const occasion =
  '(?:supervision|sup|session|meeting|mtg|visit|home visit|1:1|one-to-one|time|week|month|year|quarter|review|appointment|appt|call|team meeting|case conference|conference|check-?in|hearing|shift|pay ?day|term|mdt|huddle|hv)';

/** Ways to say that something goes on, with no end to it. */
const ongoing =
  /\b(?:ongoing|on-going|continu(?:e|es|ing|ous|ally)|keeps?|maintain|remain|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annually|regular(?:ly)?|routine(?:ly)?|as (?:needed|required|necessary)|prn|going forward|from now on|always|twice|once a|at each|at every|whenever|standing (?:item|agenda))\b/iu;
/** Ways to say when something will be done. */
const due: readonly RegExp[] = [
  /(?<![\d/.:-])(?!1-1(?!\d))(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?:[/-]\d{2,4})?(?![\d/])/u,
  /(?<![\d/.:-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?(?!\d)/u,
  /\b\d{4}-\d{2}-\d{2}\b/u,
  new RegExp(`\\b${month}\\.?(?:,? \\d{1,4}| ?\\d{1,2}(?:st|nd|rd|th))(?!\\d)`, 'iu'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}\\b`, 'iu'),
  new RegExp(
    `\\b(?:in|by|before|end of|early|late|mid|until|till|from|since|for)[ -](?:${month})\\b`,
    'iu',
  ),
  /\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b/iu,
  new RegExp(`\\b${weekday}\\b`, 'iu'),
  /\b(?:today|tonight|tomorrow|tmrw|tmw|tomorow|now|immediately|at once|straight ?away|right away|asap|a\.s\.a\.p|urgent(?:ly)?|eod|cob|eow|eom|eoy|close of (?:business|play))\b/iu,
  /\b(?:this|next|that|same|each|every|the following|following|coming|the coming|end of(?: the| this)?|end-of-)[ -]?(?:morning|afternoon|evening|day|week|weekend|month|quarter|year|fortnight|term|shift)s?\b/iu,
  new RegExp(
    `\\b(?:next|each|every|following|at|before|by|after|until|till|for|in) (?:the |our |my |her |his |ct['’]s |a )?(?:next |following |upcoming |coming )?${occasion}\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:next|each|every) (?:\\p{L}+ |\\d )?${occasion}s?\\b`, 'iu'),
  new RegExp(
    `\\b(?:within|in|over|for|after|every)(?: the)?(?: next| first| last| coming| about)? (?:a|an|one|two|three|four|five|six|seven|eight|ten|\\d{1,3}|a few|a couple of|few|couple of)?[ -]?${unit}\\b`,
    'iu',
  ),
  /\b\d{1,3}[ -]?(?:min|hours?|hrs?|days?|wks?|weeks?|months?)\b/iu,
  /\b(?:before|after|until|till|prior to|ahead of|in time for|once|when|as soon as|upon|on receipt of|at|during) (?:the |her |his |their |ct['’]s |a |an |any |\p{L}+['’]s )?(?:\p{L}+ ){0,3}(?:discharge|hearing|court|exam|birth|move(?:-in)?|eviction|deadline|holiday|holidays|leave|break|release|return|returns?|arrives?|comes?|visit|interview|meeting|school|term|lunch|weekend|conference|audit|review|closes?|opens?|ready|done|signed|received|back|appointment)\b/iu,
  /\b(?:due|deadline|by when|date|target date|review date)\s*[:=]\s*\S/iu,
  /\b\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d{2}\b/iu,
  /\bbefore (?:we|you and i) (?:next )?(?:meet|see|speak|talk)\b/iu,
  /\bby (?:then|noon|midday|lunch|end\b)/iu,
];

/** Whether the words call it a routine that goes on. */
export function isOngoing(text: string): boolean {
  return ongoing.test(text);
}

/** Whether the words say when: a day, a term or an occasion, or that it is ongoing. */
export function saysWhen(text: string): boolean {
  return isOngoing(text) || due.some((pattern) => pattern.test(text));
}
