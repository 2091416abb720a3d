import fc from 'fast-check';

/** Unlike words, so that each can be found in the source again: `waa`, `wab`, … */
function wordAt(index: number): string {
  const letters = [index / 676, index / 26, index].map((value) => 97 + (Math.floor(value) % 26));
  return `w${String.fromCharCode(...letters)}`;
}

const gap = fc.constantFrom(
  ...[' ', ' ', ' ', '\n', ' \n', '  \n', '\\\n', '\n   ', '\t', '\u00A0', ' “', '” ', ' ’ '],
  ...[
    ' 🙂 ',
    ' 👩‍👧 ',
    ' & ',
    ' &amp; ',
    ' &#39; ',
    '&nbsp;',
    ' &#x1F642; ',
    ' &ngE; ',
    ' &nope; ',
  ],
  ...[' \\* ', ' \\\\ ', ' \\_', ' \\q ', ' <br> ', ' <!-- x --> ', ' ![y](z) ', ' \0 ', ' 3 < 4 '],
);
const wrap = fc.constantFrom(
  ...[
    ['', ''],
    ['', ''],
    ['', ''],
    ['**', '**'],
    ['*', '*'],
    ['_', '_'],
    ['***', '***'],
  ],
  ...[
    ['`', '`'],
    ['`` ', ' ``'],
    ['[', '](x "y")'],
    ['[', '][z]'],
    ['(', ')'],
    ['"', '"'],
  ],
);
const phrase = fc.array(fc.tuple(wrap, fc.nat(), gap), { minLength: 1, maxLength: 5 });
const line = fc.array(fc.tuple(wrap, phrase), { minLength: 1, maxLength: 3 });

type Wrap = readonly string[];
type Phrase = readonly (readonly [Wrap, number, string])[];

function writeLine(parts: readonly (readonly [Wrap, Phrase])[]): string {
  return parts
    .map(([[open = '', close = ''], words]) => {
      const inside = words
        .map(([[start = '', end = '']], at) => `${at ? words[at - 1]?.[2] : ''}${start}WORD${end}`)
        .join('');
      return `${open}${inside}${close}`;
    })
    .join(' ');
}

const text = line.map(writeLine);

function indented(block: string, first: string, rest: string): string {
  return block
    .split('\n')
    .map((one, at) => (at === 0 ? first : rest) + one)
    .join('\n');
}

const { block } = fc.letrec<{ block: string; leaf: string; nested: string }>((tie) => ({
  leaf: fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: text.map((one) => `# ${one.replaceAll('\n', ' ')}`) },
    { weight: 1, arbitrary: text.map((one) => `${one}\n---`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(text, text, text)
        .map((cells) => cells.map((one) => one.replaceAll('\n', ' ')))
        .map(([a, b, c]) => `| ${a} | b |\n|---|:-:|\n| ${b} | ${c} |`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '```\n# a\n\n- b\n```',
        '~~~~\n~~~\n\nc\n~~~~',
        '<!-- a\n\n# b -->',
        '***',
      ),
    },
  ),
  nested: fc.oneof(
    fc
      .tuple(tie('block'), fc.constantFrom('> ', '>', '>  '))
      .map(([one, mark]) => indented(one, mark, mark)),
    fc
      .tuple(tie('block'), fc.constantFrom('- ', '* [x] ', '- [ ] '))
      .map(([one, mark]) => indented(one, mark, '  ')),
    fc
      .tuple(tie('block'), fc.constantFrom('1. ', '2) '))
      .map(([one, mark]) => indented(one, mark, '   ')),
    tie('block').map((one) => indented(one, '> ', '')),
    fc.tuple(tie('block'), tie('block')).map((two) => two.join('\n\n')),
  ),
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('nested')),
}));

/** A random Markdown note whose words all differ. */
export const randomNote: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF', '---\ntype: visit\n---\n'),
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n\n', '\n', '\n\n\n'),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([head, blocks, between, ending]) => {
    let count = 0;
    const source = head + blocks.join(between);
    return source.replaceAll('WORD', () => wordAt(count++)).replaceAll('\n', ending);
  });
