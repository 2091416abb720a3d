import { escapeHtml, frontMatter, ruleLink, severityBadge } from './html.ts';
import type { Site, SiteRule } from './site.ts';

/** All rules by family, each with its severity and what it sees. */
export function ruleIndex({ rules, families }: Site): string {
  const sections = Array.from(families, ([family, words]) => [
    `## ${family}`,
    `Asks about ${escapeHtml(words)}.`,
    `<ul class="rules">\n${rules
      .filter(({ rule }) => rule.family === family)
      .map(item)
      .join('\n')}\n</ul>`,
  ]);
  return [
    frontMatter({ title: 'Rules', description: 'All rules by family.' }),
    '# Rules',
    `${rules.length} rules in ${families.size} families. Each page shows the guideline behind the rule, who and which notes it is about, what it asks about and leaves alone, and how well it does.`,
    '<div class="legend">',
    '<!--@include: ../../../README.md#severities-->',
    '</div>',
    ...sections.flat(),
  ].join('\n\n');
}

function item({ rule: { id, severity, message, enabled } }: SiteRule): string {
  const off = enabled ? '' : ' <span class="off">off until it is asked for</span>';
  return `<li><span class="head">${ruleLink(id, './')} ${severityBadge(severity)}${off}</span> <span class="sees">${escapeHtml(message)}</span></li>`;
}
