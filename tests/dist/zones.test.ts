// Wherever a picture of the built site is hatched, the page says what each hatching means, and says no more than is there.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { zoneRules } from '../../src/anatomy/names.ts';
import { documentOf, dist, readPage, readPages, textOf } from '../built.ts';

const zones = parse(readFileSync('content/facts/zones.yaml', 'utf8')) as {
	name: string;
	rule: string;
}[];

/** The rules that a drawing hatches. */
const hatched = (svg: string) => zoneRules.filter((rule) => svg.includes(`class="zone ${rule}"`));
const figures = new Map(
	globSync('figures/**/*.svg', { cwd: dist }).map((file) => [
		file.replaceAll('\\', '/'),
		hatched(readFileSync(join(dist, file), 'utf8')),
	]),
);
const pages = readPages().map((page) => {
	const document = documentOf(page);
	const pictures = [...document.querySelectorAll('img')].map(({ src }) => src);
	const rules = new Set(
		pictures.flatMap((src) => figures.get(/figures\/.*$/.exec(src)?.[0] ?? '') ?? []),
	);
	const legend = [...document.querySelectorAll('.zone-legend svg')].map(
		(swatch) => zoneRules.find((rule) => swatch.querySelector(`.${rule}`)) ?? '',
	);
	return { path: page.path, rules: [...rules], legend: [...new Set(legend)] };
});
const withZones = pages.filter(({ rules }) => rules.length > 0);

describe('pages with hatched pictures', () => {
	test('are those of techniques, of sore places, of where not to press, and the atlas', () => {
		expect(withZones.length).toBeGreaterThan(50);
		const paths = withZones.map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining(['/areas/side-of-neck/', '/atlas/', '/safety/no-go-zones/']),
		);
	});

	test.each(withZones)('$path says what each hatching means', ({ rules, legend }) => {
		expect(rules.filter((rule) => !legend.includes(rule))).toEqual([]);
	});
});

test.each(['/', '/front/'])('%s has the legend of the zones that come on choice', (path) => {
	const found = pages.find((page) => page.path === path);
	expect(found?.legend).toEqual([...zoneRules]);
});

test('the page on them tells of every zone under its rule, once', () => {
	const document = documentOf(readPage('/safety/no-go-zones/'));
	const told = [...document.querySelectorAll('.no-press')].map((list) =>
		[...list.querySelectorAll('li > strong')].map((name) => textOf(name).toLowerCase()),
	);
	expect(told).toEqual(
		zoneRules.map((rule) =>
			zones.filter((zone) => zone.rule === rule).map(({ name }) => `${name}:`),
		),
	);
});
