// Measures one peer in one scenario, in a process of its own.
const [scenarioName, peerName, size] = process.argv.slice(2);
const { default: scenario } = await import(`./scenarios/${scenarioName}.mjs`);
const { default: peer } = await import(`./peers/${peerName}.mjs`);

console.log(JSON.stringify(await scenario.measure(peer, Number(size))));
// Some peers leave tasks running.
process.exit();
