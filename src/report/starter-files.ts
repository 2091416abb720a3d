import type { Gate, Mask } from '../configuration/configuration.ts';

/** What the first configuration says. */
export interface StarterChoice {
  readonly gate: Gate;
  readonly mask: Mask;
}

/** A configuration to start from: what was chosen, and what else may be said as comments. */
export function starterConfiguration({ gate, mask }: StarterChoice): string {
  return `# yaml-language-server: $schema=./node_modules/caselint/rules/schema/configuration.schema.json
# How our notes are read. “caselint config” shows what holds for a note, and where it is written.

# The lowest severity that fails a run: error, warning, info or never.
gate: ${gate}

# What reports hide: auto (the words of notes where CI is set, as build servers do), on (the words),
# paths (the words, and the paths of notes) or off.
mask: ${mask}

# Rules that are asked otherwise: off, on, info, warning or error. “caselint rules” lists them all.
# rules:
#   closed-question: info

# People that notes speak of without saying who they are.
# people:
#   supervisors: [Nerys Coyle]
#   staff: [{ name: Tobias Lund, as: [TL] }]

# Short forms, with what they stand for.
# abbreviations:
#   ydw: youth worker

# Rules of our own. “caselint new-rule key-kept” writes the first one.
# packs: [./our-rules]

# Other settings for some of the notes.
# overrides:
#   - files: archive/**
#     rules: { closed-question: off }
`;
}

/** The entry of the pre-commit framework for notes that are about to be committed, with its list. */
export function preCommitConfiguration(command: string): string {
  return `repos:\n${preCommitEntry(command)}`;
}

/** The same entry, to be added to a list that is there. */
export function preCommitEntry(command: string): string {
  return `  - repo: local
    hooks:
      - id: caselint
        name: caselint
        entry: ${command}
        language: system
        types: [markdown]
`;
}

/** A workflow of GitHub that lints the notes of each change. */
export function githubWorkflow(command: string, install: string): string {
  return `name: Case notes
on: [pull_request]
permissions:
  contents: read
jobs:
  caselint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
${install === '' ? '' : `      - run: ${install}\n`}      - run: ${JSON.stringify(command)}
`;
}

/** A job of GitLab that does the same. */
export function gitlabJob(command: string, install: string): string {
  return `caselint:
  image: node:20
  script:
${install === '' ? '' : `    - ${install}\n`}    - ${JSON.stringify(command)}
`;
}
