import { createRandom, type Random } from '../../measure/random.ts';
import { dayInWords, dayOf, isoDay, weekdayOf } from '../../src/note/calendar.ts';

/** A note of the generated repository. */
export interface GeneratedNote {
  readonly path: string;
  readonly source: string;
}

/** What the rules over many notes must find, and where the body that lacks a function stands. */
export interface GeneratedYear {
  readonly notes: readonly GeneratedNote[];
  /** Each as `severity rule`, with the days of a gap or the number of workers. */
  readonly expected: readonly string[];
  readonly unbalanced: readonly string[];
}

const FIRST = dayOf(2026, 1, 5) ?? 0;
const LAST = FIRST + 360;

/** Supervisors with their workers; the third has two too many. */
const teams: Readonly<Record<string, readonly string[]>> = {
  'Femi Adair': ['Nadia Brandt', 'Paul Teague', 'Dana Moreau', 'Ruth Oyelowo', 'Ines Vidal'],
  'Ingrid Sava': ['Tom Akande', 'Mara Lindt', 'Juno Hale', 'Piet Roos', 'Alma Reyes', 'Otto Finch'],
  'Lesley Quint': [
    ...['Sana Kaur', 'Bram Vos', 'Lena Ortiz', 'Kofi Mensah'],
    ...['Greta Holm', 'Yuki Tan', 'Omar Said', 'Vera Blum'],
  ],
  'Amara Finch': ['Rosa Iqbal', 'Dion Marsh'],
};

/** What happens once to a worker's weekly meetings: a gap of so many days, with a leave or without. */
const planted: Readonly<Record<string, { readonly days: number; readonly leave?: true }>> = {
  'Paul Teague': { days: 21 },
  'Ines Vidal': { days: 10 },
  'Mara Lindt': { days: 35, leave: true },
  'Juno Hale': { days: 15 },
  'Otto Finch': { days: 14 },
  'Sana Kaur': { days: 8 },
  'Dion Marsh': { days: 28 },
};
/** Meets every two weeks, all year. */
const fortnightly = 'Rosa Iqbal';
const meetings = 17;

/** A year of 400 notes, in which all is as agreed but for what is planted; the same seed gives the same year. */
export function generateYear(seed: number, unbalancedBody: string): GeneratedYear {
  const random = createRandom(seed);
  const notes: GeneratedNote[] = [];
  const expected: string[] = ['warning supervision-ratio 8 workers'];
  const unbalanced: string[] = [];
  for (const [supervisor, workers] of Object.entries(teams)) {
    const start = FIRST + random.between(0, 100);
    for (const worker of workers) {
      const gap = planted[worker];
      const at = random.between(3, meetings - 3);
      let day = start + random.between(0, 4);
      for (let meeting = 0; meeting < meetings; meeting += 1) {
        if (meeting > 0) day += stepOf(worker, meeting === at, random);
        const isBack = gap?.leave === true && meeting === at;
        const isUnbalanced = gap === undefined && meeting === at && worker.startsWith('N');
        const body = isUnbalanced ? unbalancedBody : bodyOf(isBack);
        const path = `${random.pick(['north', 'south'])}/supervision/${notes.length}.md`;
        if (isUnbalanced) unbalanced.push(path);
        notes.push({ path, source: `${headOf(worker, supervisor, day, random)}\n${body}\n` });
        if (gap === undefined || gap.leave === true || meeting !== at) continue;
        const severity = gap.days > 14 ? 'warning' : 'info';
        const from = dayInWords(day - gap.days);
        expected.push(`${severity} supervision-cadence ${gap.days} days, ${from}`);
      }
    }
  }
  while (notes.length < 400) notes.push(contactNote(notes.length, random));
  return { notes: shuffled(notes, random), expected: expected.sort(), unbalanced };
}

function stepOf(worker: string, isPlanted: boolean, random: Random): number {
  if (worker === fortnightly) return 14;
  return (isPlanted ? planted[worker]?.days : undefined) ?? random.between(5, 7);
}

function bodyOf(isBack: boolean): string {
  return isBack ? 'Back from annual leave since Monday.' : 'Went over the week.';
}

/** The same head in another form each time: front matter or lines, dates and names as people write them. */
function headOf(worker: string, supervisor: string, day: number, random: Random): string {
  const date = random.pick(dateForms)(day);
  const [first = '', last = ''] = worker.split(' ');
  const name = random.pick([
    worker,
    worker,
    `${first} ${last} (CM)`,
    `${first.charAt(0)}. ${last}`,
  ]);
  const minutes = random.pick(['60 min', '1 h', '10:00–11:15', '1.5 hours']);
  return random.pick([
    `---\ntype: supervision\ndate: ${date}\nworker: ${name}\nsupervisor: ${supervisor}\nduration: ${minutes}\n---\n`,
    `---\ntype: supervision\nauthor: ${worker}\nsupervisor: ${supervisor}\ndate: "${date}"\n---\n\n# Supervision\n`,
    `# Supervision record\n\nDate: ${date}\nWorker: ${worker}\nSupervisor: ${supervisor}\n`,
  ]);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** All dates of numbers have the month first, and some can only be read so. */
const dateForms: readonly ((day: number) => string)[] = [
  isoDay,
  dayInWords,
  (day) => `${weekdays[weekdayOf(day)]}, ${dayInWords(day)}, 10:00`,
  (day) => {
    const [date = '', month = '', year = ''] = dayInWords(day).split(' ');
    return `${month} ${date}, ${year}`;
  },
  (day) => {
    const [year = '', month = '', date = ''] = isoDay(day).split('-');
    return `${Number(month)}/${Number(date)}/${year.slice(2)}`;
  },
];

function contactNote(index: number, random: Random): GeneratedNote {
  const day = isoDay(random.between(FIRST, LAST));
  const source = `---\ntype: home visit\ndate: ${day}\nparticipant: Mr. Lowe\nauthor: Dana Moreau\n---\n\nMr. Lowe said that the heating works.\n`;
  return { path: `north/contacts/${index}.md`, source };
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
