// What the search knows of each page by name: titles, other names, headings, summaries. It finds pages whose words do not all
// stand on one page, which the full-text index alone would miss. Pure.

import type { Helper } from '../finder/helpers.ts';
import type { Kind } from '../kinds.ts';
import { inOurWords, type Lexicon } from '../words/lexicon.ts';
import { isSmall } from '../words/small.ts';
import { formsOf, inPlainLetters, plainWords, stemOf } from '../words/spelling.ts';

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
	text?: string | undefined;
	/** For a sore place: addresses of the muscles that may be behind it, likeliest first. */
	leads?: string[];
	/** Places in the list of all pages of those that it leads on to. */
	next?: readonly number[];
	/** True for a group of muscles, whose members have pages of their own. */
	group?: true;
	/** Where it is on the body: across and down in mm, from the middle; on both sides. */
	at?: readonly [x: number, y: number] | undefined;
	/** Who can do it. */
	by?: readonly Helper[] | undefined;
	/** Names of the tools that it needs. */
	tools?: readonly string[] | undefined;
	/** The least time that it takes. */
	minutes?: number | undefined;
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
	return rows.map((row, index) => {
		const { phrases, headings, leads } = row;
		// Nobody else has the row: a copy of each would take a phone longer than all else here.
		return Object.assign(row as Partial<Sent>, {
			url: urls[index] ?? '',
			...(phrases !== undefined && { phrases: phrases.split(',').filter(Boolean) }),
			...(headings && {
				headings: headings.map((one) =>
					typeof one === 'string' ? ([idFrom(one), one] as const) : one,
				),
			}),
			...(leads && {
				leads: leads.map((lead) => (typeof lead === 'number' ? (urls[lead] ?? '') : lead)),
			}),
		}) as Named;
	});
}

/** Where a page can have a word. */
export const fields = ['title', 'names', 'headings', 'summary'] as const;
export type Field = (typeof fields)[number];

/** A page whose names can be asked. */
export interface Known extends Named {
	/** The texts of each field in plain letters, a line each. */
	plain: Readonly<Record<Field, string>>;
	lexicon: Lexicon;
	/** What was read of them, once it was asked for. */
	read: Partial<Record<Field, readonly (readonly string[])[]>>;
	stems: Partial<Record<Field, ReadonlySet<string>>>;
}

/** The words that stand in what is shown of pages, each once. */
export const wordsOfNames = (pages: readonly Pick<Known, 'plain'>[]): string[] => [
	...new Set(
		plainWords(
			pages.flatMap(({ plain }) => [plain.title, plain.headings, plain.summary]).join('\n'),
		),
	),
];

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

/** Names that the build has not read. The id of a page is one, too: "muscles/upper-trapezius". */
const unread = ({ names = [], url }: Named) => [
	...names,
	(url.split('/').at(-2) ?? '').replaceAll('-', ' '),
];

/** What no text has. */
const betweenFields = '\f';

/** Makes the names ready. They become plain all at once, which a browser does soonest, and are read once they may be meant. */
export function readNames(pages: readonly Named[], lexicon: Lexicon): Known[] {
	const texts = pages.flatMap((page) => [
		[page.title, page.called ?? []].flat(),
		[...(page.phrases ?? []), ...unread(page)],
		(page.headings ?? []).map(([, text]) => text),
		[page.summary],
	]);
	const plain = inPlainLetters(texts.map((some) => some.join('\n')).join(betweenFields));
	const each = plain.split(betweenFields);
	return pages.map((page, index) => {
		const [title = '', names = '', headings = '', summary = ''] = each.slice(
			4 * index,
			4 * index + 4,
		);
		return { ...page, plain: { title, names, headings, summary }, lexicon, read: {}, stems: {} };
	});
}

/** The texts of a field of a page, as stems. */
function readField(page: Known, field: Field): readonly (readonly string[])[] {
	const { plain, lexicon, phrases = [] } = page;
	const read = (texts: readonly string[]) => texts.map((text) => stemsIn(text, lexicon));
	return (page.read[field] ??=
		field === 'names'
			? [...phrases.map((phrase) => phrase.split(' ')), ...read(unread(page))]
			: read(plain[field].split('\n')));
}

/** The stems of a field of a page. */
export const stemsOf = (page: Known, field: Field): ReadonlySet<string> =>
	(page.stems[field] ??= new Set(readField(page, field).flat()));

/** All names of a page as phrases of stems. */
export const phrasesOf = (page: Known): string[] =>
	[...readField(page, 'title'), ...readField(page, 'names')].map((stems) => stems.join(' '));

/** More stems than these stand on most pages: to look where they may be would take as long as to read all. */
const mostSought = 12;

/** A pattern that each text in plain letters fits which has one of some stems; none for so many that all may have one. */
export function seek(stems: readonly string[], lexicon: Lexicon): RegExp | undefined {
	if (stems.length > mostSought) return undefined;
	const begun = stems.flatMap((stem) => [stem, ...lexicon.saidFor(stem)]);
	return new RegExp(`(?<![a-z])(?:${begun.map(formsOf).join('|') || '(?!)'})`);
}
