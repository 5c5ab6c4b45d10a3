// The words of the search, as its pages show them. Another language is another file of this shape.

import { helperWords } from '../finder/helpers.ts';
import type { Urgency } from '../safety/signs.ts';
import { mostShown } from './filters.ts';
import type { Side } from '../words/side.ts';

/** What the page says that does not move: its head, where to start, and the list of all pages. */
export const pageText = {
	title: 'Search',
	description:
		'Search all pages of Unknot for a muscle, a technique, a tool or the place that hurts, or find them in the list from A to Z.',
	start: 'Start here',
	/** What most people start with, as we see it. */
	starts: [
		{ name: 'Touch the sore spot on the body map', path: '/' },
		{ name: 'The check before you press', path: '/check/' },
		{ name: 'Pain between the shoulder blades', path: '/areas/between-scapulae/' },
		{ name: 'Pain where the neck meets the shoulder', path: '/areas/neck-shoulder-angle/' },
		{ name: 'Tennis ball on the wall', path: '/techniques/tennis-ball-wall/' },
		{ name: '5 minutes at your desk', path: '/routines/desk-5-minutes/' },
	],
	all: 'All pages, A to Z',
	letters: 'Letters',
	also: (names: string) => `Also called ${names}`,
} as const;

/** What a box says of danger; the one thing to do comes with the signs. */
export const noticeText: { titles: Record<Urgency, string>; check: string; unread: string } = {
	titles: {
		emergency: 'This can be an emergency',
		today: 'This needs a doctor today',
		'see-someone': 'Have this looked at: see a doctor or physical therapist',
	},
	check: 'Check first',
	/** Where what tells of danger can't be had. */
	unread:
		'Signs of danger could not be loaded, so none is pointed out here. New, severe or strange pain?',
};

/** Letters of a query that are said back: nobody listens to a whole story twice. */
const mostSaid = 60;

/** The beginning of a long query, for where it is said back; the box and the address keep all of it. */
export const brief = (words: string): string =>
	words.length > mostSaid
		? `${words.slice(0, mostSaid + 1).replace(/\s*\S*$/, '') || words.slice(0, mostSaid)}…`
		: words;

/**
 * What the box, the filters and the results say.
 * @param language of the page, which figures and lists are written in: "en-US"
 */
export function searchText(language: string) {
	// What formats figures takes a phone longer to start than all else here, so it waits until there is one to be said.
	let number: Intl.NumberFormat | undefined;
	const figure = (count: number) => (number ??= new Intl.NumberFormat(language)).format(count);
	const list = (items: readonly string[]) =>
		new Intl.ListFormat(language, { type: 'unit' }).format(items);
	const pages = (count: number) => `${figure(count)} ${count === 1 ? 'page' : 'pages'}`;
	/** The pages that are left of those found; of many the first ones are shown. */
	const left = (count: number, all: number, first = 'The first') => {
		if (count > mostShown) return `${first} ${figure(mostShown)} of ${pages(count)}`;
		return count < all ? `${pages(count)} of ${figure(all)}` : pages(count);
	};
	const quoted = (words: string) => `“${brief(words)}”`;
	return {
		box: 'Search for a muscle, a tool or what hurts',
		submit: 'Search',
		results: 'Search results',

		...lackingText(left, quoted),
		...foundText(left, quoted, list),
		instead: 'Search instead for',
		meant: 'Did you mean',
		...placesText,
		...narrowingText(figure),
	};
}

/** What is said of what was found. */
const foundText = (
	left: (count: number, all: number, first?: string) => string,
	quoted: (words: string) => string,
	list: (items: readonly string[]) => string,
) => ({
	none: (words: string) =>
		`Nothing found for ${quoted(words)}. Try fewer or other words, or start below.`,
	found: (count: number, all: number, words: string) => `${left(count, all)} for ${quoted(words)}`,
	/** Where other words were looked for than were typed. */
	mended: (words: string) => `Showing results for ${quoted(words)}`,
	mendedFound: (count: number, words: string) =>
		`Showing results for ${quoted(words)}: ${left(count, count, 'the first')}`,
	/** Where no page has all words: some of those that a page has together, if any. */
	relaxed: (count: number, all: number, words: readonly string[]) =>
		`No page has all these words. ${left(count, all)} ${count === 1 ? 'has' : 'have'} some of them` +
		(words.length > 0 ? `, such as ${list(words.map(quoted))}.` : '.'),
	/** Where more was written than any page can be asked for. */
	story: (count: number, all: number) => `${left(count, all)} that may help`,
	/** Where the words name a part of the body that is not ours. */
	outside: (part: string, count: number, all: number) =>
		`Unknot does not cover ${part}. See a doctor or physical therapist if it does not settle; ${left(count, all, 'the first')} may still help.`,
});

/** What is said of what is slow or missing. */
const lackingText = (
	left: (count: number, all: number) => string,
	quoted: (words: string) => string,
) => ({
	failed: 'The search could not be loaded. Check the connection, or use the list below.',
	slow: 'The search is slow to load. It goes on by itself; the list below works meanwhile.',
	/** Where something is late: what is here came by the names, or without them. */
	slowly: (count: number, all: number, isText: boolean) =>
		isText
			? `${left(count, all)} so far. The names of the pages are slow to load, and may find more.`
			: `${left(count, all)} by their names so far. The full search is slow to load, and may find more.`,
	namesAlone: (count: number, all: number) =>
		`${left(count, all)} by their names alone. The full search could not be loaded: check the connection.`,
	textAlone: (count: number, all: number, words: string) =>
		`${left(count, all)} for ${quoted(words)}, spelled as it is. The names of the pages could not be loaded: check the connection.`,
	some: 'Some pages could not be searched: check the connection.',
	again: 'Try again',
});

/** What is said of the sore places that the words name. */
const placesText = {
	places: 'Sore places',
	ache: 'Does it ache there?',
	sided: (place: string, side: Side) => `${place}, ${sides[side]}`,
};

const sides: Record<Side, string> = {
	left: 'your left',
	right: 'your right',
	both: 'both sides',
};

/** What narrows the results down. */
const narrowingText = (figure: (count: number) => string) => ({
	kind: 'Kind of page',
	narrow: 'Narrow down',
	/** The fold that narrows down, with what is wanted now. */
	narrowed: (wanted: readonly string[]) => `Narrowed down to ${wanted.join(' · ')}`,
	all: 'All',
	counted: (name: string, count: number) => `${name} ${figure(count)}`,
	hint: 'kind, helper, tool, time',
	by: 'Who does it',
	tool: 'Tool',
	minutes: 'Time',
	any: 'Any',
	option: (name: string, count: number) => `${name} (${figure(count)})`,
	helpers: helperWords,
	atMost: (minutes: number) => `${figure(minutes)} minutes or less`,
});

/** The shape that every language has. */
export type SearchText = ReturnType<typeof searchText>;
