import type { Span } from '../../note/note.ts';
import { lineStart } from '../line-start.ts';
import { isOfOffice, isOfPerson, isOfStaff, segmentAt } from './identifier-owners.ts';

/** One kind of identifier: how it is written, and when it is left alone. */
interface Form {
  /** Says what the value after it is; without a cue the value tells by its shape. */
  readonly cue?: RegExp;
  /** Sticky behind a cue, else global. */
  readonly value: RegExp;
  /** Whether a value is somebody else's, or no identifier after all. */
  readonly isFree?: (text: string, value: Span, cue: Span) => boolean;
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const fullDate = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${month}\\.?,?[ -]\\d{4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\p{N}/-])`;

/** Words that may stand between a cue and its number. */
const link =
  "(?:['’]s)?(?:[ ]?(?:id|i\\.d\\.|no\\b\\.?|nos\\b\\.?|number|num\\b|nr\\b|card|record|ref(?:erence)?\\b|acct|account|is|was|of|given as)\\b\\.?|[ ]?[#:=№(,–-]|[ ]){0,6}";
/** A number of five digits or more, with capitals in it or before it. */
const longNumber =
  '(?=(?:[ -]?[A-Z]{0,4}[ -]?\\d){5})[A-Z]{0,4}[ -]?\\d[\\dA-Z]{0,16}(?:[ -][A-Z]{0,4}\\d[\\dA-Z]{0,8}){0,5}(?![\\p{L}\\p{N}/@])';

function cued(words: string, value = longNumber): Form {
  return {
    cue: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${link}`, 'giu'),
    value: new RegExp(value, 'uy'),
  };
}

const insurer =
  'caresource|molina|aetna|humana|cigna|uhc|united ?healthcare|anthem|bcbs|blue cross(?: blue shield)?|amerigroup|wellcare|healthfirst|fidelis|centene|ambetter|oscar health|healthnet|medibank|bupa|vhi|laya|nib|ahm|discovery health';
const numbered = '(?:[ ]?#| (?:no\\b\\.?|number|num\\b|id\\b|#))';
const streetEnd =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Boulevard|Blvd|Way|Place|Pl|Terrace|Ter|Close|Crescent|Cres|Gardens|Grove|Square|Sq|Circle|Cir|Parkway|Pkwy|Trail|Row|Mews|Highway|Hwy|Walk|Parade|Rise|Hill|Loop)';
const flat = '(?:Apt|Apartment|Unit|Flat|Room|Rm|Lot|Suite|#)\\.? ?#?[\\p{L}\\p{N}-]{1,5}';
const home =
  /\b(?:lives?|living|lived|moved|moving|resid\w{1,8}|home|address|house|apartment|apt|flat|stay(?:s|ing|ed)?|rents?|renting|tenancy|evict\w{0,4}|lease|place|mail(?:ing|ed)?|HV|visit(?:ed|s)?|picked|dropped|drove)\b/i;
const elsewhere =
  /\b(?:viewing|viewed|toured?|listing|listed|vacan\w{1,4}|for rent|available|interview|appointment|appt|meets?|meeting|group|hearing|job|shift|works?|located|class|event|pick-?up site|open house|bus stop|corner of)\b/i;
