// node dist/shutdown/main.js <upstream> [grace in milliseconds]
import process from 'node:process';

import { runService } from './run-service.ts';
import { shutdownSignal } from './shutdown-signal.ts';

const [upstream = '', grace = '10000'] = process.argv.slice(2);
const code = await runService(upstream, {
  grace: Number(grace),
  signal: shutdownSignal(),
});
console.log(`exit with ${String(code)}`);
// Without it, what is stuck would keep the process.
process.exit(code);
