// How people talk: pages that sayings ask for must be there, patterns must be whole, and no phrase may stand for two words.

import { each, faultAtValue, valueAt, valuesAt, type Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import { idOf } from './list.ts';
import type { Page } from './page.ts';

/**
 * Faults of facts/sayings.yaml and facts/lay-words.yaml that their schema cannot see.
 * @param facts entries of all lists of facts
 */
export function findSayingFaults(pages: readonly Page[], facts: readonly Entry[]): Fault[] {
	const of = (collection: string) => facts.filter((entry) => entry.collection === collection);
	const paths = new Set(pages.map(({ collection, id }) => `/${collection}/${id}/`));
	return [
		...of('sayings').flatMap((entry) => [...missingPage(entry, paths), ...brokenPatterns(entry)]),
		...twiceSaid(of('layWords')),
	];
}

function missingPage(entry: Entry, paths: ReadonlySet<string>): Fault[] {
	const page = valueAt(entry.data, ['page']);
	if (typeof page !== 'string' || paths.has(page)) return [];
	return [faultAtValue(entry, ['page'], `There is no page "${page}".`, 'Name one that is there.')];
}

/** An operator needs something on both sides. */
const broken = /^[-~+] |(?: [-~+])+$| [-~+] [-~+] |\|(?:\||\s|$)|(?:^|\s)\|/;

const brokenPatterns = (entry: Entry): Fault[] =>
	valuesAt(entry.data, ['words', each]).flatMap(({ value, path }) =>
		typeof value === 'string' && broken.test(value)
			? [
					faultAtValue(
						entry,
						path,
						`"${value}" is no whole pattern.`,
						'Put a word on both sides of |, ~, + and -; the head of the file explains them.',
					),
				]
			: [],
	);

/** Phrases that stand for two words: which of them is meant could not be told. */
function twiceSaid(entries: readonly Entry[]): Fault[] {
	const known = new Map<string, string>();
	return entries.flatMap((entry) => {
		const id = idOf(entry) ?? '';
		return valuesAt(entry.data, ['says', each]).flatMap(({ value, path }) => {
			if (typeof value !== 'string') return [];
			const other = known.get(value);
			known.set(value, id);
			return other === undefined
				? []
				: [faultAtValue(entry, path, `"${value}" stands for "${other}", too.`, 'Leave one out.')];
		});
	});
}
