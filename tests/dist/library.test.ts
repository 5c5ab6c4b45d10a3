// The library as it is built: every subject has its page, every claim its label and its sources, and no page says what none
// may say.

import { describe, expect, test } from 'vitest';
import type { Depth } from '../../src/evidence/depths.ts';
import { readText } from '../../src/evidence/text.ts';
import { at, documentOf, readPages, textOf } from '../built.ts';
import sources from '../../content/sources.json' with { type: 'json' };
import addresses from '../eval/addresses.json' with { type: 'json' };

const pages = readPages().map((page) => ({ ...page, document: documentOf(page) }));
const written = pages.filter(({ document }) => document.querySelector('.entry-foot'));
const pageAt = (address: string) =>
	pages.find(({ path }) => path === address.replace(/#.*$/, ''))?.document;
const subjects = Object.entries(addresses);

test('the vocabulary has its 100 subjects', () => {
	expect(subjects).toHaveLength(100);
});

test.each(subjects)(
	'%s has a page with its subject in title, heading or the name under the title',
	(id, address) => {
		const document = pageAt(address);
		expect(document, `${address} is missing`).toBeDefined();
		const words = id
			.replace(/^.*:/, '')
			.split('-')
			.filter((word) => word.length > 2)
			.map((word) => word.replace(/s$/, '').slice(0, 5));
		const found = [...(document?.querySelectorAll('title, h1, h2, h3, .called') ?? [])]
			.map(textOf)
			.join(' ')
			.toLowerCase();
		expect(words.some((word) => found.includes(word))).toBe(true);
	},
);

test('no page answers for more than 4 subjects, a page on safety or the glossary for more than 13', () => {
	const counts = new Map<string, string[]>();
	for (const [id, address] of subjects) {
		const path = address.replace(/#.*$/, '');
		counts.set(path, [...(counts.get(path) ?? []), id]);
	}
	for (const ids of counts.values()) {
		const most = ids.every((id) => /^safety:|^article:glossary$/.test(id)) ? 13 : 4;
		expect(ids.length).toBeLessThanOrEqual(most);
	}
});

test('there are pages to look at', () => {
	expect(written.length).toBeGreaterThan(100);
});

describe.each(written)('$path', ({ document, html }) => {
	test('claims are labelled and cited, both dates are there, nothing is claimed that may not be', () => {
		for (const claim of document.querySelectorAll('.claim')) {
			const isFound = claim.getAttribute('data-level') !== 'none';
			const label = claim.querySelector('p');
			expect(textOf(label)).toMatch(
				/Strong evidence|Good evidence|Limited evidence|Very uncertain|No studies found/,
			);
			expect(label?.querySelector('.cite a') !== null).toBe(isFound);
			// The label opens the finding.
			const finding = label?.querySelector(`a[href^="${at('/sources/#')}"]`);
			expect(finding?.getAttribute('href') ?? '').toMatch(isFound ? /#[a-z0-9-]+$/ : /^$/);
		}
		for (const link of document.querySelectorAll('.cite a'))
			expect(workOf(document, link), link.outerHTML).not.toBe('');
		expect(html.match(/<time datetime="\d{4}-\d\d-\d\d">/g)).toHaveLength(2);
		expect(html).toContain('Not yet checked by a health professional');
		expect(document.querySelector('main')).not.toBeNull();
		const text = ownWords(document);
		expect(text).not.toContain('!');
		expect(text).not.toMatch(
			/clinically proven|doctor approved|breaks? up (?:scar|adhesions)|realigns? bones|releases? fascia|cellulite|resets? nerves|removes? toxins/i,
		);
	});
});

/** The work that a citation leads to in the list of its page, by its id on the page of all sources. */
function workOf(document: Document, link: Element): string {
	const item = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
	return item?.querySelector('a[href*="/sources/#"]')?.getAttribute('href')?.split('#')[1] ?? '';
}

/** What a page says itself, from its main part on: beliefs of others and titles of works are not its words. */
function ownWords(document: Document): string {
	const body = document.body.cloneNode(true) as HTMLElement;
	const others = '.belief, .sources, script, style, [class~="skip-link"], header.header';
	for (const part of body.querySelectorAll(others)) part.remove();
	return textOf(body);
}

test('every source is used, and every one that is used is on the page of sources', () => {
	const listed = [...(pageAt('/sources/')?.querySelectorAll('li[id]') ?? [])].map(({ id }) => id);
	const used = new Set(
		written.flatMap(({ document }) =>
			[...document.querySelectorAll('.cite a')].map((link) => workOf(document, link)),
		),
	);
	expect(listed.length).toBeGreaterThan(80);
	expect([...used].filter((id) => !listed.includes(id))).toEqual([]);
	expect(listed.filter((id) => !used.has(id))).toEqual([]);
});

test('the page of sources names under each work the pages whose notes list it, and no others', () => {
	const noted = pages.flatMap(({ path, document }) =>
		[...document.querySelectorAll('.sources li a[href*="/sources/#"]')].map(
			(link) => `${link.getAttribute('href')?.split('#')[1]}: ${at(path)}`,
		),
	);
	const named = [...(pageAt('/sources/')?.querySelectorAll('li[id]') ?? [])].flatMap((work) =>
		[...work.querySelectorAll('details a')].map(
			(link) => `${work.id}: ${link.getAttribute('href')}`,
		),
	);
	expect(noted.length).toBeGreaterThan(1000);
	expect(noted.filter((one) => !named.includes(one))).toEqual([]);
	expect(named.filter((one) => !noted.includes(one))).toEqual([]);
});

test('how far a work was read is said where it is listed', () => {
	for (const { id, custom } of sources) {
		const kind = pageAt('/sources/')?.getElementById(id)?.querySelector('.kind');
		expect(textOf(kind), id).toContain(readText[custom.read as Depth]);
	}
});

test('what has become of a work since is said where it is listed, and of no other work', () => {
	const said = [...(pageAt('/sources/')?.querySelectorAll('li[id]') ?? [])].flatMap((work) => {
		const since = work.querySelector('.since');
		return since ? [[work.id, textOf(since)]] : [];
	});
	const changed = sources.flatMap(({ id, custom }) =>
		'since' in custom ? [{ id, ...custom.since }] : [],
	);
	expect(changed.length).toBeGreaterThan(0);
	expect(said.map(([id]) => id).sort()).toEqual(changed.map(({ id }) => id).sort());
	for (const { id, says } of changed) expect(said.find(([one]) => one === id)?.[1]).toContain(says);
});
