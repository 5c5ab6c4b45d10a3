import { describe, expect, test } from 'vitest';
import type { Part, Sore } from '../../src/finder/answers.ts';
import { Chosen, type Data } from '../../src/map/choice.svelte.ts';
import { choiceFrom, keptFrom } from '../../src/map/choice.ts';

const part = (id: string, members?: string[]): Part => ({
	...{ id, name: `Muscle ${id}`, place: '', confidence: 'low', ways: [], felt: { low: 'primary' } },
	...(members && { members }),
});
const sore = (id: string, here: string[], away: string[]): Sore => ({
	...{ id, name: `Place ${id}`, signs: [], line: [], ways: [] },
	muscles: [
		...here.map((one) => ({ id: one, says: '', here: true as const })),
		...away.map((one) => ({ id: one, says: '' })),
	],
});

const upper = part('upper');
const whole = part('whole', ['upper', 'lower']);
const top = sore('top', ['upper'], ['lower']);
const low = sore('low', ['lower'], []);
const data: Data = {
	answers: {
		sores: [top, low],
		parts: [upper, part('lower'), whole],
		ways: [],
		routines: [],
		tools: [],
		signs: [],
	},
	acts: {},
	regions: [
		[
			{ place: 'low', says: 'lower down' },
			{ place: 'top', says: 'on top' },
		],
	],
	depths: { upper: 1, lower: 3, whole: 1, top: 1 },
	spots: {},
	further: {},
	outlines: { broad: {}, narrow: {} },
};

const reader = { choiceFrom, keptFrom };

/** A page at a fragment, with all that it needs. */
function at(fragment: string) {
	const chosen = new Chosen({ current: fragment }, () => reader);
	chosen.data = data;
	return chosen;
}

describe('Chosen', () => {
	test('the fragment says what is chosen', () => {
		const chosen = at('#top-left');
		expect(chosen.choice).toEqual({ id: 'top', side: 'left' });
		expect([chosen.sore, chosen.part, chosen.name]).toEqual([
			top,
			undefined,
			'Place top, your left',
		]);
		expect(chosen.lights.levels).toEqual({ left: 1, right: 2 });
		expect(chosen.choice).toBe(chosen.choice);
	});

	test('nothing is chosen before the data are here, and nothing shown before it can be', () => {
		expect(new Chosen({ current: '#top-left' }, () => reader).choice).toBeUndefined();
		const early = new Chosen({ current: '#top-left' }, () => undefined);
		early.data = data;
		expect(early.choice).toBeUndefined();
		expect(early.named('top-left')).toEqual({ id: 'top', side: 'left' });
		expect(early.name).toBe('');
	});

	test('named(fragment) knows what the data know', () => {
		expect(at('').named('upper-right')).toEqual({ id: 'upper', side: 'right' });
		expect(at('').named('elsewhere-right')).toBeUndefined();
	});

	test('regionOf(target) has the places that belong together, of what is in none nothing', () => {
		expect(at('').regionOf({ id: 'top', side: 'left' })).toBe(data.regions[0]);
		expect(at('').regionOf({ id: 'upper', side: 'left' })).toEqual([]);
		expect(at('').regionOf(undefined)).toEqual([]);
	});

	test('the mode is that of the choice', () => {
		expect(at('').mode).toBe('places');
		expect(at('#top-left').mode).toBe('places');
		expect(at('#upper-left').mode).toBe('muscles');
	});

	test('the mode is what the reader picked, until something else is chosen', () => {
		const chosen = at('');
		chosen.pickMode('muscles');
		expect(chosen.mode).toBe('muscles');
		const other = at('#upper-left');
		other.pickMode('places');
		expect(other.mode).toBe('places');
		other.data = { ...data };
		expect(other.mode).toBe('muscles');
	});

	test('the layer is what the reader picked; a choice opens its own side', () => {
		const chosen = at('#lower-right');
		chosen.pickLayer('bones');
		expect(chosen.layer).toBe('bones');
		expect(chosen.lights.levels).toEqual({ left: 6, right: 3 });
	});
});
