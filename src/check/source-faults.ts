import { citations } from '../prose/citations.ts';
import { faultAtValue, type Entry } from './entry.ts';
import type { ContentFile, Fault } from './fault.ts';
import { idOf, indexSources } from './source.ts';

/** Ids that two works share, and works that no page cites. */
export function findSourceFaults(entries: Entry[], pages: ContentFile[]): Fault[] {
	const sources = indexSources(entries);
	// From the raw text, so that a page that does not compile yet still counts.
	const cited = new Set(pages.flatMap(({ text }) => citations(text).map(({ id }) => id)));
	return entries.flatMap((entry) => {
		const id = idOf(entry);
		if (id === undefined) return [];
		if (sources.get(id)?.entry !== entry) {
			return [
				faultAtValue(entry, ['id'], `The id "${id}" stands twice.`, 'Give this work another id.'),
			];
		}
		if (cited.has(id)) return [];
		const instead = 'Cite it where it belongs, or take it out.';
		return [faultAtValue(entry, ['id'], `No page cites "${id}".`, instead)];
	});
}
