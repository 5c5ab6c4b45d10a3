// The lists of pages as cards: each page once, with its picture, and what the filters go by is what its front matter says.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { base, documentOf, fileOf, readPage, sitemapPaths, textOf } from '../built.ts';

/** What the tests ask of a front matter. */
interface Front {
	called?: string;
	kind?: string;
	who?: string | string[];
	tools?: string[];
	things?: string[];
	steps?: { seconds: { min: number } }[];
}

function frontOf(path: string): Front {
	const file = join(import.meta.dirname, '../../content', `${path.replace(/\/$/, '')}.mdx`);
	const [, front = ''] = /^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
	return parse(front) as Front;
}

const listOf = (kind: string) => documentOf(readPage(`/${kind}/`));
const cardsIn = (document: Document) =>
	[...document.querySelectorAll<HTMLElement>('.card')].map((card) => {
		const path = `/${(card.querySelector('a')?.getAttribute('href') ?? '').slice(base.length)}`;
		return { card, path, front: frontOf(path) };
	});

describe.each(['techniques', 'routines', 'tools', 'muscles', 'areas'])('/%s/', (kind) => {
	const document = listOf(kind);
	const cards = cardsIn(document);

	test('has each of its pages once', () => {
		const pages = sitemapPaths.filter((path) => new RegExp(`^/${kind}/.+`).test(path));
		expect(cards.map(({ path }) => path).toSorted()).toEqual(pages.toSorted());
	});

	test('has a picture on each, which is there, with its size and no words of its own', () => {
		for (const { card } of cards) {
			const image = card.querySelector('img');
			expect(existsSync(fileOf(image?.getAttribute('src') ?? '') ?? '')).toBe(true);
			expect(image?.getAttribute('alt')).toBe('');
			expect(image?.getAttribute('loading')).toBe('lazy');
			expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
			expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0);
		}
	});

	test('its chips lead to parts of the page', () => {
		for (const chip of document.querySelectorAll('.filters a'))
			expect(document.getElementById(chip.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
	});
});

const whoOf: Record<string, string> = {
	self: 'alone',
	partner: 'partner',
	professional: 'professional',
};

describe.each(['techniques', 'routines'])('the filters of /%s/', (kind) => {
	const cards = cardsIn(listOf(kind));

	test('go by who can do it', () => {
		for (const { card, front } of cards)
			expect(card.dataset.who?.split(' ').toSorted()).toEqual(
				[front.who ?? []]
					.flat()
					.map((who) => whoOf[who])
					.toSorted(),
			);
	});

	test('offer with hands alone only what takes nothing, or what a therapist brings', () => {
		const bare = cards.filter(({ card }) => card.dataset.things === 'hands');
		if (kind === 'techniques') expect(bare.length).toBeGreaterThan(3);
		for (const { path, front } of bare) {
			const isBrought = [front.who].flat().every((who) => who === 'professional');
			expect([path, ...(isBrought ? [] : [front.tools ?? [], front.things ?? []].flat())]).toEqual([
				path,
			]);
		}
	});

	test('know each thing of its front matter', () => {
		for (const { card, front } of cards) {
			if ((front.tools ?? []).some((tool) => /tennis|lacrosse|therapy/.test(tool)))
				expect(card.dataset.things).toMatch(/\bball\b/);
			if (front.tools?.includes('foam-roller')) expect(card.dataset.things).toMatch(/\broller\b/);
			if ((front.things ?? []).length > 0) expect(card.dataset.things).toMatch(/\bother\b/);
		}
	});

	test('go by the least minutes', () => {
		for (const { card, front } of cards) {
			const minutes = Number(card.dataset.minutes);
			const [said = ''] = /\d+/.exec(textOf(card.querySelector('small'))) ?? [];
			expect(minutes).toBeGreaterThan(0);
			if (front.steps) {
				const seconds = front.steps.reduce((sum, step) => sum + step.seconds.min, 0);
				expect(minutes).toBe(Math.round(seconds / 60));
			}
			// What the corner of the picture says is never less than the filter takes it for.
			expect(Number(said)).toBeGreaterThanOrEqual(minutes);
		}
	});
});

test('techniques begin with what one does alone with bare hands', () => {
	const document = listOf('techniques');
	const groups = [...document.querySelectorAll('.group')];
	expect(groups.map((group) => textOf(group.querySelector('h2')))).toEqual([
		'Alone',
		'With a helper',
		'By a therapist',
	]);
	const things = [...(groups[0]?.querySelectorAll<HTMLElement>('.card') ?? [])].map(
		({ dataset }) => dataset.things,
	);
	expect(things[0]).toBe('hands');
	expect(things.lastIndexOf('hands')).toBe(things.filter((thing) => thing === 'hands').length - 1);
});

test('the name of the profession stands under the act', () => {
	for (const { card, front } of cardsIn(listOf('techniques')))
		expect(textOf(card.querySelector('i'))).toBe(front.called ?? '');
});

test('bones stand under a heading of their own', () => {
	for (const group of listOf('muscles').querySelectorAll('.group')) {
		const kinds = cardsIn(documentOf({ path: '', html: group.outerHTML })).map(
			({ front }) => front.kind,
		);
		expect(new Set(kinds).size).toBe(1);
		expect(group.id).toBe(`${kinds[0] ?? ''}s`);
	}
});
