import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** A file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
	path: string;
	text: string;
}

const root = join(import.meta.dirname, '../..');

/** What commands write and git leaves out; `public` holds no text of ours. */
const left = ['dist', '.astro', '.git', 'test-results', 'playwright-report', 'public'];

const kinds = [
	'.ts',
	'.js',
	'.mjs',
	'.astro',
	'.svelte',
	'.css',
	'.mdx',
	'.md',
	'.json',
	'.yml',
	'',
];

/** All text files of the project, or those below one folder of it. */
export function sourceFiles(folder = ''): SourceFile[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		// In a worktree .git is a file.
		if (left.includes(path) || entry.name === 'node_modules') return [];
		if (entry.isDirectory()) return sourceFiles(path);
		return kinds.includes(extname(path)) && entry.isFile() ? [read(path)] : [];
	});
}

/** One file of the project by its path from the root. */
export function read(path: string): SourceFile {
	return {
		path: relative(root, join(root, path)).split(sep).join('/'),
		text: readFileSync(join(root, path), 'utf8'),
	};
}

/** "path:line  the line itself" for each line of the files that a pattern finds something in. */
export function linesWith(pattern: RegExp, files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) =>
		text
			.split('\n')
			.flatMap((line, index) =>
				pattern.test(line) ? [`${path}:${index + 1}  ${line.trim().slice(0, 120)}`] : [],
			),
	);
}

/** A folder of one machine at the start of a path; as a part of an address it is none. */
export const machinePath = /(?<![\w.:/~*-])(?:\/(?:home|Users|root|work|mnt)|[A-Z]:\\Users)[/\\]\w/;
