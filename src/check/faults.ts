import { findCitationFaults } from './citation.ts';
import { findComponentFaults } from './component-faults.ts';
import { findDateFaults } from './date.ts';
import type { Entry } from './entry.ts';
import { compareFaults, type ContentFile, type Fault } from './fault.ts';
import { findHeadingFaults } from './heading.ts';
import { findLevelFaults } from './level.ts';
import { findLinkFaults, listAddresses } from './link.ts';
import { readPage, type Page } from './page.ts';
import { findPlaceFaults, placePage } from './place.ts';
import { findRelationFaults, type Ids } from './relation.ts';
import { findSchemaFaults } from './schema-faults.ts';
import { findSectionFaults } from './section-faults.ts';
import { findSourceFaults } from './source-faults.ts';
import { indexSources, readSources } from './source.ts';
import { textFaults } from './text.ts';
import { findWordFaults } from './word.ts';

/** All faults of all content, in the order of files and lines; `today` is "2026-11-20". */
export function findFaults(files: ContentFile[], today: string): Fault[] {
	const unreadable = files.flatMap(textFaults);
	const texts = files.filter(({ path }) => !unreadable.some((fault) => fault.path === path));
	const read = texts.map(readPage);
	const pages = read.flatMap(({ page }) => page ?? []);
	const sources = checkSources(texts);
	return [
		...unreadable,
		...findPlaceFaults(files),
		...read.flatMap(({ faults }) => faults),
		...sources.faults,
		...checkPages(files, pages, today, sources.entries),
	].toSorted(compareFaults);
}

function checkSources(files: ContentFile[]): { entries?: Entry[]; faults: Fault[] } {
	const file = files.find(({ path }) => path === 'sources.json');
	if (!file) return { faults: [] };
	const { entries, faults } = readSources(file);
	if (!entries) return { faults };
	const pages = files.filter((other) => other !== file);
	const own = [...entries.flatMap(findSchemaFaults), ...findSourceFaults(entries, pages)];
	return { entries, faults: [...faults, ...own] };
}

function checkPages(files: ContentFile[], pages: Page[], today: string, works?: Entry[]): Fault[] {
	const ids = listIds(files);
	const addresses = listAddresses(files, pages);
	const sources = works && indexSources(works);
	if (sources) ids.set('sources', new Set(sources.keys()));
	return pages.flatMap((page) => [
		...(page.entry ? checkEntry(page.entry, ids, today) : []),
		...(page.body ?? []).flatMap((part) => findComponentFaults(page.file, part)),
		...findHeadingFaults(page.file, page.body ?? []),
		...findSectionFaults(page),
		...findLinkFaults(page, addresses),
		...findWordFaults(page),
		...(sources ? [...findCitationFaults(page, sources), ...findLevelFaults(page, sources)] : []),
	]);
}

function checkEntry(entry: Entry, ids: Ids, today: string): Fault[] {
	return [
		...findSchemaFaults(entry),
		...findRelationFaults(entry, ids),
		...findDateFaults(entry, today),
	];
}

function listIds(files: ContentFile[]): Ids {
	const ids: Ids = new Map();
	for (const { path } of files) {
		const place = placePage(path);
		if (place) ids.set(place.collection, (ids.get(place.collection) ?? new Set()).add(place.id));
	}
	return ids;
}
