import { describe, expect, test } from 'vitest';
import { sides } from '../../src/anatomy/names.ts';
import type { Depth } from '../../src/anatomy/plate.ts';
import {
	addressOf,
	choiceFrom,
	fragmentOf,
	layers,
	levelsFor,
	nameOf,
	spots,
	withAvoided,
	withMark,
	type Choice,
	type Layer,
	type Spot,
} from '../../src/map/choice.ts';

const longest = 'a'.repeat(60);
const known = new Set([
	'infraspinatus',
	'upper-trapezius',
	'left-right',
	'middle-middle',
	'side-of-neck-left',
	'a',
	longest,
	`${longest}a`,
]);
const readable = [...known].filter((id) => id.length <= 60);

test('a choice is on the left, on the right, or in the middle', () => {
	expect(spots).toEqual([...sides, 'middle']);
});

describe('nameOf(name, side)', () => {
	test.each([
		['left', 'Infraspinatus, your left'],
		['right', 'Infraspinatus, your right'],
		['middle', 'Infraspinatus'],
	] as const)('%s: "%s"', (side, words) => {
		expect(nameOf('Infraspinatus', side)).toBe(words);
	});
});

describe('choiceFrom(fragment, known)', () => {
	test.each(readable.flatMap((id) => spots.map((side): Choice => ({ id, side }))))(
		'reads back what fragmentOf writes: $id, $side',
		(choice) => {
			expect(choiceFrom(`#${fragmentOf(choice)}`, known)).toEqual(choice);
			expect(choiceFrom(fragmentOf(choice), known)).toEqual(choice);
		},
	);

	test.each([
		['nothing', ''],
		['a hash alone', '#'],
		['an id without a side', '#infraspinatus'],
		['a side without an id', '#-left'],
		['an unknown id', '#biceps-left'],
		['an unknown side', '#infraspinatus-center'],
		['the middle without an id', '#-middle'],
		['two sides', '#infraspinatus-left-right'],
		['a side in capital letters', '#infraspinatus-MIDDLE'],
		['an id that is longer than any of ours', `#${longest}a-left`],
		['capital letters', '#Infraspinatus-left'],
		['two hashes', '##infraspinatus-left'],
		['something after it', '#infraspinatus-left/'],
		['a line break after it', '#infraspinatus-left\n'],
		['a line before it', 'x\n#infraspinatus-left'],
		['a name of every object', '#__proto__-left'],
		['another name of every object', '#constructor-left'],
		['a bad percent sign', '#infraspinatus%-left'],
		['half a character', '#%E0%A4%A-left'],
		['an id written in percent signs', '#%69nfraspinatus-left'],
		['letters that look like others', '#infr\u0430spinatus-left'],
		['a right-to-left mark', '#\u202Einfraspinatus-left'],
		['half of a pair', '#\uD83D-left'],
		['a zero character', '#infraspinatus\0-left'],
		['markup', '#<img src=x onerror=alert(1)>-left'],
		['the words of the search', '#q=foam+roller'],
	])('%s chooses nothing', (_, fragment) => {
		expect(choiceFrom(fragment, known)).toBeUndefined();
	});

	test.each([
		['of letters', 'a'.repeat(1_000_000)],
		['of hyphens', '-'.repeat(1_000_000)],
		['of sides', '-left'.repeat(200_000)],
	])('a megabyte %s chooses nothing, and at once', (_, text) => {
		const start = performance.now();
		expect(choiceFrom(`#${text}-left`, known)).toBeUndefined();
		expect(performance.now() - start).toBeLessThan(100);
	});

	const full: Choice = {
		...{ id: 'infraspinatus', side: 'left', helper: 'partner', room: 'wall', minutes: 5 },
		tools: ['tennis-ball', 'massage-cane'],
		marks: [
			{ id: 'infraspinatus', side: 'left', sore: 0 },
			{ id: 'upper-trapezius', side: 'right', sore: 10 },
		],
		avoid: [{ id: 'a', side: 'middle' }],
	};

	test('reads back all that addressOf writes', () => {
		expect(addressOf(full)).toBe(
			'infraspinatus-left~partner~with.tennis-ball.massage-cane~at.wall~in.5~sore.infraspinatus-left.0~sore.upper-trapezius-right.10~not.a-middle',
		);
		expect(choiceFrom(`#${addressOf(full)}`, known)).toEqual(full);
		const bare: Choice = { id: 'a', side: 'right', tools: [] };
		expect(choiceFrom(addressOf(bare), known)).toEqual(bare);
	});

	test.each([
		'~',
		'~nobody',
		'~at.moon~in.3~in.5x',
		'~sore.infraspinatus-left.11',
		'~sore.infraspinatus-left.-1',
		'~sore.biceps-left.3',
		'~sore',
		'~not.__proto__-left',
		'~not',
		'~<b>~with<',
	])('leaves out a part that says nothing: %s', (tail) => {
		expect(choiceFrom(`#a-left${tail}`, known)).toEqual({ id: 'a', side: 'left' });
	});

	test('keeps the last of two marks on one place, and no endless list', () => {
		expect(choiceFrom('a-left~sore.a-left.3~sore.a-left.7', known)?.marks).toEqual([
			{ id: 'a', side: 'left', sore: 7 },
		]);
		const ids = Array.from({ length: 40 }, (_, index) => `x${index}`);
		const many = ids.map((id) => `~not.${id}-left`).join('');
		expect(choiceFrom(`x1-left${many}`, new Set(ids))?.avoid).toHaveLength(12);
	});

	test('withMark and withAvoided add, change and take away one place', () => {
		const target = { id: 'a', side: 'left' } as const;
		const marked = withMark(full, target, 4);
		expect(marked.marks).toEqual([...(full.marks ?? []), { ...target, sore: 4 }]);
		expect(withMark(marked, target, 9).marks?.at(-1)?.sore).toBe(9);
		expect(withMark(marked, target, undefined).marks).toEqual(full.marks);
		expect(withAvoided(full, target, true).avoid).toEqual([...(full.avoid ?? []), target]);
		expect(withAvoided(withAvoided(full, target, true), target, false).avoid).toEqual(full.avoid);
		expect(full.marks).toHaveLength(2);
	});

	test('chooses nothing where nothing is known', () => {
		expect(choiceFrom('#infraspinatus-left', new Set())).toBeUndefined();
	});
});

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
const truth: [layer: Layer, side: Spot, depth: Depth, opened: Opened][] = [
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

	test('the table above holds every layer with every spot, at the surface and below', () => {
		const rows = new Set(truth.map(([layer, side, depth]) => [layer, side, depth > 1].join(' ')));
		expect(rows.size).toBe(layers.length * spots.length * 2);
	});

	test.each(layers)('%s: what is chosen on a side lies on top there', (layer) => {
		for (const side of sides) {
			for (const depth of depths) {
				expect(levelsFor(layer, { id: 'infraspinatus', side }, depth)[side]).toBe(depth);
			}
		}
	});

	test.each(layers)('%s: without a depth, what is chosen lies under the skin', (layer) => {
		for (const side of spots) {
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
