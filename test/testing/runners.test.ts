import { beforeAll, describe, expect, it } from 'vitest';

import { runSuite } from './support/run-suite.ts';

const leaky = [
  'leaks a task',
  'leaks a task of a group that is older than the test',
  'leaks beside others',
];

describe.each([
  { runner: 'vitest', named: leaky, verdict: /4 failed \| 4 passed/ },
  // Jest does not say whether a test has failed, and fails the file.
  ...(['jest', 'jest-commonjs'] as const).map(runner => ({
    runner,
    named: [...leaky, 'fails and leaks'],
    verdict: /Test suite failed to run/,
  })),
  { runner: 'node-test', named: leaky, verdict: /pass 5\n.*fail 4/ },
] as const)('$runner', ({ runner, named, verdict }) => {
  let report: string;

  beforeAll(async () => {
    report = await runSuite(runner);
  });

  it('names each test that leaves tasks running, and no other', () => {
    expect(testsWithLeaks(report)).toEqual(new Set(named));
  });

  it('names the task, its group and its age', () => {
    expect(report).toMatch(
      /task "sync" of group "mail", running for 1\d{3} ms, started/,
    );
  });

  it('says where the task was started, first in the code of the test', () => {
    expect(report).toMatch(/task "sync".*\n +at .*suite\.js:\d+:\d+/);
    expect(report).toMatch(/task "parallel".*\n +at .*suite\.js:\d+:\d+/);
  });

  it('still reports a failure of the test itself', () => {
    expect(report).toMatch(/expected 1 to be 2|Received: 1|1 !== 2/);
  });

  it('fails', () => {
    expect(report).toMatch(verdict);
  });
});

function testsWithLeaks(report: string): Set<string | undefined> {
  const matches = report.matchAll(/Test "(.*)" has left \d+ tasks? running/g);
  return new Set([...matches].map(([, name]) => name));
}
