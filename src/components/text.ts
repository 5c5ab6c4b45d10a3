// The words round every page, and of the parts that pages share. A second language is a second file. A sentence with a link in
// it stands in its parts.

/** The first link of a page. */
export const skipLink = 'Skip to the content';

/** The row on top of every page. */
export const header = {
	main: 'Main',
	emergency: 'Emergency',
	search: 'Search',
	menu: 'Menu',
} as const;

/** The foot of every page. */
export const footer = {
	parts: 'All parts of the site',
	atlas: 'Atlas',
	sources: 'Sources',
	general: (site: string) =>
		`${site} gives general information for adults. It cannot examine you and does not replace a doctor or physical therapist.`,
	free: 'We take no money, show no ads and sell nothing. No cookies, no tracking: what you choose and search stays in your browser.',
	by: (author: string) => `Written by ${author}.`,
	unchecked: 'Not yet checked by a health professional.',
	license: { says: 'Texts and drawings:', link: 'CC BY 4.0', end: '.' },
	code: { link: 'Source code', end: '.' },
	contact: { link: 'Write to us', end: '.' },
} as const;

/** The sources of a page. */
export const sourceList = {
	title: 'Sources',
	says: 'Each leads to what it shows, its limits and where to find it.',
	back: (mention: number) => `Back to mention ${mention}`,
} as const;

/** The parts of a text. */
export const contentsText = {
	title: 'On this page',
	parts: (parts: number) => `${String(parts)} parts`,
} as const;

/** What a list of cards can be narrowed by, and how many fit. */
export const filterText = {
	who: 'Who',
	with: 'With',
	minutes: 'Time',
	all: (all: number) => `All ${String(all)}`,
	fit: (count: number, all: number) =>
		count === 0
			? `None of ${String(all)} fits all of that. Take a choice away, or start over:`
			: `${String(count)} of ${String(all)} fit`,
	clear: 'Clear',
} as const;

/** The picture of what one does. */
export const actFigureText = {
	play: 'Play',
	stop: 'Stop',
	faster: (times: number) => `Shown ${String(times)} times faster`,
} as const;
