import { expect, test } from 'vitest';
import { readNames, type Named } from '../../src/search/names.ts';
import type { Fitting } from '../../src/search/ranking.ts';
import { idOf, placesAmong } from '../../src/search/said-places.ts';
import { readLexicon } from '../../src/words/lexicon.ts';
import type { Hit } from '../../src/words/sayings.ts';

const page = (path: string, leads?: string[]): Named => ({
	...{ url: `/site/${path}/`, title: path, summary: '', names: [] },
	kind: leads ? 'areas' : 'muscles',
	...(leads && { leads }),
});
const pages = readNames(
	[
		page('muscles/trapezius'),
		page('areas/top', ['/site/muscles/trapezius/']),
		page('areas/corner', ['/site/muscles/levator/', '/site/muscles/trapezius/']),
		page('areas/blade', ['/site/muscles/levator/']),
		page('areas/neck', []),
	],
	readLexicon(''),
);

/** All pages, with how well the names of some fit. */
const fitting = (scores: Record<string, number> = {}): Fitting[] =>
	pages.map((one) => ({ page: one, score: scores[idOf(one)] ?? 0 }));
/** A hit; without more all words between those of its pattern part them. */
const hit = (
	to: string,
	size: number,
	from: number,
	end = from + size - 1,
	slack = end - from + 1 - size,
): Hit => ({ to, size, from, end, slack });
const ids = (all: readonly Fitting[], ...hits: Hit[]) =>
	placesAmong(all, hits).map(({ page: one }) => idOf(one));

test('a place that is named by more words comes first, then the one that is named more closely, then sooner', () => {
	expect(ids(fitting(), hit('blade', 1, 0), hit('neck', 2, 4))).toEqual(['neck', 'blade']);
	expect(ids(fitting(), hit('blade', 2, 0, 4), hit('neck', 2, 6))).toEqual(['neck', 'blade']);
	expect(ids(fitting(), hit('blade', 2, 0, 4, 0), hit('neck', 2, 6))).toEqual(['blade', 'neck']);
	expect(ids(fitting(), hit('neck', 2, 6), hit('blade', 2, 0))).toEqual(['blade', 'neck']);
});

test('a place named by part of a longer name is left out, unless that is spread over other words', () => {
	const corner = hit('corner', 3, 0);
	expect(ids(fitting(), corner, hit('blade', 1, 2))).toEqual(['corner']);
	expect(ids(fitting(), corner, hit('blade', 1, 3))).toEqual(['corner', 'blade']);
	expect(ids(fitting(), hit('corner', 3, 0, 3), hit('blade', 1, 3))).toEqual(['corner']);
	expect(ids(fitting(), hit('corner', 3, 0, 4), hit('blade', 1, 4))).toEqual(['corner', 'blade']);
	expect(ids(fitting(), hit('corner', 3, 0, 9), hit('blade', 1, 5))).toEqual(['corner', 'blade']);
	expect(ids(fitting(), hit('corner', 3, 0, 9, 1), hit('blade', 1, 5))).toEqual(['corner']);
	expect(ids(fitting(), hit('corner', 3, 1), hit('blade', 1, 0))).toEqual(['corner', 'blade']);
	expect(ids(fitting(), hit('corner', 3, 1), hit('blade', 2, 0))).toEqual(['corner', 'blade']);
	expect(ids(fitting(), corner, hit('blade', 3, 0))).toEqual(['corner', 'blade']);
});

test('a long story before a place hardly makes it less likely', () => {
	const scoreAt = (from: number) => placesAmong(fitting(), [hit('blade', 2, from)])[0]?.score ?? 0;
	expect(scoreAt(0)).toBeGreaterThan(2);
	expect(scoreAt(0) - scoreAt(100)).toBeLessThan(0.2);
	expect(ids(fitting(), hit('neck', 1, 0), hit('blade', 2, 300))).toEqual(['blade', 'neck']);
});

test('a muscle that was named leads to its places, first to those where it is the likeliest', () => {
	expect(ids(fitting({ trapezius: 1 }))).toEqual(['top', 'corner']);
	expect(ids(fitting({ trapezius: 0.89 }))).toEqual([]);
	expect(ids(fitting({ trapezius: 1 }), hit('blade', 1, 0))).toEqual(['blade', 'top', 'corner']);
});

test('a place is found by its names alone where they fit well enough', () => {
	expect(ids(fitting({ neck: 0.31, blade: 0.29 }))).toEqual(['neck']);
	expect(ids(fitting({ neck: 0.5, blade: 0.8 }))).toEqual(['blade', 'neck']);
});

test('names decide between places that are said in as many words', () => {
	const hits = [hit('blade', 1, 0), hit('neck', 1, 0)];
	expect(ids(fitting({ neck: 1 }), ...hits)).toEqual(['neck', 'blade']);
	expect(ids(fitting({ blade: 1 }), ...hits)).toEqual(['blade', 'neck']);
});

test('at most three places are offered, and no page that is none', () => {
	const all = ['top', 'corner', 'blade', 'neck', 'trapezius'];
	const found = ids(fitting({ trapezius: 2 }), ...all.map((one, at) => hit(one, 1, at)));
	expect(found).toHaveLength(3);
	expect(found).not.toContain('trapezius');
	expect(ids(fitting())).toEqual([]);
});
