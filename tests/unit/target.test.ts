import { describe, expect, test } from 'vitest';
import { sides, wheres } from '../../src/anatomy/names.ts';
import { nameOf } from '../../src/plate/target.ts';

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
