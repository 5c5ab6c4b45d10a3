import { citations } from '../evidence/citations.ts';
import { each, faultAtValue, valueAt, valuesAt, type Entry, type Path } from './entry.ts';
import type { ContentFile, Fault } from './fault.ts';
import { findTwins, idOf } from './list.ts';

/** Where data cite works: signs and reasons, and what is particular to a technique. */
const citing: Path[] = [
	['sources', each],
	['rules', each, 'sources', each],
	['only', each, 'sources', each],
];

/**
 * Ids that two works share, works that neither a page nor a fact cites, and works that were taken back.
 * @param isWhole whether all that can cite could be read: else nobody knows what is not cited
 */
export function findSourceFaults(
	entries: Entry[],
	pages: ContentFile[],
	data: Entry[],
	isWhole = true,
): Fault[] {
	const twins = findTwins(entries, 'work');
	// From the raw text, so that a page that does not compile yet still counts.
	const inText = pages.flatMap(({ text }) => citations(text).map(({ id }) => id));
	const inData = data.flatMap((entry) => citing.flatMap((path) => valuesAt(entry.data, path)));
	const cited = new Set([...inText, ...inData.map(({ value }) => String(value))]);
	const unused = (isWhole ? entries : []).filter((entry) => {
		const id = idOf(entry);
		const isFirst = entries.findIndex((other) => idOf(other) === id) === entries.indexOf(entry);
		return id !== undefined && isFirst && !cited.has(id);
	});
	const retracted = entries.filter(
		({ data }) => valueAt(data, ['custom', 'since', 'is']) === 'retracted',
	);
	return [
		...twins,
		...retracted.map((entry) => {
			const instead = 'Take it out, and what rests on it, the same day.';
			return faultAtValue(entry, ['id'], `"${idOf(entry)}" was retracted.`, instead);
		}),
		...unused.map((entry) => {
			const instead = 'Cite it where it belongs, or take it out.';
			return faultAtValue(entry, ['id'], `No page cites "${idOf(entry)}".`, instead);
		}),
	];
}
