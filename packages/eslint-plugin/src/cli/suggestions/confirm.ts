import process from 'node:process';
import { createInterface } from 'node:readline/promises';

/**
 * Asks on the terminal; `undefined` where there is nobody to ask. Nothing but
 * `y` and `yes` is a yes.
 */
export async function confirm(question: string): Promise<boolean | undefined> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;

  const terminal = createInterface({ input, output });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
