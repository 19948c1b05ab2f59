import { beforeAll, describe, expect, it } from 'vitest';

import { typeErrors } from '../eslint-plugin/support/type-errors.ts';
import { install } from './install.ts';
import { folder, moduleOf, suggestedCalls } from './suggested.ts';
import { libraries } from './tables/index.ts';

beforeAll(install);

describe.each(libraries)('$name', library => {
  it('is given the signal by the calls that take one, and by no other', () => {
    expect(suggestedCalls(library)).toEqual(library.calls);
  });

  it('takes the calls as they are and as they become', () => {
    const calls = Object.entries(library.calls).map(([call, cure]) =>
      typeof cure === 'string' ? cure : call,
    );

    const before = moduleOf(library.setup, Object.keys(library.calls));
    expect(typeErrors(before, 'file.ts', folder)).toEqual([]);
    const after = moduleOf(library.setup, calls);
    expect(typeErrors(after, 'file.ts', folder)).toEqual([]);
  });
});
