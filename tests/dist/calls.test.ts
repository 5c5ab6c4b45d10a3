// A number to call can be touched wherever it is read: on every page it stands in a link that dials it.

import { expect, test } from 'vitest';
import { documentOf, readPages } from '../built.ts';
import { emergencyNumbers, lifelines } from '../../src/safety/text.ts';

const calls = [...emergencyNumbers, ...lifelines];

/** What stands round the texts that are not ours to link: works as they are cited, and what we say of them. */
const cited = '.sources, .works';

const texts = readPages().flatMap((page) =>
	[...documentOf(page).querySelectorAll('main *, footer *')]
		.filter((element) => !element.closest(`${cited}, svg, script, style`))
		.flatMap((element) =>
			[...element.childNodes]
				.filter(({ nodeType }) => nodeType === 3)
				.map((node) => ({
					path: page.path,
					says: (node.textContent ?? '').replace(/\s+/g, ' '),
					dials: element.closest('a[href^="tel:"]')?.getAttribute('href'),
				})),
		),
);

test.each(calls)('$number in the $where is a link that dials it', ({ number, href }) => {
	const said = texts.filter(({ says }) => new RegExp(`\\b${number}\\b`).test(says));
	expect(said.length).toBeGreaterThan(2);
	expect(said.filter(({ dials }) => dials !== href)).toEqual([]);
});

test('every link that dials has a number that we know', () => {
	const dialed = new Set(texts.flatMap(({ dials }) => dials ?? []));
	expect([...dialed].sort()).toEqual(calls.map(({ href }) => href).sort());
});
