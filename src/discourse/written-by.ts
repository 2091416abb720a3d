import { nameForm } from './name-form.ts';

/** Whoever a line says has written the note. */
interface Writer {
  /** Their name; undefined where the line gives no more than a post, “by supervisor”. */
  readonly name?: string;
  /** The post in place of a name, or after it: “Ana Cole, senior nurse”. */
  readonly role: string;
}

const authorKey =
  /^(?:author|writer|(?:written|recorded|completed|prepared|entered|logged|signed|typed|notes?|minutes|summary)(?: by)?)s?$/;

/** “Written by Ana Cole the same day.”, “Log by Ana”, “Typed up by supervisor” in a line that is no field. */
const written = new RegExp(
  String.raw`(?:(?:^|[\n(,;–—]|[Nn]otes?|[Rr]ecord|[Ll]og|[Mm]inutes|[Ss]upervision|[Rr]eport|[Ss]ummary|\.)\s*)(?:[Ww]ritten|[Tt]yped|[Rr]ecorded|[Cc]ompleted|[Nn]oted|[Pp]repared|[Mm]inuted|[Ll]og|[Nn]otes?|[Mm]inutes|[Ss]ummary)(?: up| down| taken)? by:? (?:(?<name>${nameForm})(?:(?:, | \()(?<role>\p{Ll}[\p{L} ]{2,30}))?|(?:the |my |your )?(?<post>\p{Ll}[\p{Ll}-]+))`,
  'u',
);

/** “(by Ana Cole)” as a line of its own. */
const byline = new RegExp(String.raw`(?:^|\n)\(?[Bb]y (?<name>${nameForm})\)?\.?\s*(?=\n|$)`, 'u');

/** “Supervisor’s own note after the session with Bo”: whose record a title says it is. */
const owned =
  /^\W*(?:the )?(?<post>\p{L}+(?: \p{L}+)?)['’]s (?:own |private |personal )?(?:notes?|record|write-?up|reflections?|summary)(?! (?:on|of) )(?!\p{L})/iu;

/** Whether a key of front matter names who wrote the note: “author”, “written by”. */
export function isAuthorKey(key: string): boolean {
  return authorKey.test(key.toLowerCase().replace(/[_-]+/gu, ' '));
}

/** Whoever a line of prose says has written the note. */
export function writtenBy(line: string): Writer | undefined {
  const { name, role: beside, post } = (written.exec(line) ?? byline.exec(line))?.groups ?? {};
  if (name !== undefined) return { name, role: beside ?? '' };
  const role = post ?? owned.exec(line)?.groups?.post;
  return role === undefined ? undefined : { role };
}
