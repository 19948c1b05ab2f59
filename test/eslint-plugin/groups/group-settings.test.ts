import { expect, it } from 'vitest';

import { getGroupSettings } from '../../../packages/eslint-plugin/src/groups/group-settings.ts';
import type { RuleContext } from '../../../packages/eslint-plugin/src/rule-context.ts';

const none = {
  factories: [],
  groupTypes: [],
  signalName: 'signal',
  reusable: false,
};

function settingsOf(errgroup: unknown) {
  const context: Pick<RuleContext, 'settings'> = { settings: { errgroup } };
  return getGroupSettings(context);
}

it('has names, with and without their module', () => {
  const open = { name: 'open', from: '@acme/jobs' };

  expect(
    settingsOf({ factories: ['make', open], groupTypes: [{ name: 'Jobs' }] }),
  ).toEqual({
    ...none,
    factories: [{ name: 'make' }, open],
    groupTypes: [{ name: 'Jobs' }],
  });
});

it('has whether a group may be used again', () => {
  expect(settingsOf({ reusable: true }).reusable).toBe(true);
});

it('has the name of the signal', () => {
  expect(settingsOf({ signalName: 'stop' }).signalName).toBe('stop');
});

it('has none where none are given', () => {
  expect(settingsOf(undefined)).toEqual(none);
});
