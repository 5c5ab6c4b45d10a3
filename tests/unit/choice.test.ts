import { describe, expect, test } from 'vitest';
import { sides } from '../../src/anatomy/names.ts';
import { choiceFrom, fragmentOf, layers, peeledSides, type Choice } from '../../src/map/choice.ts';

const known = new Set(['infraspinatus', 'upper-trapezius', 'left-right', 'a']);

describe('choiceFrom(fragment, known)', () => {
	test.each([...known].flatMap((id) => sides.map((side): Choice => ({ id, side }))))(
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
		['an unknown side', '#infraspinatus-middle'],
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

	test('chooses nothing where nothing is known', () => {
		expect(choiceFrom('#infraspinatus-left', new Set())).toBeUndefined();
	});
});

describe('peeledSides(layer, choice, covering)', () => {
	test.each([
		['half', undefined, false, ['left']],
		['half', 'left', false, ['left']],
		['half', 'right', false, ['right']],
		['half', 'left', true, ['right']],
		['half', 'right', true, ['left']],
		['surface', undefined, false, []],
		['surface', 'left', false, ['left']],
		['surface', 'right', false, ['right']],
		['surface', 'left', true, []],
		['surface', 'right', true, []],
		['deep', undefined, false, ['left', 'right']],
		['deep', 'left', false, ['left', 'right']],
		['deep', 'right', false, ['left', 'right']],
		['deep', 'left', true, ['right']],
		['deep', 'right', true, ['left']],
	] as const)('%s, chosen %s, covering %s: %j', (layer, side, covering, peeled) => {
		const choice = side && { id: 'infraspinatus', side };
		expect(peeledSides(layer, choice, covering)).toEqual(peeled);
	});

	test.each(layers)('%s: what is chosen is always to be seen', (layer) => {
		for (const side of sides) {
			const choice = { id: 'infraspinatus', side };
			expect(peeledSides(layer, choice, false)).toContain(side);
			expect(peeledSides(layer, choice, true)).not.toContain(side);
		}
	});
});
