// Paragraphs that pages share: links in them that lead nowhere, those that no page shows, and a part of the body for which there
// is no place.
import { hasPart, piecesOf } from '../evidence/shared.ts';
import { asTag, attributeWords } from './component.ts';
import { faultAtValue, textAt, type Entry } from './entry.ts';
import { faultAt, type Fault } from './fault.ts';
import { describeLink, type Addresses } from './link.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';
import { findWordFaults } from './word.ts';

/** All faults of shared paragraphs, and of the pages that show them. */
export function findSharedFaults(
	pages: readonly Page[],
	facts: readonly Entry[],
	addresses: Addresses,
): Fault[] {
	const shared = facts.filter(({ collection }) => collection === 'shared');
	const uses = pages.flatMap(usesIn);
	return [
		...shared.flatMap((entry) => [
			...findWordFaults({ file: entry.file, entry }),
			...linkFaults(entry, addresses),
			...(uses.some(({ id }) => id === idOf(entry)) ? [] : [unshown(entry)]),
		]),
		...uses.flatMap(({ id, part, page }) => {
			const entry = shared.find((one) => idOf(one) === id);
			if (!entry || !part || hasPart(textAt(entry.data, ['says']))) return [];
			const what = `"${id}" has no place for a part of the body.`;
			return [faultAt(page.file, part.offset, what, 'Take part="…" out.')];
		}),
	];
}

function linkFaults(entry: Entry, addresses: Addresses): Fault[] {
	return piecesOf(textAt(entry.data, ['says'])).flatMap(({ href }) => {
		const words = href === undefined ? undefined : describeLink(href, addresses);
		return words ? [faultAtValue(entry, ['says'], ...words)] : [];
	});
}

function unshown(entry: Entry): Fault {
	const id = idOf(entry) ?? '';
	const instead = `Write <Shared id="${id}" /> where it belongs, or take it out.`;
	return faultAtValue(entry, ['id'], `No page shows "${id}".`, instead);
}

/** The paragraphs that a page shows, and the part of the body that it names. */
const usesIn = (page: Page) =>
	(page.body ?? [])
		.filter((part) => asTag(part)?.name === 'Shared')
		.map((part) => ({
			id: attributeWords(page.file, part, 'id')[0]?.text,
			part: attributeWords(page.file, part, 'part')[0],
			page,
		}));
