import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, Fault } from './fault.ts';

interface Reading {
	files: ContentFile[];
	faults: Fault[];
}

/** All files below a folder with their text; what cannot be read becomes a fault. */
export function readContent(folder: string): Reading {
	const reading: Reading = { files: [], faults: [] };
	readFolder(folder, '', reading);
	return reading;
}

function readFolder(root: string, path: string, reading: Reading): void {
	const entries = attempt(path, reading, () =>
		readdirSync(join(root, path), { withFileTypes: true }),
	);
	for (const entry of entries ?? []) {
		// Files such as .DS_Store are the machine's, not the author's.
		if (entry.name.startsWith('.')) continue;
		const inside = path ? `${path}/${entry.name}` : entry.name;
		if (entry.isDirectory()) readFolder(root, inside, reading);
		else readFile(root, inside, reading);
	}
}

function readFile(root: string, path: string, reading: Reading): void {
	const text = attempt(path, reading, () => readFileSync(join(root, path), 'utf8'));
	// The byte order mark that some editors write is not part of the text.
	if (text !== undefined) reading.files.push({ path, text: text.replace(/^\uFEFF/, '') });
}

function attempt<T>(path: string, { faults }: Reading, read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		const reason = error instanceof Error ? error.message.split(',')[0] : String(error);
		const what = `It cannot be read (${reason}).`;
		faults.push({
			path,
			line: 1,
			column: 1,
			what,
			instead: 'Check that it exists and is readable.',
		});
		return undefined;
	}
}
