import { type MatrixEntry, type Reason, reasons } from '../matrix/read-matrix.ts';
import { escapeHtml, frontMatter, ruleLink, severityBadge, termList } from './html.ts';
import type { Site, SiteSource } from './site.ts';

/** A guideline, sentence by sentence, with the rules that serve each beside it. */
export function matrixPage({ title, publisher, matrix }: SiteSource, site: Site): string {
  return [
    frontMatter({
      title,
      description: `Every sentence of “${title}”, and the rules that serve it.`,
      aside: false,
    }),
    `# ${escapeHtml(title)}`,
    `<p class="facts">${escapeHtml(publisher)}</p>`,
    `<p class="lead">${counted(matrix, site)}</p>`,
    `<ol class="matrix">\n${matrix.map((entry, at) => row(entry, at, site)).join('\n')}\n</ol>`,
    '## Why a sentence has no rule',
    reasonList(matrix),
  ].join('\n\n');
}

/** How much of each guideline is served, and why the rest is not. */
export function matrixSummary(site: Site): string {
  const { sources, rules } = site;
  const all = sources.flatMap(({ matrix }) => matrix);
  return [
    frontMatter({
      title: 'Guidelines',
      description: 'What the rules serve, sentence by sentence.',
      aside: false,
    }),
    '# Guidelines',
    `The rules rest on ${sources.length} texts. Each of their sentences stands here with the rules that serve it, or with the reason why none does, so that you can see what Caselint leaves out.`,
    `<p class="lead">${counted(all, site)}</p>`,
    `<ul class="sources">\n${sources.map((source) => sourceItem(source, site)).join('\n')}\n</ul>`,
    '## Why a sentence has no rule',
    reasonList(all),
    '## What else the rules rest on',
    `Some of the ${rules.length} rules see a case of what a sentence says in general: no text names a ride in a private car, one speaks of a line between a personal and a professional relationship. Such a rule names further references on its page.`,
  ].join('\n\n');
}

const labels: Readonly<Record<Reason, string>> = {
  heading: 'heading',
  frame: 'opening or scene',
  reason: 'reason',
  repeats: 'repeated',
  inner: 'not in the words',
  broad: 'too general',
  managers: 'for managers',
  unfinished: 'unfinished',
  page: 'page around it',
};

/** The reasons that these sentences have, the most frequent first. */
function reasonList(matrix: readonly MatrixEntry[]): string {
  const counts = new Map<Reason, number>();
  for (const { left } of matrix) {
    if (left !== undefined) counts.set(left, (counts.get(left) ?? 0) + 1);
  }
  return termList(
    [...counts]
      .toSorted(([, one], [, other]) => other - one)
      .map(([kind, count]) => [`${labels[kind]} (${count})`, reasons[kind]]),
  );
}

/** How many sentences have a rule that is there already. */
function served(matrix: readonly MatrixEntry[], { rules }: Site): number {
  const ids = new Set(rules.map(({ rule }) => rule.id));
  return matrix.filter((entry) => entry.rules?.some((id) => ids.has(id))).length;
}

function counted(matrix: readonly MatrixEntry[], site: Site): string {
  return `Rules serve ${served(matrix, site)} of ${matrix.length} sentences.`;
}

function sourceItem({ id, title, publisher, matrix }: SiteSource, site: Site): string {
  const share = `${((100 * served(matrix, site)) / matrix.length).toFixed(0)}%`;
  return `<li><a href="./${id}.html">${escapeHtml(title)}</a><span class="publisher">${escapeHtml(publisher)}</span><span class="bar" aria-hidden="true"><span style="width: ${share}"></span></span><span class="count">${counted(matrix, site)}</span></li>`;
}

function row({ sentence, rules, left, note }: MatrixEntry, at: number, site: Site): string {
  const beside =
    left === undefined
      ? `<ul>${(rules ?? []).map((id) => `<li>${servingRule(id, site)}</li>`).join('')}</ul>`
      : `<p class="left">${labels[left]}</p>`;
  const said = note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`;
  return `<li id="sentence-${at + 1}" class="${left ?? 'served'}"><p class="sentence">${escapeHtml(sentence)}</p><div class="beside">${beside}${said}</div></li>`;
}

/** A rule that serves a sentence, with how grave it takes things. */
function servingRule(id: string, { rules }: Site): string {
  const found = rules.find(({ rule }) => rule.id === id);
  return found === undefined ? id : `${ruleLink(id)} ${severityBadge(found.rule.severity)}`;
}
