import path from 'node:path';

import type { ServerProgram } from './describe-with.ts';
import { findProgram } from './find-program.ts';
import { StartedProcess } from './started-process.ts';
import { tempFolder } from './temp-folder.ts';

export const redisProgram: ServerProgram = {
  file: findProgram('redis-server'),
  debian: 'redis-server',
};

/** A server at a socket in a folder of its own, so that no port is taken. */
export interface RedisServer extends AsyncDisposable {
  readonly socket: string;
}

export async function startRedis(): Promise<RedisServer> {
  if (redisProgram.file === undefined) throw new Error('No redis-server.');
  const folder = tempFolder();
  const socket = path.join(folder.path, 'redis.sock');
  const settings = ['--port', '0', '--save', '', '--unixsocket', socket];
  const server = new StartedProcess(redisProgram.file, settings, {
    cwd: folder.path,
  });
  await server.line(/ready to accept connections/i);
  return {
    socket,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}
