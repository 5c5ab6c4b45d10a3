import { depths, hasResults } from '../evidence/depths.ts';
import { levels, type Work } from '../evidence/levels.ts';
import { valueAt, type Entry } from './entry.ts';
import { faultAt, type ContentFile, type Fault } from './fault.ts';
import { idOf, readList } from './list.ts';

/** A work that pages can cite. */
export interface Source extends Work {
	/** How many studies that can answer its question it brings. */
	studies: number;
	isRead: boolean;
	entry: Entry;
}

/** The works of sources.json; none where it is broken, and the page checks leave citations alone. */
export function readSources(file: ContentFile): { entries?: Entry[]; faults: Fault[] } {
	const broken = findJsonFault(file);
	if (broken) return { faults: [broken] };
	// JSON is YAML, and the YAML parser knows the place of every value.
	return readList(file, 'sources');
}

/** Sources by id; of two with one id the first counts. */
export function indexSources(entries: Entry[]): Map<string, Source> {
	const sources = new Map<string, Source>();
	for (const entry of entries) {
		const id = idOf(entry);
		if (id === undefined || sources.has(id)) continue;
		const custom = (field: string) => valueAt(entry.data, ['custom', field]);
		// What is missing is the schema's to report.
		const studies = Number(custom('studies') ?? Infinity);
		const people = custom('people');
		sources.set(id, {
			id,
			isRead: hasResults(depths.find((depth) => depth === custom('read')) ?? 'unsaid'),
			studies,
			trials: Number(custom('trials') ?? 0),
			people: typeof people === 'number' ? people : undefined,
			isFair: custom('fair') === true,
			graded: levels.find((level) => level === custom('graded')),
			entry,
		});
	}
	return sources;
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
