import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/caselint.js', import.meta.url));

/** Starts `caselint review` in a folder, does something with its address, and ends it. */
export async function withReview<Result>(
  cwd: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const args = [command, 'review', '.', '--no-open', '--by', 'Nerys Coyle'];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    while (!out.includes('Ctrl+C')) await once(child.stdout, 'data');
    return await work(/http:\S+/u.exec(out)?.[0] ?? '');
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
}