const personal =
  /\b(?:her|his|their|ct(?:['’]s)?|client|participant|patient|tenant|mother|mom|mum|father|dad|parent|son|daughter|sister|brother|aunt|uncle|cousin|grand\w{1,8}|friend|partner|boyfriend|girlfriend|husband|wife|neighbou?r|caregiver|carer|youth|resident|guest|member|e-?mail)\b/i;
const freeMail =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|me|aol|proton(?:mail)?|live|msn|btinternet|sky|ymail|gmx|mail|web|comcast|verizon|att|bigpond|optusnet|virginmedia|talktalk)\./i;

/** Every kind of identifier that is looked for. */
const forms: readonly Form[] = [
  { value: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{N}-])/gu },
  cued('ssn|social security|soc\\.? sec\\.?', '\\d{3}[ -]?\\d{2}[ -]?\\d{4}(?!\\d)'),
  {
    value:
      /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
  },
  { value: /(?<![\p{L}\p{N}])A[ #-]{0,2}\d{3}[ -]?\d{3}[ -]?\d{2,3}(?!\d)/gu },
  { value: /(?<![\d-])\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{4}(?![\d-])/gu },
  { value: /(?<![\p{N}.-])-?\d{1,2}\.\d{4,8}°?[ ]?[NS]?, ?-?\d{1,3}\.\d{4,8}°?(?![\d])/gu },
  cued(
    'd\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born(?: in [\\p{L} ]{2,25})?(?: on)?',
    fullDate,
  ),
  cued(
    "medicaid|medicare|medi-cal|health card|health insurance|nhs|mrn|medical record|passport|alien|uscis|itin|iban|ebt(?: card)?|unhcr|national id|national insurance|state id|identity card|ration card|inmate|booking|prisoner|prison|centrelink|crn|tfn|(?:driver[’']?s?|driving|drivers) licen[cs]e|vin|routing|bank (?:account|acct|card)|debit card|credit card|account|acct|pps[ns]?|nino|aadh?aar|sin",
  ),
  cued(
    `(?:full|nhi|insurance|member(?:ship)?|subscriber|policy|group|benefits?|snap|wic|account|acct|a/c|card|licen[cs]e|dl|visa|student|doc|tax|hospital|chart|patient|beneficiary|registration)${numbered}`,
  ),
  {
    ...cued(
      `(?:${insurer}|(?:ins|insurance|coverage|(?:health|her|his|their) plan|medicaid|hmo)(?: is| was|:| =)?(?: (?:with|through|via|under))? \\p{Lu}[\\p{L}&]{1,20}(?: \\p{Lu}[\\p{L}&]{1,20}){0,2})`,
    ),
    isFree: isPhoneShaped,
  },
  cued('pan', '[A-Z]{5}\\d{4}[A-Z](?![\\p{L}\\p{N}])'),
  cued('noms|prison(?:er)?', '[A-Z]\\d{4}[A-Z]{2}(?![\\p{L}\\p{N}])'),
  cued('sort code', '\\d{2}[ -]\\d{2}[ -]\\d{2}(?![\\d-])'),
  cued(
    `licen[cs]e plates?|number plates?|plates?|reg|(?:tag|registration)${numbered}`,
    '(?=[A-Z\\d -]{0,8}\\d)(?=[\\d -]{0,6}[A-Z])[A-Z\\d]{1,4}[ -]?[A-Z\\d]{2,4}(?![\\p{L}\\p{N}])',
  ),
  {
    ...cued(
      `(?:case|file|client|claim|record|matter)${numbered}`,
      '[A-Z]{0,4}-?\\d[\\dA-Z]*(?:[-/][\\dA-Z]*\\d[\\dA-Z]*){0,4}(?<=\\d[^\\d]{0,2}\\d[^\\d]{0,2}\\d[^\\d]{0,2}\\d[A-Z]{0,3})(?![\\p{L}\\p{N}])',
    ),
    isFree: (text, _, cue) =>
      opensLine(text, cue.start) || /\b(?:court|docket)\b/i.test(segmentAt(text, cue)),
  },
  {
    value:
      /(?<![\p{L}\p{N}.@/-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\p{N}-])/gu,
    isFree: isOthersNumber,
  },
  {
    value:
      /(?<![\p{L}\p{N}.@/-])(?:\+\d{2,3} ?(?:\(0\) ?)?|0)\d{2,4}[ -]?\d{2,4}[ -]?\d{3,4}(?:[ -]?\d{2,4})?(?![\p{N}-])/gu,
    isFree: (text, value, cue) =>
      (text.slice(value.start, value.end).match(/\d/g)?.length ?? 0) < 10 ||
      isOthersNumber(text, value, cue),
  },
  { value: /(?<![\p{L}\p{N}.@/-])[6-9]\d{4}[ -]\d{5}(?![\p{N}-])/gu, isFree: isOthersNumber },
  {
    ...cued(
      'phone|ph|cell(?:phone)?|mob(?:ile)?|tel(?:ephone)?|landline|whatsapp|contact|number|(?:call|text|phone|ring|rang|reach)(?:ed)?(?: (?:her|him|them))?(?: (?:on|at))?',
      '\\d{3}-\\d{4}(?![\\d-])',
    ),
    isFree: isOthersNumber,
  },
  {
    value:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
    isFree: isOthersMail,
  },
  {
    value: new RegExp(
      `(?<![\\p{L}\\p{N}$£€.,/-])(?:${flat}, )?\\d{1,5}[A-Z]?(?:[-–/]\\d{1,4})? (?:(?:N|S|E|W|NE|NW|SE|SW)\\.? )?(?:(?:\\p{Lu}[\\p{L}’']{1,20}|\\d{1,3}(?:st|nd|rd|th))\\.? ){1,3}${streetEnd}(?![\\p{L}])\\.?(?:,? ${flat})?(?:,? \\p{Lu}[\\p{L}’'-]{2,20}(?: \\p{Lu}[\\p{L}’'-]{2,20})?,? (?:[A-Z]{2} \\d{5}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}))?`,
      'gu',
    ),
    isFree: (text, value) => {
      const around = segmentAt(text, value);
      const rest = text.slice(value.start, value.end);
      const words = around.replace(rest, ' ');
      return !home.test(words) || elsewhere.test(words) || isOfOffice(words) || isOfStaff(words);
    },
  },
];

/** A line's first words, a list mark or label aside: the field of a form's head. */
function opensLine(text: string, at: number): boolean {
  const line = text.slice(lineStart(text, at, 40) ?? at - 40, at);
  return !/[\p{L}\p{N}]/u.test(line);
}

/** A number of ten digits or more, cut as telephone numbers are. */
function isPhoneShaped(text: string, { start, end }: Span): boolean {
  return /^\W?(?:1[ .-])?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(text.slice(start, end));
}

function isOthersNumber(text: string, value: Span, _: Span): boolean {
  const digits = text.slice(value.start, value.end).replace(/\D/g, '');
  if (/^1?(?:800|888|877|866|855|844|833)\d{7}$|^0(?:800|300|345|808)/.test(digits)) return true;
  if (isOfPerson(text, value)) return false;
  const around = segmentAt(text, value);
  return isOfOffice(around) || isOfStaff(around);
}

function isOthersMail(text: string, value: Span): boolean {
  const address = text.slice(value.start, value.end);
  if (/\.(?:gov|mil|edu|org|int|nhs|ac|k12)(?:\.|$)/i.test(address)) return true;
  if (
    /^(?:info|intake|help|office|admin|support|contact|housing|records|referrals?|hr|jobs|noreply|team|hello|enquiries|reception|leasing|rentals?)\b/i.test(
      address,
    )
  )
    return true;
  const words = segmentAt(text, value).replace(address, ' ');
  if (isOfStaff(words) || isOfOffice(words)) return true;
  return !freeMail.test(address) && !personal.test(words);
}

/** Five digits in a row but for spaces and the like, as every number of a person has; a clock time has four. */
const longDigits = /\d(?:[ .()/–-]{0,3}[A-Z]{0,4}\d){4}/;
/** Words beside which fewer digits will do: a birth, a plate, the number of a case. */
const cueOfFew =
  /\b(?:d\.?o\.?b|birth|born|plates?|pan|noms|prison(?:er)?|reg|(?:tag|registration|case|file|client|claim|record|matter)(?: ?#| (?:no|num|id)\b))/i;
const street = new RegExp(`\\b${streetEnd}\\b`);
/** A number before a capital: “12 Elm Street”, “5 3rd Avenue”. */
const door = /\d[A-Z]?(?:[-–/]\d{1,4})? (?:\p{Lu}|\d)/u;

function isNearStreet(text: string): boolean {
  return door.test(text) && street.test(text);
}

/** Whether the text may hold an identifier, as far as a glance tells. */
function mayHold(text: string): boolean {
  if (!/\d/.test(text)) return text.includes('@');
  return longDigits.test(text) || text.includes('@') || cueOfFew.test(text) || isNearStreet(text);
}

/** The identifiers in a text, in no order: what somebody could be found or impersonated by. */
export function* findIdentifiers(text: string): Generator<Span> {
  if (!mayHold(text)) return;
  for (const { cue, value, isFree } of forms) {
    for (const { span, from } of valuesOf(text, cue, value)) {
      if (isFree?.(text, span, from) !== true) yield span;
    }
  }
}

function* valuesOf(
  text: string,
  cue: RegExp | undefined,
  value: RegExp,
): Generator<{ readonly span: Span; readonly from: Span }> {
  if (cue === undefined) {
    for (const match of text.matchAll(value)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield { span, from: span };
    }
    return;
  }
  for (const match of text.matchAll(cue)) {
    const from = { start: match.index, end: match.index + match[0].length };
    const sticky = new RegExp(value.source, value.flags);
    sticky.lastIndex = from.end;
    const found = sticky.exec(text);
    if (found !== null) yield { span: { start: found.index, end: sticky.lastIndex }, from };
  }
}
