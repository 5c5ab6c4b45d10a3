import { isNode, isSeq } from 'yaml';
import { levels, type Work } from '../prose/evidence.ts';
import { valueAt, type Entry } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** A work that pages can cite. */
export interface Source extends Work {
	id: string;
	isRead: boolean;
	entry: Entry;
}

/** The works of sources.json; none where it is broken, and the page checks leave citations alone. */
export function readSources(file: ContentFile): { entries?: Entry[]; faults: Fault[] } {
	const broken = findJsonFault(file);
	if (broken) return { faults: [broken] };
	// JSON is YAML, and the YAML parser knows the place of every value.
	const { data, node, faults } = readYaml(file, file.text, 0);
	if (!Array.isArray(data) || !isSeq(node)) {
		return { faults: [faultAt(file, 0, 'The file is not a list.', 'Begin it with "[".')] };
	}
	const entries = node.items.map((item, at): Entry => {
		const opening = (isNode(item) ? item.range?.[0] : undefined) ?? 0;
		return {
			file,
			collection: 'sources',
			data: data[at],
			node: isNode(item) ? item : null,
			start: 0,
			opening,
		};
	});
	return { entries, faults };
}

/** Sources by id; of two with one id the first counts. */
export function indexSources(entries: Entry[]): Map<string, Source> {
	const sources = new Map<string, Source>();
	for (const entry of entries) {
		const id = idOf(entry);
		if (id === undefined || sources.has(id)) continue;
		const custom = (field: string) => valueAt(entry.data, ['custom', field]);
		// A number that is missing is the schema's to report.
		const studies = Number(custom('studies') ?? Infinity);
		const graded = levels.find((level) => level === custom('graded'));
		sources.set(id, { id, isRead: custom('read') !== false, studies, graded, entry });
	}
	return sources;
}

/** The id of a work as its author wrote it. */
export function idOf({ data }: Entry): string | undefined {
	const id = valueAt(data, ['id']);
	return typeof id === 'string' ? id : undefined;
}

/** Node says the place in words: "… at position 123 (line 5 column 3)"; without them it is the end. */
function findJsonFault(file: ContentFile): Fault | undefined {
	try {
		JSON.parse(file.text);
		return undefined;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? file.text.trimEnd().length);
		const what = `The JSON does not parse: ${message.replace(/ in JSON at position.*/, '')}.`;
		return faultAt(file, offset, what, 'Mend the comma, quote or bracket here.');
	}
}
