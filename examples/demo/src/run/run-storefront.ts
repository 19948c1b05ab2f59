import type { Service } from 'errgroup-example-storefront/leaky';

import type { Trace } from '../timeline/trace.ts';
import { Recorder } from './recorder.ts';
import { badDay, clientRequests } from './scenario.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type CreateService = (
  upstreams: Upstreams<keyof typeof badDay>['urls'],
) => Promise<Service>;

/** Longer than the storefront pauses before it asks a busy service again. */
const QUIET_MS = 200;

/**
 * Runs one version of the storefront against upstreams of its own, and asks it
 * for one thing after the other. Each trace ends when the upstreams have been
 * left alone for a while, however long after the answer that is.
 */
export async function runStorefront(
  version: string,
  createService: CreateService,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Trace[]> {
  const recorder = new Recorder();
  const upstreams = await startUpstreams(badDay, recorder, options);
  const service = await createService(upstreams.urls);
  try {
    // The first request of a process is slow, for reasons that are not ours.
    await (await fetch(service.url, options)).text();

    const traces: Trace[] = [];
    for (const { title, path, init } of clientRequests) {
      recorder.restart();
      const response = await fetch(service.url + path, { ...init, ...options });
      const answer = { at: recorder.now(), status: response.status };
      await response.text();
      const requests = await recorder.quiet(QUIET_MS, options);
      traces.push({ version, title, answer, requests });
    }
    return traces;
  } finally {
    service.close();
    upstreams.close();
  }
}
