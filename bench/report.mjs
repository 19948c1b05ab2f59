import os from 'node:os';

import { pathOfNode } from '../.ci/node-release.mjs';
import { gzipSize } from './gzip-size.mjs';
import { peerNames, scenarioNames } from './names.mjs';
import { runRounds } from './rounds.mjs';
import { render } from './render.mjs';

const NODES = ['24.21.0', '20.20.2'];
const EVERYTHING = `export * from 'errgroup';`;

/** Measures what `only` and `onlyPeers` choose, and resolves with Markdown. */
export async function report({ rounds, scale, only, onlyPeers }) {
  const scenarios = await load('scenarios', scenarioNames, only);
  const peers = await load('peers', peerNames, onlyPeers);

  const loads = [os.loadavg()[0]];
  const nodes = [];
  for (const { version, path } of findNodes()) {
    console.log(`Node ${version}: ${rounds} rounds ...`);
    const results = await runRounds(path, { rounds, scenarios, peers, scale });
    nodes.push({ version, results });
    loads.push(os.loadavg()[0]);
  }
  const sizes = new Map();
  for (const [name, { bundle }] of peers) {
    if (bundle) sizes.set(name, await gzipSize(bundle));
  }
  const everything = await gzipSize(EVERYTHING);
  return render({ nodes, peers, sizes, everything, rounds, loads });
}

function findNodes() {
  const found = NODES.flatMap(version => {
    const path = pathOfNode(version);
    if (!path) console.warn(`npm has no Node ${version} for this machine.`);
    return path ? [{ version, path }] : [];
  });
  if (found.length > 0) return found;
  console.warn(`Measuring the running Node, ${process.version}, instead.`);
  return [{ version: process.version.slice(1), path: process.execPath }];
}

/** The modules of a folder by name, or those of them that are chosen. */
async function load(folder, names, chosen = names) {
  const unknown = chosen.filter(name => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(', ')}. See bench/${folder}.`);
  }
  const entries = names
    .filter(name => chosen.includes(name))
    .map(async name => {
      const { default: content } = await import(`./${folder}/${name}.mjs`);
      return [name, content];
    });
  return new Map(await Promise.all(entries));
}
