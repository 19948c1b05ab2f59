import { median } from './clock.mjs';
import { baseline } from './names.mjs';
import { runCell } from './run-cell.mjs';

/**
 * Measures every peer in every scenario `rounds` times, a peer after the other
 * in every round, so that a busy minute of the machine hits them all.
 *
 * Resolves with a map from `scenario peer` to the medians of the figures. The
 * `ratio` is the median of the ratios to the baseline of the same round, which
 * is measured once for every size.
 */
export async function runRounds(node, { rounds, scenarios, peers, scale }) {
  const samples = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const [name, scenario] of scenarios) {
      // The figures in bytes and tasks do not depend on how busy it is.
      if (round > 0 && !scenario.isTimed) continue;
      const times = await runRound(node, {
        name,
        scenario,
        peers,
        scale,
        round,
      });
      for (const [peer, sample] of times) {
        const key = `${name} ${peer}`;
        samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
  }
  return new Map([...samples].map(([key, list]) => [key, medians(list)]));
}

async function runRound(node, { name, scenario, peers, scale, round }) {
  const results = new Map();
  const baselines = new Map();
  const full = scenario.isTimed ? scenario.size * scale : scenario.size;
  for (const [peerName, peer] of rotate([...peers], round)) {
    if (!scenario.takes(peer)) continue;
    const size = Math.min(full, peer.most ?? Infinity);
    if (scenario.isTimed && !baselines.has(size)) {
      baselines.set(size, await runCell(node, name, baseline, size));
    }
    const base = baselines.get(size);
    const isBaseline = peerName === baseline;
    const sample =
      isBaseline && base ? base : await runCell(node, name, peerName, size);
    if (!sample) continue;
    const ratio = base ? { ratio: sample.time / base.time } : {};
    const isReduced = size < full;
    results.set(peerName, { ...sample, ...ratio, size, isReduced });
  }
  return results;
}

function rotate(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function medians(samples) {
  const { isReduced, ...figures } = samples[0];
  const entries = Object.keys(figures).map(figure => [
    figure,
    median(samples.map(sample => sample[figure])),
  ]);
  return { ...Object.fromEntries(entries), isReduced };
}
