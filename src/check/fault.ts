/** A file of content/; its path starts below that folder: `articles/when-to-avoid.mdx`. */
export interface ContentFile {
	path: string;
	text: string;
}

/** One thing that is wrong, where it stands, and what to write instead. Lines and columns start at 1. */
export interface Fault {
	path: string;
	line: number;
	column: number;
	what: string;
	instead: string;
}

/** A fault at a place in a file, counted in characters from its start. */
export function faultAt(file: ContentFile, offset: number, what: string, instead: string): Fault {
	const before = file.text.slice(0, offset);
	const line = before.split('\n').length;
	return { path: file.path, line, column: offset - before.lastIndexOf('\n'), what, instead };
}

/** The order in which faults are read: by file, then from top to bottom. */
export function compareFaults(a: Fault, b: Fault): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

/** One line for a fault; two spaces part the place, what is wrong, and what to write. */
export function formatFault({ path, line, column, what, instead }: Fault): string {
	const [wrong, right] = [what, instead].map((part) => part.replace(/\s+/g, ' '));
	return `${path}:${line}:${column}  ${wrong}  ${right}`;
}

/** The last line of the report: "3 faults in 2 files of 38." */
export function summarize(faults: Fault[], fileCount: number): string {
	if (faults.length === 0) return `${count(fileCount, 'file')}, no faults.`;
	const paths = new Set(faults.map(({ path }) => path));
	return `${count(faults.length, 'fault')} in ${count(paths.size, 'file')} of ${fileCount}.`;
}

/** A number with its noun: "1 file", "2 files". */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
