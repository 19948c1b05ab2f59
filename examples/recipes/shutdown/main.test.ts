import path from 'node:path';
import process from 'node:process';

import { expect, it } from 'vitest';

import { StartedProcess } from '../support/started-process.ts';
import { Upstream } from '../support/upstream.ts';

function start(upstream: Upstream, ...args: string[]): StartedProcess {
  const main = path.join(import.meta.dirname, 'main.js');
  return new StartedProcess(process.execPath, [main, upstream.url, ...args]);
}

async function urlOf(service: StartedProcess): Promise<string> {
  const line = await service.line(/^listening at/);
  return line.replace('listening at ', '');
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s, what has begun is finished, and nothing begins',
  async signal => {
    await using upstream = await Upstream.start();
    await using service = start(upstream);
    const url = await urlOf(service);
    const answer = fetch(url);
    const asked = await upstream.request('/');

    service.kill(signal);
    await service.line(/^saved: 0 answers$/);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    asked.end('tea');

    expect(await (await answer).text()).toBe('tea');
    expect(await service.exit).toEqual({ code: 0, signal: null });
    expect(service.lines.slice(1)).toEqual(['saved: 0 answers', 'exit with 0']);
  },
);

it('what does not end within the grace is named', async () => {
  await using upstream = await Upstream.start();
  await using service = start(upstream, '1');
  const url = await urlOf(service);
  const answer = expect(fetch(url)).rejects.toThrow('fetch failed');
  await upstream.request('/');

  service.kill('SIGTERM');

  expect(await service.exit).toEqual({ code: 1, signal: null });
  expect(service.lines).toContain('server did not end');
  await answer;
});

it('a second signal ends it at once', async () => {
  await using upstream = await Upstream.start();
  await using service = start(upstream);
  const url = await urlOf(service);
  const answer = expect(fetch(url)).rejects.toThrow('fetch failed');
  await upstream.request('/');

  service.kill('SIGTERM');
  await service.line(/^saved/);
  service.kill('SIGTERM');

  expect(await service.exit).toEqual({ code: null, signal: 'SIGTERM' });
  await answer;
});
