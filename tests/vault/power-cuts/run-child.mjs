// The process that is killed: runs `act` of a bundled scenario and says "ready" before and each acknowledgement on a line.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, vault, seen, state] = process.argv.slice(2);
const { scenario } = await import(pathToFileURL(bundle).href);
const acknowledge = (words) => void writeSync(1, `${words}\n`);
acknowledge('ready');
await scenario.act({ vault, seen }, JSON.parse(state), acknowledge);
acknowledge('done');
