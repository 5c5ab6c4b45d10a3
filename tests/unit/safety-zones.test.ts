import { describe, expect, test } from 'vitest';
import { inWords, legendOf, rulesOf, withZones, zonesNamed } from '../../src/safety/zones.ts';
import { zone } from './entries.ts';

const zones = [
	zone('neck-front', 'never', { where: 'the throat', sources: ['a', 'b'], basis: 'case-reports' }),
	zone('ribs', 'light-or-flat', { sources: ['c'] }),
	zone('spine', 'no-hard-point', { instead: 'stay beside it' }),
];

test('zonesNamed(ids, zones) keeps the order of the file', () => {
	expect(zonesNamed(['spine', 'neck-front'], zones).map(({ id }) => id)).toEqual([
		'neck-front',
		'spine',
	]);
});

describe('a legend', () => {
	test('has the strictest rule first, and only rules that are there', () => {
		expect(legendOf(zones).map(({ rule }) => rule)).toEqual([
			'never',
			'no-hard-point',
			'light-or-flat',
		]);
		expect(legendOf([zone('ribs', 'light-or-flat')])).toEqual([
			{ rule: 'light-or-flat', says: 'Light hand only', names: ['the ribs'] },
		]);
	});

	test('says parts of the same whole together', () => {
		const neck = (['neck-front', 'neck-side', 'spine'] as const).map((id, index) => ({
			...zone(id, 'never'),
			name: ['front of the neck', 'side of the neck', 'spine'][index] ?? '',
		}));
		expect(legendOf(neck)[0]?.names).toEqual(['front and side of the neck', 'spine']);
	});

	test('of all zones says the rules alone', () => {
		expect(rulesOf(zones).every(({ names }) => names.length === 0)).toBe(true);
	});
});

test('inWords(rule, zones) says each zone of the rule under its heading', () => {
	expect(inWords('never', zones)).toEqual({
		title: 'Never press here',
		leads: 'Do not press here, with hands or tools.',
		zones: [
			{
				name: 'The neck-front',
				says: 'the throat. Something lies right under the skin there.',
				instead: undefined,
				basis: 'case reports',
				sources: ['a', 'b'],
			},
		],
	});
	expect(inWords('no-hard-point', zones).zones.map(({ instead }) => instead)).toEqual([
		'stay beside it',
	]);
});

test('withZones(body, zones) cites what is behind the zones where they are shown', () => {
	const body = '<Cite sources="z" /> <NoPress rule="light-or-flat" />\n<NoPress rule="never" />';
	expect(withZones(body, zones)).toBe(
		'<Cite sources="z" /> <Cite sources="c" />\n<Cite sources="a b" />',
	);
});
