import type { Entry } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

const fenced = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** The front matter of a page as an entry; none where it is missing or broken. */
export function readFrontMatter(
	file: ContentFile,
	collection: string,
): { entry?: Entry; faults: Fault[] } {
	const yaml = fenced.exec(file.text)?.[1];
	if (yaml === undefined) return { faults: [missingFence(file)] };
	const start = file.text.indexOf('\n') + 1;
	const { data, node, faults, isBroken } = readYaml(file, yaml, start);
	if (isBroken) return { faults };
	return { entry: { file, collection, data: data ?? {}, node, start, opening: 0 }, faults };
}

/** Whether the front matter opens and never closes, so that nobody can tell where the body begins. */
export function isUnclosed(file: ContentFile): boolean {
	return /^---[ \t]*(\r?\n|$)/.test(file.text) && !fenced.test(file.text);
}

function missingFence(file: ContentFile): Fault {
	if (isUnclosed(file)) {
		const what = 'The front matter is not closed.';
		return faultAt(file, 0, what, 'Write a line "---" after the last field.');
	}
	return faultAt(
		file,
		0,
		'The page has no front matter.',
		'Begin it with "---", the fields, and "---".',
	);
}
