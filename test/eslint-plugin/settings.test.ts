import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

const keys =
  'one of `factories`, `groupTypes`, `reusable`, `signalName`, `signalSlots`';
const name = 'a name or `{ name, from }`';
const slot = '`{ callee, path }`';
const callee = 'a name or `{ from, name }` with file, lib or package';
const path = 'a position, and keys, as `1.signal`';

describe('the settings', () => {
  it.each([
    undefined,
    {},
    { factories: [] },
    {
      factories: [
        'open',
        { name: 'make' },
        { name: 'make', from: './jobs.js' },
      ],
    },
    { groupTypes: ['Jobs'], reusable: false, signalName: 'größe' },
    { signalSlots: [{ callee: 'Octokit.request', path: '1.request.signal' }] },
    {
      signalSlots: [
        { callee: { from: 'lib', name: ['fetch', 'find'] }, path: '1' },
        { callee: { from: 'package', package: 'got', name: 'got' }, path: '1' },
      ],
    },
  ])('may be %j', errgroup => {
    expect(lint(errgroup)).toEqual([]);
  });

  it.each([
    ['jobs', '`settings.errgroup` to be an object, got "jobs"'],
    [null, '`settings.errgroup` to be an object, got null'],
    [[], '`settings.errgroup` to be an object, got []'],
    [
      { groupType: ['Jobs'] },
      `a key of settings.errgroup to be ${keys}, got "groupType"`,
    ],
    [
      { toString: 1 },
      `a key of settings.errgroup to be ${keys}, got "toString"`,
    ],
    [
      { factories: 'open' },
      '`settings.errgroup.factories` to be a list, got "open"',
    ],
    [
      { factories: ['a', 5] },
      `\`settings.errgroup.factories[1]\` to be ${name}, got 5`,
    ],
    [
      { factories: [''] },
      `\`settings.errgroup.factories[0]\` to be ${name}, got ""`,
    ],
    [
      { groupTypes: [{ from: 'x' }] },
      `\`settings.errgroup.groupTypes[0]\` to be ${name}, got {"from":"x"}`,
    ],
    [
      { groupTypes: [{ name: 'Jobs', module: 'x' }] },
      `\`settings.errgroup.groupTypes[0]\` to be ${name}, got {"name":"Jobs","module":"x"}`,
    ],
    [
      { reusable: 'no' },
      '`settings.errgroup.reusable` to be a boolean, got "no"',
    ],
    [
      { signalName: 'class' },
      '`settings.errgroup.signalName` to be the name of a variable, got "class"',
    ],
    [
      { signalName: 'a-b' },
      '`settings.errgroup.signalName` to be the name of a variable, got "a-b"',
    ],
    [
      { signalSlots: [{ path: '1' }] },
      `\`settings.errgroup.signalSlots[0]\` to be ${slot}, got {"path":"1"}`,
    ],
    [
      { signalSlots: [{ callee: { from: 'npm', name: 'got' }, path: '1' }] },
      `\`settings.errgroup.signalSlots[0].callee\` to be ${callee}, got {"from":"npm","name":"got"}`,
    ],
    [
      { signalSlots: [{ callee: 'load', path: 'signal' }] },
      `\`settings.errgroup.signalSlots[0].path\` to be ${path}, got "signal"`,
    ],
    [
      { signalSlots: [{ callee: 'load' }] },
      `\`settings.errgroup.signalSlots[0].path\` to be ${path}, got nothing`,
    ],
  ])('may not be %j', (errgroup, message) => {
    expect(() => lint(errgroup)).toThrow(`Expected ${message}.`);
  });

  it.each(Object.keys(plugin.rules))('are checked by %s', rule => {
    expect(() => lint({ factory: ['open'] }, rule)).toThrow('got "factory"');
  });
});

function lint(errgroup: unknown, rule = 'no-unchecked-wait') {
  return new Linter().verify('', {
    plugins: { errgroup: plugin },
    rules: { [`errgroup/${rule}`]: 'error' },
    settings: { errgroup },
  });
}
