import { describe, expect, test } from 'vitest';
import type { Answers, Sore } from '../../src/finder/answers.ts';
import { lacksAt, offAt } from '../../src/finder/lacks.ts';
import { zones } from './facts.ts';

const way = (id: string, tools: string[]): Answers['ways'][number] => ({
	...{ id, name: id, on: ['muscle'], by: ['alone'], hands: tools.length > 0 ? [] : ['alone'] },
	...{ tools, where: ['floor'], minutes: 1 },
});
const answers: Answers = {
	...{ sores: [], routines: [], tools: [], signs: [] },
	ways: [way('press', []), way('roll', ['foam-roller']), way('lean', ['tennis-ball'])],
	parts: [
		{
			...{ id: 'muscle', name: 'Muscle', place: '', confidence: 'low', felt: {} },
			ways: [0, 1, 2],
		},
	],
};
const sore = (id: string, ways: number[]): Sore => ({
	...{ id, name: id, signs: [], line: [], ways },
	muscles: [{ id: 'muscle', says: '', here: true }],
});
const lacks = (id: string, ways: number[], leftOut: number[] = [], tries = '') =>
	lacksAt(
		{ id, body: `## What to try first\n\n${tries}\n\n## Next\n` },
		sore(id, ways),
		sore(id, [...ways, ...leftOut]),
		answers,
		zones,
	);

describe('lacksAt(area, sore, all, answers, zones)', () => {
	test('of what its page leaves out, the place not to press that covers most of it', () => {
		expect(lacks('mid-thoracic-spine', [0, 2], [1])).toEqual({
			roller: {
				says: 'No roller here: spine. Bone and joints lie there, with the spinal cord behind.',
			},
		});
		expect(lacks('base-of-skull', [0], [2]).ball?.says).toMatch(/^No ball here: under the skull\./);
	});

	test('of a place not to press that lies beside where it is marked only what nobody may press', () => {
		expect(lacks('front-of-shoulder', [0, 2], [1])).toEqual({});
		expect(lacks('back-of-armpit', [0], [2]).ball?.says).toMatch(/^No ball here: armpit/);
	});

	test('of what reaches no muscle of it nothing, unless nobody may press where it is marked', () => {
		expect(lacks('mid-thoracic-spine', [0, 2])).toEqual({});
		expect(lacks('over-scapula', [1, 2])).toEqual({});
		expect(lacks('front-of-chest', []).hands?.says).toMatch(/breasts and breastbone/);
		expect(Object.keys(lacks('front-of-chest', []))).toEqual([
			'hands',
			'ball',
			'roller',
			'partner',
		]);
	});

	test('of hands, that the page tells what they can do without a technique', () => {
		const tries = '- **On your own, sitting:** cup it with the other hand.';
		expect(lacks('over-scapula', [2], [], tries).hands).toEqual({
			says: 'No technique of ours is for your own hands alone here.',
			isOnPage: true,
		});
		expect(lacks('over-scapula', [0, 2], [], tries).hands).toBeUndefined();
	});
});

test('offAt(id, zones): what may be done at most where it is marked, in the words of the place not to press', () => {
	const off = (id: string, zone: string, says: string) => {
		const found = offAt(id, zones);
		expect(found?.says).toBe(says);
		const { says: why = '?', instead = '' } = zones.find((one) => one.id === zone) ?? {};
		expect(found?.why.startsWith(why)).toBe(true);
		expect(found?.why).toContain(instead.slice(1));
	};
	off('side-of-neck', 'neck-side', 'Never press here.');
	off('mid-thoracic-spine', 'spine', 'No hard point here.');
	off('base-of-skull', 'neck-top', 'Light hand only here.');
	expect(offAt('over-scapula', zones)).toBeUndefined();
	expect(offAt('whole-upper-back', zones)).toBeUndefined();
});
