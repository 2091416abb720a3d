import type { Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { RepositoryFinding, Status } from '../../findings/finding.ts';
import { findingWords, guidelineWords } from '../finding-words.ts';
import type { ReportError } from '../json.ts';
import { commas } from '../json-list.ts';
import { pathUri } from '../path-uri.ts';
import { type PlacedFinding, placeFindings, placeOfProblem } from '../placed-finding.ts';
import type { ReportWriter, WriterOptions } from '../report-writer.ts';
import { visibleJson } from '../visible-text.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What settled a finding, as SARIF has it. */
const SETTLED = {
  suppressed: { kind: 'inSource', status: 'accepted', justification: 'a comment in the note' },
  baseline: { kind: 'external', status: 'accepted', justification: 'in the baseline' },
  dismissed: { kind: 'external', status: 'accepted', justification: 'decided: dismissed' },
  discussed: { kind: 'external', status: 'accepted', justification: 'decided: discussed' },
  'follow-up': { kind: 'external', status: 'underReview', justification: 'decided: follow-up' },
} as const satisfies Record<Exclude<Status, 'open'>, object>;

/**
 * Writes SARIF 2.1.0. The rules come after the results, when it is known which there are. Praise is
 * left out, since code scanning takes every result for an alert, whatever its kind.
 */
export function sarifWriter({ tool }: WriterOptions): ReportWriter {
  const rules = new Map<string, ReportingDescriptor>();
  const listed = commas();
  const results = (findings: readonly PlacedFinding[], notes?: RepositoryFinding['notes']) =>
    listed(
      findings.flatMap((finding) => {
        if (finding.severity === 'praise') return [];
        if (!rules.has(finding.rule)) rules.set(finding.rule, descriptorOf(finding));
        const ruleIndex = Array.from(rules.keys()).indexOf(finding.rule);
        return [visibleJson(resultOf(finding, LEVELS[finding.severity], ruleIndex, notes))];
      }),
    );
  return {
    opening: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","originalUriBaseIds":{"${ROOT}":{"description":{"text":"The folder in which Caselint was run."}}},"results":[`,
    note: (report) => results(placeFindings(report)),
    closing: (repository, _, problems) => {
      const last = repository.map((finding) => results([finding], finding.notes)).join('');
      const driver = {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        rules: [...rules.values()],
      };
      const invocation = {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(notificationOf),
      };
      return `${last}\n],"tool":${visibleJson({ driver })},"invocations":[${visibleJson(invocation)}]}]}\n`;
    },
  };
}

function descriptorOf(finding: PlacedFinding): ReportingDescriptor {
  const { rule, family, guideline } = finding;
  const name = rule.replaceAll('-', ' ');
  const [, ...help] = findingWords(finding);
  return {
    id: rule,
    shortDescription: { text: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` },
    fullDescription: { text: guidelineWords(guideline) },
    help: { text: help.join('\n\n') },
    properties: { tags: [family, ...guideline.also], guideline: guideline.id },
  };
}

function resultOf(
  finding: PlacedFinding,
  level: Result.level,
  ruleIndex: number,
  notes: RepositoryFinding['notes'] = [],
): Result {
  const { rule, path, message, question, rewording, status, fingerprint, speaker } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: `${message} To think about: ${question}` },
    locations: [{ physicalLocation: placeOf(finding) }],
    ...(notes.length === 0
      ? {}
      : {
          relatedLocations: notes
            .filter((note) => note.path !== path)
            .map((note) => ({
              physicalLocation: locationOf(note.path, { startLine: note.line ?? 1 }),
            })),
        }),
    partialFingerprints: { 'caselint/v1': fingerprint },
    ...(status === 'open' ? {} : { suppressions: [SETTLED[status]] }),
    properties: {
      level: finding.level,
      speaker,
      status,
      ...(rewording === null ? {} : { rewording }),
    },
  };
}

function placeOf({ path, start, end, passage }: PlacedFinding): PhysicalLocation {
  return locationOf(path, {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: passage },
  });
}

function locationOf(path: string, region: PhysicalLocation['region']): PhysicalLocation {
  const uri = pathUri(path);
  const base = uri.startsWith('file:') ? {} : { uriBaseId: ROOT };
  return { artifactLocation: { uri, ...base }, region };
}

function notificationOf(problem: ReportError): Notification {
  const { line, column } = placeOfProblem(problem);
  const region = { startLine: line, startColumn: column };
  return {
    level: 'error',
    message: { text: problem.message },
    locations: [{ physicalLocation: locationOf(problem.path, region) }],
  };
}
