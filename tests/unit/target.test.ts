import { describe, expect, test } from 'vitest';
import { sides, wheres } from '../../src/anatomy/names.ts';
import { idsIn, nameIn, nameOf, targetFrom } from '../../src/plate/target.ts';

test('a target is on the left, on the right, or in the middle', () => {
	expect(wheres).toEqual([...sides, 'middle']);
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

test('nameIn(known, target) says the name with the side or both, or the id of what is not known', () => {
	const answers = { sores: [{ id: 'a', name: 'Place' }], parts: [{ id: 'b', name: 'Muscle' }] };
	const known = { answers, spots: { a: ['left', 'right'], m: ['middle'] } as const };
	expect(nameIn(known, { id: 'a', side: 'left' })).toBe('Place, your left');
	expect(nameIn(known, { id: 'a', side: 'middle' })).toBe('Place, both sides');
	expect(nameIn(known, { id: 'm', side: 'middle' })).toBe('m');
	expect(nameIn(known, { id: 'b', side: 'middle' })).toBe('Muscle, both sides');
	expect(nameIn(known, { id: 'c', side: 'right' })).toBe('c, your right');
});

test('targetFrom(text, known) reads what is known on a side, and nothing else', () => {
	const known = idsIn({ sores: [{ id: 'a', name: '' }], parts: [{ id: 'b-left', name: '' }] });
	expect(targetFrom('a-left', known)).toEqual({ id: 'a', side: 'left' });
	expect(targetFrom('b-left-middle', known)).toEqual({ id: 'b-left', side: 'middle' });
	for (const text of ['', 'a', '-left', 'c-left', 'a-up', 'A-left', 'a-left~', '__proto__-left'])
		expect(targetFrom(text, known)).toBeUndefined();
});
