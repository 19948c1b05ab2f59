// Gets the servers that the recipes are about, where this is Debian and we are
// root. What is not to be had fails its test in CI, and is skipped elsewhere.
import { existsSync } from 'node:fs';

import { install } from './debian.mjs';

const packages = [
  !existsSync('/usr/lib/postgresql') && 'postgresql',
  !existsSync('/usr/bin/redis-server') && 'redis-server',
].filter(Boolean);
if (packages.length > 0) install(packages);
