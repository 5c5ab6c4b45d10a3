// What a page cites: the works behind its own sentences, and behind all that its tags show from elsewhere, in the order in which
// they stand. Each page numbers its sources by it, and the list of all works names the pages by it. Pure.

import type { CollectionEntry } from 'astro:content';
import { citations } from '../evidence/citations.ts';
import { withFindings, type Told } from '../evidence/findings.ts';
import { withShared, type Shared } from '../evidence/shared.ts';
import { inOrder, type Kind } from '../kinds.ts';
import { citesOf, forbidsIn, inWords, withForbids } from '../safety/forbids.ts';
import type { Reason } from '../safety/reasons.ts';
import { withSigns, type Sign } from '../safety/signs.ts';
import { columnsOf } from '../safety/table.ts';
import { tableText } from '../safety/text.ts';
import { withZones, type Zone } from '../safety/zones.ts';
import { saidOf, withSaid, type SharedWords } from './said.ts';

/** All that pages can show from elsewhere. */
export interface Facts {
	findings: readonly Told[];
	shared: readonly Shared[];
	signs: readonly Sign[];
	zones: readonly Zone[];
	reasons: readonly Reason[];
	techniques: readonly CollectionEntry<'techniques'>[];
	/** What is filled with the numbers of each page. */
	words: SharedWords;
}

/** The text of a page with all that it shows from elsewhere: the words of it, or the works behind it alone. */
export function shownText(entry: CollectionEntry<Kind>, facts: Facts): string {
	const { body = '' } = entry;
	const { findings, shared, signs, zones, reasons, techniques, words } = facts;
	const forbids = forbidsIn(body, reasons, techniques);
	const said = withSaid(withFindings(body, findings), saidOf(entry, techniques, words));
	return withForbids(withSigns(withZones(withShared(said, shared), zones), signs), forbids);
}

/** The works behind the table of all reasons, cited as the rules stand below it. */
export const tableCites = ({ reasons, techniques }: Pick<Facts, 'reasons' | 'techniques'>) =>
	columnsOf(reasons, inOrder('techniques', techniques))
		.flatMap((column) => column.reasons)
		.map((reason) => citesOf(inWords(reason, techniques)))
		.join('');

/** A page as the list of all works names it. */
export interface Citing {
	name: string;
	path: string;
}

/** The pages that cite each work, by its id: in the order of the pages, the table of all reasons last. */
export function citingPages(
	entries: readonly CollectionEntry<Kind>[],
	facts: Facts,
): Map<string, Citing[]> {
	const pages = [
		...entries.map((entry) => ({
			name: entry.data.title,
			path: `/${entry.collection}/${entry.id}/`,
			text: shownText(entry, facts),
		})),
		{ name: tableText.title, path: '/safety/reasons/', text: tableCites(facts) },
	];
	const citing = new Map<string, Citing[]>();
	for (const { name, path, text } of pages)
		for (const { id } of citations(text))
			citing.set(id, [...(citing.get(id) ?? []), { name, path }]);
	return citing;
}
