// What the search knows of each page by name: titles, other names, headings, summaries. It finds pages whose words do not all
// stand on one page, which the full-text index alone would miss. Pure.

import type { Helper } from '../finder/helpers.ts';
import type { Kind } from '../kinds.ts';
import { inOurWords, type Lexicon } from '../words/lexicon.ts';
import { isSmall } from '../words/small.ts';
import { plainWords, stemOf } from '../words/spelling.ts';

/** A page with all its names. */
export interface Named {
	url: string;
	title: string;
	/** What the profession calls it: it counts as much as the title. */
	called?: string;
	kind: Kind;
	summary: string;
	/** Other names, also those that are never shown. */
	names?: string[];
	/** What the build makes of them, so that no phone has to: slips mended, in our words, the stems of each by blanks. */
	phrases?: readonly string[];
	/** Its headings that are its own, each with its id. */
	headings?: readonly (readonly [id: string, text: string])[];
	/** Id of its text in the full-text index. */
	text?: string;
	/** For a sore place: addresses of the muscles that may be behind it, likeliest first. */
	leads?: string[];
	/** Places in the list of all pages of those that it leads on to. */
	next?: readonly number[];
	/** True for a group of muscles, whose members have pages of their own. */
	group?: true;
	/** Where it is on the body: across and down in mm, from the middle; on both sides. */
	at?: readonly [x: number, y: number];
	/** Who can do it. */
	by?: readonly Helper[];
	/** Names of the tools that it needs. */
	tools?: readonly string[];
	/** The least time that it takes. */
	minutes?: number;
}

/** The same list by field, each with a value for every page, null where it has none: so it is shortest on the wire. */
export type Columns = Record<string, string | readonly unknown[]>;

/** The id that a heading gets from its text, where nobody gave it another. */
const idFrom = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

/** A page as it is sent: the kind in its address, ids of headings that their text gives, and addresses in full go without saying. */
function sentOf({ url, phrases, headings, leads, ...page }: Named, places: Map<string, number>) {
	return {
		...{ ...page, url: url.replace(/\/$/, '').replace(`/${page.kind}/`, ':') },
		...(phrases && { phrases: phrases.join() }),
		...(headings && {
			headings: headings.map((one) => (one[0] === idFrom(one[1]) ? one[1] : one)),
		}),
		...(leads && { leads: leads.map((lead) => places.get(lead) ?? lead) }),
	};
}

type Sent = ReturnType<typeof sentOf>;

const urlOf = ({ url, kind }: Sent) => `${url.replace(':', `/${kind}/`)}/`;

/** Phrases of all pages are one text: they are many, and short. */
const betweenPages = '/';

/** Pages by field. */
export function columnsOf(pages: readonly Named[]): Columns {
	const places = new Map(pages.map(({ url }, index) => [url, index]));
	const rows = pages.map((page) => sentOf(page, places));
	const keys = new Set(rows.flatMap((row) => Object.keys(row)));
	return Object.fromEntries(
		[...keys].map((key) => {
			const column = rows.map((row) => row[key as keyof Sent] ?? null);
			return [key, key === 'phrases' ? column.join(betweenPages) : column];
		}),
	);
}

/** Pages from their fields. */
export function pagesFrom(columns: Columns): Named[] {
	const all = Object.entries(columns).map(
		([key, column]) =>
			[key, typeof column === 'string' ? column.split(betweenPages) : column] as const,
	);
	const rows = Array.from(columns.url ?? [], (_, index) => {
		const row: Record<string, unknown> = {};
		for (const [key, { [index]: value }] of all) if (value !== null) row[key] = value;
		return row as unknown as Sent;
	});
	const urls = rows.map(urlOf);
	return rows.map(({ phrases, headings, leads, ...row }, index) => ({
		...{ ...row, url: urls[index] ?? '' },
		...(phrases !== undefined && { phrases: phrases.split(',').filter(Boolean) }),
		...(headings && {
			headings: headings.map((one) =>
				typeof one === 'string' ? ([idFrom(one), one] as const) : one,
			),
		}),
		...(leads && {
			leads: leads.map((lead) => (typeof lead === 'number' ? (urls[lead] ?? '') : lead)),
		}),
	}));
}

/** The words that stand in what is shown of pages, each once. */
export const wordsOfNames = (pages: readonly Named[]): string[] => [
	...new Set(
		pages.flatMap(({ title, called = '', headings = [], summary }) =>
			plainWords([title, called, ...headings.map(([, text]) => text), summary].join(' ')),
		),
	),
];

/** Where a page can have a word. */
export const fields = ['title', 'names', 'headings', 'summary'] as const;
export type Field = (typeof fields)[number];

/** A page with its names taken apart. */
export interface Known extends Named {
	/** The stems of each field. */
	stems: Readonly<Record<Field, ReadonlySet<string>>>;
	phrases: readonly string[];
	/** Its title, as it is compared word for word. */
	typed: string;
}

/** A text as it is compared word for word. */
export const plainly = (text: string): string =>
	plainWords(text.replaceAll('&', ' and ')).join(' ');

/** The stems of a text that say something, in the words of our pages; of all words where none does. */
export function stemsIn(text: string, lexicon: Lexicon): string[] {
	const tokens = inOurWords(
		plainWords(text).map((word) => ({ text: word, stem: stemOf(word), number: NaN, clause: 0 })),
		lexicon,
	);
	const telling = tokens.filter((token) => !isSmall(token.text));
	return (telling.length > 0 ? telling : tokens).map(({ stem }) => stem);
}

/** Makes the names ready. */
export function readNames(pages: readonly Named[], lexicon: Lexicon): Known[] {
	return pages.map((page) => {
		const titles = [page.title, page.called ?? []].flat().map((one) => stemsIn(one, lexicon));
		// Its id is a name, too: "muscles/upper-trapezius".
		const id = page.url.split('/').at(-2) ?? '';
		const own = (page.names ?? []).concat(id.replaceAll('-', ' '));
		const names = [
			...(page.phrases ?? []).map((phrase) => phrase.split(' ')),
			...own.map((name) => stemsIn(name, lexicon)),
		];
		const headings = (page.headings ?? []).flatMap(([, text]) => stemsIn(text, lexicon));
		return {
			...page,
			stems: {
				title: new Set(titles.flat()),
				names: new Set(names.flat()),
				headings: new Set(headings),
				summary: new Set(stemsIn(page.summary, lexicon)),
			},
			phrases: [...titles, ...names].map((stems) => stems.join(' ')),
			typed: plainly(page.title),
		};
	});
}
