import type { ReportWriter, WriterOptions } from '../report-writer.ts';

/** The formats of a report; the first two also of what other commands show. */
export const formats = [
  'pretty',
  'json',
  'summary',
  'html',
  'markdown',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'rdjson',
] as const;

/** The name of a format. */
export type Format = (typeof formats)[number];

type Open = (options: WriterOptions) => ReportWriter;

/** One file a format, each loaded when it is asked for. */
const writers: Readonly<Record<Format, () => Promise<Open>>> = {
  pretty: async () => (await import('./pretty.ts')).prettyWriter,
  json: async () => (await import('./json.ts')).jsonWriter,
  summary: async () => (await import('./summary.ts')).summaryWriter,
  html: async () => (await import('./html.tsx')).htmlWriter,
  markdown: async () => (await import('./markdown.ts')).markdownWriter,
  sarif: async () => (await import('./sarif.ts')).sarifWriter,
  junit: async () => (await import('./junit.ts')).junitWriter,
  github: async () => (await import('./github.ts')).githubWriter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabWriter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonWriter,
};

/** A writer of a format, for one report. */
export async function openWriter(format: Format, options: WriterOptions): Promise<ReportWriter> {
  const open = await writers[format]();
  return open(options);
}
