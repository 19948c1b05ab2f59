import process from 'node:process';
import { createInterface } from 'node:readline';

/**
 * Asks on the terminal; `undefined` where there is nobody to ask. Nothing but
 * `y` and `yes` is a yes, and Ctrl-C ends the process, as it does elsewhere.
 */
export async function confirm(question: string): Promise<boolean | undefined> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;

  const terminal = createInterface({ input, output });
  terminal.on('SIGINT', () => {
    terminal.close();
    process.kill(process.pid, 'SIGINT');
  });
  terminal.setPrompt(`${question} [y/N] `);
  terminal.prompt();
  // One line, or none where the input ends with Ctrl-D.
  for await (const answer of terminal) {
    terminal.close();
    return /^y(?:es)?$/i.test(answer.trim());
  }
  output.write('\n');
  return false;
}
