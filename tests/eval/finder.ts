// `npm run eval:finder -- FILE`: measures what the finder shows for descriptions of pain, by the data that the pages are
// made of (dist/data/areas.json). Needs `npm run build`. Without FILE it takes tests/eval/complaints.json.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { least, measure, type Answered, type Complaint } from './finder-measures.ts';

const root = join(import.meta.dirname, '../..');
const file = process.argv[2] ?? join(root, 'tests/eval/complaints.json');
const built = join(root, 'dist/data/areas.json');
for (const path of [file, built]) {
	if (existsSync(path)) continue;
	console.error(`${path} is missing.${path === built ? ' Run "npm run build" first.' : ''}`);
	process.exit(1);
}
const complaints = JSON.parse(readFileSync(file, 'utf8')) as Complaint[];
const { areas } = JSON.parse(readFileSync(built, 'utf8')) as { areas: Answered[] };
const { figures, misses } = measure(complaints, areas);
for (const miss of misses) console.log(miss);
for (const [name, figure] of Object.entries(figures)) {
	console.log(
		`${name.padEnd(12)} ${figure.toFixed(2)} (at least ${least[name as keyof typeof least].toFixed(2)})`,
	);
	if (figure < least[name as keyof typeof least]) process.exitCode = 1;
}
