/** The gold or the command line is at fault: says where, what is wrong, and what to do. */
export class MeasureError extends Error {
  override readonly name = 'MeasureError';
}

/**
 * Runs a measuring tool; a `MeasureError` is printed as one line, with exit code 2. Anything else
 * is our own fault and keeps its stack.
 */
export async function runMeasure(tool: () => void | Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
