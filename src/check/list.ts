import { isNode, isSeq } from 'yaml';
import { faultAtValue, valueAt, type Entry } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** The entries of a file that is one list, JSON or YAML; none where it is broken. */
export function readList(
	file: ContentFile,
	collection: string,
): { entries?: Entry[]; faults: Fault[] } {
	const { data, node, faults } = readYaml(file, file.text, 0);
	if (faults.length > 0 && data === undefined) return { faults };
	if (!Array.isArray(data) || !isSeq(node)) {
		const begin = file.path.endsWith('.json') ? '"["' : '"- id: …"';
		return { faults: [faultAt(file, 0, 'The file is not a list.', `Begin it with ${begin}.`)] };
	}
	const entries = node.items.map((item, at): Entry => {
		const opening = (isNode(item) ? item.range?.[0] : undefined) ?? 0;
		return {
			file,
			collection,
			data: data[at],
			node: isNode(item) ? item : null,
			start: 0,
			opening,
		};
	});
	return { entries, faults };
}

/** The id of an entry as its author wrote it. */
export function idOf({ data }: Entry): string | undefined {
	const id = valueAt(data, ['id']);
	return typeof id === 'string' ? id : undefined;
}

/** Ids that two entries of a list share. */
export function findTwins(entries: Entry[], noun: string): Fault[] {
	return entries.flatMap((entry, at) => {
		const id = idOf(entry);
		const first = entries.findIndex((other) => idOf(other) === id);
		if (id === undefined || first === at) return [];
		const what = `The id "${id}" stands twice.`;
		return [faultAtValue(entry, ['id'], what, `Give this ${noun} another id.`)];
	});
}
