import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { measureCards, readRuleFiles } from '../../measure/measure-cards.ts';
import { lintNote } from '../../src/lint.ts';
import type { RuleFile } from '../../src/rules/catalogue.ts';
import { findingFigure } from './finding-figure.ts';
import { matrixPage, matrixSummary } from './matrix-page.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';
import { readSite, type Site } from './site.ts';

const folder = 'docs/generated';
const shownNote = 'fixtures/notes/phone-contacts-terse.md';

/** The pages that follow from cards and guidelines; paths from the package’s folder. */
export async function sitePages(site: Site): Promise<readonly RuleFile[]> {
  const note = await readFile(shownNote, 'utf8');
  const shown = lintNote(note, shownNote, site.catalogue).findings.filter(
    ({ rule }) => rule === 'money',
  );
  return [
    { path: `${folder}/rules/index.md`, text: ruleIndex(site) },
    ...site.rules.map((rule) => ({
      path: `${folder}/rules/${rule.rule.id}.md`,
      text: rulePage(rule, site),
    })),
    { path: `${folder}/guidelines/index.md`, text: matrixSummary(site) },
    ...site.sources.map((source) => ({
      path: `${folder}/guidelines/${source.id}.md`,
      text: matrixPage(source, site),
    })),
    {
      path: `${folder}/parts/finding.md`,
      text: shown.map((finding) => findingFigure(note, finding)).join('\n'),
    },
  ];
}

/** Writes the pages anew, and gives what they are written from. */
export async function writePages(): Promise<Site> {
  const files = await readRuleFiles();
  const site = readSite(await measureCards(files), files);
  await rm(folder, { recursive: true, force: true });
  for (const { path, text } of await sitePages(site)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return site;
}
