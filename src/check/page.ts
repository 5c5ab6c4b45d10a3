import type { Entry } from './entry.ts';
import type { ContentFile, Fault } from './fault.ts';
import { isUnclosed, readFrontMatter } from './front-matter.ts';
import { readBody, type Part } from './mdx.ts';
import { placePage } from './place.ts';

/** A page as its author wrote it, read once for all checks. */
export interface Page {
	file: ContentFile;
	collection: string;
	id: string;
	/** Missing where the front matter is missing or broken. */
	entry?: Entry;
	/** The parts of the body; missing where it does not compile. */
	body?: Part[];
}

/** Reads the front matter and the body of a page; what cannot be read is a fault. */
export function readPage(file: ContentFile): { page?: Page; faults: Fault[] } {
	const place = placePage(file.path);
	if (!place) return { faults: [] };
	const { entry, faults } = readFrontMatter(file, place.collection);
	const body = isUnclosed(file) ? { faults: [] } : readBody(file);
	const page: Page = { file, ...place };
	if (entry) page.entry = entry;
	if (body.parts) page.body = body.parts;
	return { page, faults: [...faults, ...body.faults] };
}
