// What hangs on the words and names of a single page and not on what it is built of, and makes it hard to use by ear or by key.
// The rest, axe finds in the browser on pages that have all that pages are built of (tests/e2e/axe.test.ts).

import { expect, test } from 'vitest';
import { documentOf, readPages, textOf } from '../built.ts';

const documents = readPages().map((page) => ({ path: page.path, document: documentOf(page) }));

/** What is wrong on each page, with its path; pages that are right are left out. */
const wrong = (find: (document: Document) => string[]) =>
	documents
		.map(({ path, document }) => ({ path, faults: find(document) }))
		.filter(({ faults }) => faults.length > 0);

const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

/** Words of an element that are heard: its label, or its text and what its pictures say. */
function nameOf(element: Element): string {
	const label = element.getAttribute('aria-label');
	if (label !== null) return label.trim();
	const named = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	const by = named.map((id) => textOf(element.ownerDocument.getElementById(id))).join(' ');
	const pictures = [...element.querySelectorAll('img[alt], [role="img"][aria-label]')].map(
		(picture) => picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '',
	);
	return [by, textOf(element), ...pictures].join(' ').trim();
}

const twice = (names: readonly string[]) =>
	names.filter((name, index) => names.indexOf(name) !== index);

test('there are pages', () => {
	expect(documents.length).toBeGreaterThan(150);
});

test('no sentence hangs on the one before it', () => {
	const faults = (document: Document) =>
		all(document, 'p').flatMap(
			(element) => /\p{Ll}{2}\.\p{Lu}\p{Ll}+/u.exec(textOf(element)) ?? [],
		);
	expect(wrong(faults)).toEqual([]);
});

test('no id is there twice', () => {
	expect(wrong((document) => twice(all(document, '[id]').map(({ id }) => id)))).toEqual([]);
});

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

test.each(references)('what `%s` names is there', (name) => {
	const missing = (document: Document) =>
		all(document, `[${name}]`)
			.flatMap((element) => element.getAttribute(name)?.split(/\s+/) ?? [])
			.filter((id) => !document.getElementById(id));
	expect(wrong(missing)).toEqual([]);
});

test('each page has one title, and its headings leave out no level', () => {
	const faults = (document: Document) => {
		const headings = all(document, 'h1, h2, h3, h4, h5, h6');
		const levels = headings.map(({ localName }) => Number(localName.slice(1)));
		return [
			...headings.filter((heading) => nameOf(heading) === '').map(() => 'an empty heading'),
			...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one title']),
			...headings
				.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 6) + 1)
				.map((heading) => `leaves out a level: ${textOf(heading)}`),
		];
	};
	expect(wrong(faults)).toEqual([]);
});

test('all that can be touched has a name, and its name has the words that are seen', () => {
	const faults = (document: Document) =>
		all(document, 'a[href], button, summary').flatMap((element) => {
			const name = nameOf(element).toLowerCase();
			const isNoise = element.closest('[aria-hidden="true"]') !== null;
			if (name === '' && !isNoise) return [element.outerHTML.slice(0, 120)];
			const label = element.getAttribute('aria-label');
			const seen = textOf(element).toLowerCase();
			return label !== null && /\p{L}{2}/u.test(seen) && !name.includes(seen)
				? [`"${label}" does not say "${seen}"`]
				: [];
		});
	expect(wrong(faults)).toEqual([]);
});

test('each picture has words, or is said to need none', () => {
	const silent = (document: Document) => [
		...all(document, 'img:not([alt])').map(({ outerHTML }) => outerHTML),
		...all(document, '[role="img"]')
			.filter((picture) => nameOf(picture) === '' && !picture.closest('[aria-hidden="true"]'))
			.map(({ outerHTML }) => outerHTML.slice(0, 120)),
	];
	expect(wrong(silent)).toEqual([]);
});

// Not `nav`: header and contents have one for wide and one for narrow windows, of which a browser shows one.
test.each(['aside', 'main', 'section:is([aria-label], [aria-labelledby])', '[role="search"]'])(
	'no two landmarks `%s` have the same name',
	(selector) => {
		expect(wrong((document) => twice(all(document, selector).map(nameOf)))).toEqual([]);
	},
);
