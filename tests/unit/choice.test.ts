import { describe, expect, test } from 'vitest';
import { wheres } from '../../src/anatomy/names.ts';
import { addressOf, choiceFrom, keptFrom, type Choice } from '../../src/map/choice.ts';
import { withAvoided, withMark } from '../../src/map/marks.ts';
import { fragmentOf } from '../../src/plate/target.ts';

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

describe('choiceFrom(fragment, known)', () => {
	test.each(readable.flatMap((id) => wheres.map((side): Choice => ({ id, side }))))(
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
	])('a megabyte %s chooses nothing', (_, text) => {
		expect(choiceFrom(`#${text}-left`, known)).toBeUndefined();
	});

	test('what is longer than any address of ours is not read at all', () => {
		const sound = '#infraspinatus-left~partner';
		expect(choiceFrom(sound + '~'.repeat(1000), known)?.helper).toBe('partner');
		expect(choiceFrom(sound + '~'.repeat(2000), known)).toBeUndefined();
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

	test('what is kept is read and written without a place, too', () => {
		const { id, side, ...kept } = full;
		expect(addressOf(kept)).toBe(addressOf(full).replace(fragmentOf({ id, side }), ''));
		expect(keptFrom(`#${addressOf(kept)}`, known)).toEqual(kept);
		expect(choiceFrom(`#${addressOf(kept)}`, known)).toBeUndefined();
		expect(addressOf({})).toBe('');
		expect(keptFrom('', known)).toEqual({});
		expect(keptFrom(`~partner${'~'.repeat(2000)}`, known)).toEqual({});
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
