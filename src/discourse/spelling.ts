const our =
  /^((?:un|dis|mis)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig))ou?r((?:s|ed|er|ers|ing|able|ably|al|ful|hood|hoods|ite|ites|less|ly|y|'s)?)$/;
const doubled =
  /^((?:re|un)?(?:cancel|channel|counsel|dial|duel|enamel|equal|fuel|funnel|grovel|initial|jewel|label|level|libel|marshal|marvel|model|panel|pedal|quarrel|rival|shovel|shrivel|signal|snivel|spiral|stencil|swivel|total|towel|travel|tunnel|yodel))l?(ed|er|ers|er's|ing|or|ors|or's)$/;
const ise = /^(\p{L}{3,})i[sz](e|es|ed|er|ers|ing|ation|ations)$/u;
const yse = /^(anal|paral|catal)y[sz](e|es|ed|er|ers|ing)$/;

/** Other words of two spellings, British=American; each also with an `s` or `'s`. */
const others = (
  'centre=center theatre=theater litre=liter metre=meter defence=defense offence=offense ' +
  'licence=license practise=practice practised=practiced practising=practicing pretence=pretense ' +
  'dialogue=dialog catalogue=catalog programme=program grey=gray cosy=cozy pyjama=pajama ' +
  'ageing=aging judgement=judgment acknowledgement=acknowledgment sceptical=skeptical ' +
  'sceptic=skeptic mum=mom jewellery=jewelry instalment=installment enrolment=enrollment ' +
  'skilful=skillful wilful=willful fulfil=fulfill fulfilment=fulfillment enrol=enroll ' +
  'manoeuvre=maneuver paediatric=pediatric paediatrician=pediatrician anaesthetic=anesthetic ' +
  'orthopaedic=orthopedic gynaecologist=gynecologist diarrhoea=diarrhea moustache=mustache ' +
  'yoghurt=yogurt learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled ' +
  'leapt=leaped leant=leaned smelt=smelled'
).split(' ');

const swapped: ReadonlyMap<string, string> = new Map(
  others.flatMap((pair) => {
    const [british = '', american = ''] = pair.split('=');
    return ['', 's', "'s"].flatMap((end): [string, string][] => [
      [british + end, american + end],
      [american + end, british + end],
    ]);
  }),
);

/** Words and their shorthand in charting and chats. */
const shorthand: ReadonlyMap<string, readonly string[]> = new Map([
  ['with', ['w/']],
  ['without', ['w/o', 'w/out']],
  ['within', ['w/in']],
  ['about', ['abt']],
  ['because', ['b/c', 'bc', 'cuz']],
  ['through', ['thru']],
  ['though', ['tho']],
  ['although', ['altho']],
  ['before', ['b4']],
  ['you', ['u']],
  ['your', ['ur']],
  ['please', ['pls', 'plz']],
  ['people', ['ppl']],
  ['tomorrow', ['tmrw']],
  ['tonight', ['tonite']],
  ['could', ['cld']],
  ['would', ['wld']],
  ['should', ['shd', 'shld']],
  ['since', ['snc']],
  ['something', ['smth']],
  ['message', ['msg']],
  ['messages', ['msgs']],
  ['appointment', ['appt']],
  ['appointments', ['appts']],
  ['approximately', ['approx']],
]);

/**
 * The word in every spelling, British and American, itself first, and in shorthand: “with” is “w/”. A
 * spelling that nobody uses may be among them, such as “promize”; it is never another word.
 */
export function spellings(word: string): readonly string[] {
  const short = shorthand.get(word);
  if (short !== undefined) return [word, ...short];
  const swap = swapped.get(word);
  if (swap !== undefined) return [word, swap];
  const all = [word, ...regularSpellings(word)];
  return all.length === 1 ? all : [...new Set(all)];
}

/** The phrase with each of its words in every spelling, itself first; alone when it is very long. */
export function phraseSpellings(phrase: string): readonly string[] {
  const parts = phrase.split(/([ -])/);
  if (parts.length > 20) return [phrase];
  let phrases = [''];
  for (const part of parts) {
    const forms = spellings(part);
    phrases = forms.flatMap((form) => phrases.map((start) => start + form));
  }
  return phrases;
}

function regularSpellings(word: string): string[] {
  if (!/o[ur]|l[eio]|i[sz]|y[sz]/.test(word)) return [];
  for (const [pattern, first, second] of [
    [our, 'our', 'or'],
    [doubled, 'l', ''],
    [ise, 'is', 'iz'],
    [yse, 'ys', 'yz'],
  ] as const) {
    const [, stem, end] = pattern.exec(word) ?? [];
    if (stem !== undefined) return [stem + first + end, stem + second + end];
  }
  return [];
}
