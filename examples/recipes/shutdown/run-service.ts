import { Group, isAbortOf } from 'errgroup';

import { AnswerCount } from './answer-count.ts';
import { serve } from './serve.ts';

export interface ServiceOptions {
  /** Milliseconds that its parts have to end. */
  readonly grace: number;
  readonly signal: AbortSignal;
}

/**
 * Runs until the signal aborts or a part fails. Resolves with the exit code: 0
 * if all of it has ended as it should, within the grace.
 */
export async function runService(
  upstream: string,
  { grace, signal }: ServiceOptions,
): Promise<0 | 1> {
  const answers = new AnswerCount();
  const group = new Group({ signal, grace, name: 'service' });
  const onAnswer = (): void => answers.add();
  group.go(signal => serve(upstream, { onAnswer, signal }), { name: 'server' });
  group.go(signal => answers.saveOften(signal), { name: 'count' });

  const outcome = await group.wait();
  for (const { name } of outcome.stuck) console.error(`${name} did not end`);
  if (outcome.stuck.length > 0) return 1;
  if (outcome.ok || isAbortOf(signal, outcome.error)) return 0;
  console.error(outcome.error);
  return 1;
}
