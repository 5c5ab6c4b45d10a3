import { describe, expect, test } from 'vitest';
import type { Depth } from '../../src/anatomy/body.ts';
import { sides, wheres, type Where } from '../../src/anatomy/names.ts';
import { layers, levelsFor, lightsOf, type Layer } from '../../src/plate/light.ts';

/** How deep the left and the right are opened: [left, right]. */
type Opened = readonly [left: number, right: number];

/** What nothing chosen looks like, by layer. */
const resting: Record<Layer, Opened> = {
	half: [2, 1],
	surface: [1, 1],
	deep: [2, 2],
	bones: [6, 6],
};

/** The whole truth: every layer, where the choice is, how deep it lies, and what is opened then. */
const truth: [layer: Layer, side: Where, depth: Depth, opened: Opened][] = [
	['half', 'left', 1, [1, 2]],
	['half', 'left', 2, [2, 1]],
	['half', 'left', 4, [4, 1]],
	['half', 'right', 1, [2, 1]],
	['half', 'right', 2, [1, 2]],
	['half', 'right', 4, [1, 4]],
	['half', 'middle', 1, [1, 1]],
	['half', 'middle', 2, [2, 1]],
	['half', 'middle', 4, [4, 1]],
	['surface', 'left', 1, [1, 1]],
	['surface', 'left', 2, [2, 1]],
	['surface', 'left', 4, [4, 1]],
	['surface', 'right', 1, [1, 1]],
	['surface', 'right', 2, [1, 2]],
	['surface', 'right', 4, [1, 4]],
	['surface', 'middle', 1, [1, 1]],
	['surface', 'middle', 4, [4, 1]],
	['deep', 'left', 1, [1, 2]],
	['deep', 'left', 2, [2, 2]],
	['deep', 'left', 4, [4, 2]],
	['deep', 'right', 1, [2, 1]],
	['deep', 'right', 2, [2, 2]],
	['deep', 'right', 4, [2, 4]],
	['deep', 'middle', 1, [1, 2]],
	['deep', 'middle', 4, [4, 2]],
	['bones', 'left', 1, [1, 6]],
	['bones', 'left', 4, [4, 6]],
	['bones', 'right', 1, [6, 1]],
	['bones', 'right', 4, [6, 4]],
	['bones', 'middle', 1, [1, 6]],
	['bones', 'middle', 4, [4, 6]],
];

const depths: readonly Depth[] = [1, 2, 3, 4, 5, 6];

describe('levelsFor(layer, choice, depth)', () => {
	test.each(layers)('%s, nothing chosen: as it rests', (layer) => {
		const [left, right] = resting[layer];
		expect(levelsFor(layer)).toEqual({ left, right });
		expect(levelsFor(layer, undefined, 5)).toEqual({ left, right });
	});

	test.each(truth)('%s, chosen %s at depth %d: %j', (layer, side, depth, [left, right]) => {
		expect(levelsFor(layer, { id: 'infraspinatus', side }, depth)).toEqual({ left, right });
	});

	test('the table above holds every layer everywhere, at the surface and below', () => {
		const rows = new Set(truth.map(([layer, side, depth]) => [layer, side, depth > 1].join(' ')));
		expect(rows.size).toBe(layers.length * wheres.length * 2);
	});

	test.each(layers)('%s: what is chosen on a side lies on top there', (layer) => {
		for (const side of sides) {
			for (const depth of depths) {
				expect(levelsFor(layer, { id: 'infraspinatus', side }, depth)[side]).toBe(depth);
			}
		}
	});

	test.each(layers)('%s: without a depth, what is chosen lies under the skin', (layer) => {
		for (const side of wheres) {
			const choice = { id: 'infraspinatus', side };
			expect(levelsFor(layer, choice)).toEqual(levelsFor(layer, choice, 1));
		}
	});

	test.each(layers)('%s: left and right are treated alike', (layer) => {
		for (const depth of depths) {
			const left = levelsFor(layer, { id: 'infraspinatus', side: 'left' }, depth);
			const right = levelsFor(layer, { id: 'infraspinatus', side: 'right' }, depth);
			expect([left.left, left.right]).toEqual([right.right, right.left]);
		}
	});

	test('half: one half is opened and the other is whole, whatever is chosen on a side', () => {
		for (const side of sides) {
			for (const depth of depths) {
				const { left, right } = levelsFor('half', { id: 'infraspinatus', side }, depth);
				expect(Math.min(left, right)).toBe(1);
				expect(Math.max(left, right)).toBeGreaterThan(1);
			}
		}
	});

	test('a choice leaves the layers as they were', () => {
		levelsFor('half', { id: 'infraspinatus', side: 'right' }, 5);
		levelsFor('deep', { id: 'infraspinatus', side: 'left' }, 1);
		expect(layers.map((layer) => levelsFor(layer))).toEqual(
			layers.map((layer) => ({ left: resting[layer][0], right: resting[layer][1] })),
		);
	});
});

const upper = { id: 'upper', felt: { low: 'primary' } } as const;
const whole = { ...upper, id: 'whole', members: ['upper', 'lower'] };
const top = { id: 'top', muscles: [{ id: 'upper', here: true as const }, { id: 'lower' }] };

describe('lightsOf(place, part)', () => {
	test('of a place what lies there is hot, what sends its ache there is warm', () => {
		expect(lightsOf(top, undefined)).toEqual({
			hot: new Set(['upper']),
			warm: new Set(['lower']),
			felt: { top: 'chosen' },
		});
	});

	test('of a muscle itself is hot, of a group its members; it is felt where its pattern says', () => {
		expect(lightsOf(undefined, upper)).toMatchObject({
			hot: new Set(['upper']),
			felt: { low: 'primary' },
		});
		expect(lightsOf(undefined, whole).hot).toEqual(new Set(['upper', 'lower']));
	});

	test('nothing chosen lights nothing', () => {
		expect(lightsOf(undefined, undefined)).toEqual({
			hot: new Set(),
			warm: new Set(),
			felt: {},
		});
	});
});
