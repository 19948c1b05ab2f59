import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { all, map } from 'errgroup';
import { describe, expect, it } from 'vitest';

describe("the example MD5All of Go's errgroup", () => {
  it('digests every file of a folder, 20 at a time', async () => {
    const root = await folderOf({ a: 'one', b: 'two', c: 'three' });

    const sums = await md5All(root);

    await rm(root, { recursive: true });
    expect(sums).toEqual(
      new Map([
        ['a', 'f97c5d29941bfb1b2fdab0874906ab82'],
        ['b', 'b8a9f715dbb64fd5c56e7783c6820a61'],
        ['c', '35d6d33467aae9a2e3dccb4b6b027878'],
      ]),
    );
  });

  it('rejects with the error of a file that cannot be read', async () => {
    const root = await folderOf({ a: 'one' });

    const digested = md5All(root, ['a', 'missing']);

    await expect(digested).rejects.toMatchObject({ code: 'ENOENT' });
    await rm(root, { recursive: true });
  });
});

async function folderOf(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'errgroup-md5-'));
  await all(
    Object.entries(files).map(
      ([name, content]) =>
        signal =>
          writeFile(join(root, name), content, { signal }),
    ),
  );
  return root;
}

async function md5All(
  root: string,
  names?: readonly string[],
): Promise<Map<string, string>> {
  const digest = async (
    name: string,
    signal: AbortSignal,
  ): Promise<readonly [string, string]> => {
    const data = await readFile(join(root, name), { signal });
    return [name, createHash('md5').update(data).digest('hex')];
  };
  const sums = await map(names ?? (await readdir(root)), digest, { limit: 20 });
  return new Map(sums);
}
