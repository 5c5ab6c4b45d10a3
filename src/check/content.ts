// Checks all content: `node src/check/content.ts [folder]`. Prints every fault with file, line and column.
import { join } from 'node:path';
import { compareFaults, formatFault, summarize } from './fault.ts';
import { findFaults } from './faults.ts';
import { readContent } from './files.ts';

const folder = process.argv[2] ?? 'content';
const { files, faults: unread } = readContent(folder);
// The author's own calendar: with the world's, a page checked this morning can be in the future.
const today = new Date().toLocaleDateString('sv');
const faults = [...unread, ...findFaults(files, today)].toSorted(compareFaults);

for (const fault of faults) console.log(formatFault({ ...fault, path: join(folder, fault.path) }));
console.log(summarize(faults, files.length + unread.length));
process.exitCode = faults.length > 0 ? 1 : 0;
