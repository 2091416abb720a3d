/** A source file, named from `src/` with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** The rooms, each before those that may import it. */
const rooms = [
  'note',
  'discourse',
  'rules',
  'configuration',
  'findings',
  'report',
  'review/page',
  'repository',
  'review/server',
  'desk',
  'cli',
];
const pureRooms = new Set(rooms.slice(0, 6));

/** What the files that put rooms together may import, and what runs in a browser. */
const composition = new Map([
  ['lint.ts', rooms.slice(0, 5)],
  ['index.ts', [...rooms.slice(0, 6), 'repository', 'lint.ts']],
  ['review/page', rooms.slice(0, 6)],
  ['desk', [...rooms.slice(0, 6), 'lint.ts']],
]);

/** The rooms through which each library comes in. */
const libraries: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^xast(?:script|-|$)|^mdast-util-to-markdown$|^sarif$|^preact-render-to-string$/u, ['report']],
  [/^(?:mdast|mdast-util-gfm-table)$/u, ['note', 'report']],
  [/^(?:hast|hast-util-sanitize|mdast-util-to-hast)$/u, ['report']],
  [/^(?:hast-util-to-jsx-runtime|d3-scale)$/u, ['review/page']],
  [/^(?:hono|@hono)$/u, ['review/server']],
  [/^(?:unified|remark|micromark|mdast|unist|vfile)(?:-|$)/u, ['note']],
  [/^compromise$/u, ['discourse']],
  [/^yaml$/u, ['note', 'rules']],
  [/^(?:ajv|re2js)$/u, ['rules']],
  [/^picomatch$/u, ['configuration']],
  [/^@noble$/u, ['findings', 'report']],
  [/^picocolors$/u, ['report', 'cli']],
  [/^preact$/u, ['report', 'review/page', 'desk']],
  [/^(?:@codemirror|mammoth)$/u, ['desk']],
  [/^(?:env-paths|ignore|proper-lockfile|tinyglobby)$/u, ['repository']],
  [/^chokidar$/u, ['repository', 'review/server', 'cli']],
  [/^(?:commander|open)$/u, ['cli']],
];

/** What is wrong with a file’s imports, and with a pure room’s reach: one message an offence. */
export function offences({ path, source }: SourceFile): readonly string[] {
  const code = withoutComments(source);
  const room = roomOf(path);
  const imports = readImports(code).flatMap((name) => {
    const reason = name.startsWith('.')
      ? roomOffence(path, name)
      : libraryOffence(room, name, pureRooms.has(room) || composition.has(room));
    return reason === undefined ? [] : [`${path}: ${name}: ${reason}`];
  });
  return [...imports, ...(pureRooms.has(room) ? reaches(path, code) : [])];
}

/** The names in `from '…'`, `import '…'` and `import('…')`. */
export function readImports(code: string): readonly string[] {
  const names = code.matchAll(/\b(?:from|import)\s*\(?\s*(['"`])(?<name>[^'"`\s]+)\1/gu);
  return Array.from(names, ({ groups }) => groups?.name ?? '');
}

function roomOffence(path: string, name: string): string | undefined {
  const room = roomOf(path);
  const wanted = roomOf(new URL(name, `file:///${path}`).pathname.slice(1));
  if (wanted === room) return undefined;
  const mayImport = composition.get(room) ?? roomsAbove(room);
  return mayImport.includes(wanted) ? undefined : `${room} may not import ${wanted}`;
}

/** `lint.ts` stands between the rooms that it puts together and those that call it. */
function roomsAbove(room: string): readonly string[] {
  const above = rooms.slice(0, rooms.indexOf(room));
  return above.includes('report') ? [...above, 'lint.ts'] : above;
}

function libraryOffence(room: string, name: string, isPure: boolean): string | undefined {
  if (name.startsWith('node:')) return isPure ? `${room} has no node: import` : undefined;
  const library = name.split('/')[0] ?? name;
  const entry = libraries.find(([pattern]) => pattern.test(library));
  if (entry === undefined) return 'no room is named for this library';
  return entry[1].includes(room) ? undefined : `comes in through ${entry[1].join(' or ')} only`;
}

function reaches(path: string, code: string): readonly string[] {
  const names = code.matchAll(
    /\bglobalThis\b|(?<![.\w])(?:process|performance|console)(?=\s*\??[.[])|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b|(?<![.\w])fetch(?=\()/gu,
  );
  return Array.from(names, ([name]) => `${path}: ${name}: a pure room has no such reach`);
}

function roomOf(path: string): string {
  const [room = path, part = ''] = path.split('/');
  // The two sides of a review share no code but what the page defines.
  return room === 'review' ? `${room}/${part}` : room;
}

/** The code with comments taken out; `//` inside a string of a web address stays. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
}
