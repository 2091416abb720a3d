import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { findingWords } from '../finding-words.ts';
import type { ReportError } from '../json.ts';
import { isAsking, isPraising, type PlacedFinding, placeFindings } from '../placed-finding.ts';
import type { ReportWriter } from '../report-writer.ts';
import { visibleText } from '../visible-text.ts';

/** What XML 1.0 has no place for, beside control characters. */
const NO_XML = /[\uFFFE\uFFFF]/gu;

/**
 * Writes JUnit XML: a test suite a note, a test case a finding. Errors and warnings are failures,
 * what is settled is skipped, and info and praise pass, with their words as output.
 */
export function junitWriter(): ReportWriter {
  return {
    opening: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="caselint">\n',
    note: (report) => suite(report.path, placeFindings(report).map(caseOf)),
    closing: (repository, _, problems) => {
      const many = repository.length === 0 ? '' : suite('many notes', repository.map(caseOf));
      const unread = problems.map((problem) => suite(problem.path, [unreadCase(problem)]));
      return `${many}${unread.join('')}</testsuites>\n`;
    },
  };
}

/** A note without findings is a test case that passes. */
function suite(name: string, found: readonly Element[]): string {
  const path = plain(name);
  const cases =
    found.length > 0 ? found : [x('testcase', { name: 'no findings', classname: path })];
  const count = (kind: string): number =>
    cases.filter(({ children: [child] }) => child?.type === 'element' && child.name === kind)
      .length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  return `${toXml(x('testsuite', { name: path, ...counts }, [...cases]))}\n`;
}

function caseOf(finding: PlacedFinding): Element {
  const { rule, path, start, severity, message, status } = finding;
  const words = findingWords(finding).map(plain).join('\n');
  const place = { name: plain(`${rule}, line ${start.line}`), classname: plain(path) };
  const about = { ...place, file: plain(path), line: start.line };
  const failure = { message: plain(message), type: severity };
  if (isPraising(finding)) return x('testcase', about, x('system-out', plain(message)));
  if (!isAsking(finding)) return x('testcase', about, x('skipped', { message: status }));
  if (severity === 'info') return x('testcase', about, x('system-out', words));
  return x('testcase', about, x('failure', failure, words));
}

function unreadCase({ path, message, at }: ReportError): Element {
  const line = at === undefined ? {} : { line: at.line };
  const about = { name: 'can be read', classname: plain(path), file: plain(path), ...line };
  return x('testcase', about, x('error', { message: plain(message), type: 'cannot be read' }));
}

function plain(text: string): string {
  return visibleText(text).replace(NO_XML, '\uFFFD');
}
