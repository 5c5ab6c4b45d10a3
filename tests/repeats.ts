// Passages that stand on two pages. What is shared on purpose (findings, signs, bans) is data, and stands in a text as a tag:
// it does not count; what a page copies of it does.

import { parse } from 'yaml';

/** As many words, or as many lines, that stand on two pages in the same order are a repeated passage. */
export const most = { words: 40, lines: 6 } as const;

/** A text with its path. */
export interface Text {
	path: string;
	body: string;
}

interface Words {
	begin?: string;
	do?: string;
}

/** All that a page says of its own: its body, and in front of it what its steps say, or say where it is a step. */
export function ownText(path: string, page: string): Text {
	const [, front = '', body = page] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? [];
	const { step, steps = [] } = (parse(front) ?? {}) as { step?: Words; steps?: Words[] };
	const said = [...(step ? [step] : []), ...steps].map((one) =>
		[one.begin, one.do].filter(Boolean).join(' '),
	);
	return { path, body: [...said, body].join('\n\n') };
}

/** A passage, and the pages on which it stands. */
export interface Repeat {
	words: string;
	pages: string[];
}

/** All passages of the length that stand on two pages or more, each as long as it goes, the longest first. */
export function repeatsIn(texts: readonly Text[]): Repeat[] {
	const read = texts.map(({ path, body }) => ({ path, body: own(body) }));
	const byWords = repeatsOf(
		read.map(({ path, body }) => ({
			path,
			parts: body.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [],
		})),
		most.words,
		' ',
	);
	const byLines = repeatsOf(
		read.map(({ path, body }) => ({ path, parts: linesOf(body) })),
		most.lines,
		'\n',
	);
	return [...byWords, ...byLines].sort((a, b) => b.words.length - a.words.length);
}

/** A body without tags, addresses and the links under "Next", which are no passage of a text. */
const own = (body: string): string =>
	body
		.replace(/^## Next\n[^]*/m, '')
		.replaceAll('’', "'")
		.replace(/<[/A-Z][^>]*>/g, '\n')
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/^#+ .*$/gm, '\n');

const linesOf = (body: string): string[] =>
	body
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

interface Parts {
	path: string;
	parts: readonly string[];
}

/** Runs of `length` parts or more that two pages share; what goes on in both is one run. */
function repeatsOf(pages: readonly Parts[], length: number, joint: string): Repeat[] {
	const at = new Map<string, { page: number; start: number }[]>();
	for (const [page, { parts }] of pages.entries())
		for (let start = 0; start + length <= parts.length; start++) {
			const key = parts.slice(start, start + length).join(joint);
			at.set(key, [...(at.get(key) ?? []), { page, start }]);
		}
	const shared = (page: number, start: number) => {
		const { parts = [] } = pages[page] ?? {};
		const places = at.get(parts.slice(start, start + length).join(joint)) ?? [];
		return new Set(places.map((place) => place.page)).size > 1 ? places : [];
	};
	return pages.flatMap(({ path, parts }, page) =>
		parts.flatMap((_, start) => {
			const places = shared(page, start);
			const isFirst = places.every((place) => place.page >= page);
			if (places.length === 0 || !isFirst || shared(page, start - 1).length > 0) return [];
			let end = start;
			while (shared(page, end + 1).length > 0) end++;
			const others = new Set(places.flatMap((place) => pages[place.page]?.path ?? path));
			return [{ words: parts.slice(start, end + length).join(joint), pages: [...others] }];
		}),
	);
}
