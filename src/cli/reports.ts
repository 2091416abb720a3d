import process from 'node:process';
import { type Format, openWriter } from '../report/formats/index.ts';
import type { ReportWriter } from '../report/report-writer.ts';
import { fileOutputs, type Output, standardOutput } from './outputs.ts';
import { openReportFile } from './report-file.ts';
import { print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options that say which reports are written. */
export interface ReportsOptions {
  readonly format?: Format;
  readonly output?: readonly Output[];
  readonly color?: boolean;
}

/** The reports of a run, written side by side. */
export interface Reports {
  /** Writes to each report what its writer gives. */
  readonly write: (piece: (writer: ReportWriter) => string) => Promise<void>;
  /** Puts the files in their places. */
  readonly finish: () => Promise<void>;
}

/** Columns of a report for people that goes to a file. */
const FILE_WIDTH = 80;

/**
 * Opens the report on standard output, and those that go to files.
 *
 * @param notes the notes of the run, as absolute paths
 * @throws UsageError here and in its methods where a file cannot be written.
 */
export async function openReports(
  { format, output = [], color }: ReportsOptions,
  cwd: string,
  notes: readonly string[],
): Promise<Reports> {
  const tool = readTool();
  const printed = await openWriter(standardOutput(format, output), {
    ...terminalOptions(color),
    tool,
  });
  const sinks = [{ writer: printed, write: print, finish: async () => {} }];
  for (const file of await fileOutputs(output, cwd, notes)) {
    const page = { color: color === true, width: FILE_WIDTH };
    const writer = await openWriter(file.format, { ...page, tool });
    sinks.push({ writer, ...(await openReportFile(file)) });
  }
  if (sinks.length > 1) endOnSignals();
  return {
    write: async (piece) => {
      for (const { writer, write } of sinks) await write(piece(writer));
    },
    finish: async () => {
      for (const { finish } of sinks) await finish();
    },
  };
}

/** Lets a run that is stopped from outside end as others do, so that no unfinished file is left. */
function endOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
