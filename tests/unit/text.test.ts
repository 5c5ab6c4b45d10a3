import { describe, expect, test } from 'vitest';
import { further, map, spots, suspects, ways } from '../../src/map/text.ts';

describe('the words of the map', () => {
	test('those that travel in props are text alone', () => {
		expect(JSON.parse(JSON.stringify(map))).toEqual(map);
	});

	test('phrases with slots', () => {
		expect(ways.reaches('Upper Part', 1, [])).toBe('Reaches: upper part · 1 minute or more');
		expect(ways.reaches('Upper part', 5, ['Ball', 'Cane'], 'Alone')).toBe(
			'Reaches: upper part · 5 minutes or more · ball or cane · alone',
		);
		expect(ways.leaveOut(['A', 'B'])).toBe('Leave out: A; B');
		expect(ways.atHand(true)).toBe('What I have at hand: chosen');
		expect(suspects.also(['A', 'B'])).toBe('It may also be behind: A; B.');
		expect(further.all(4)).toBe('All 4 emergency signs');
		expect(spots.marked('A', 6, 10)).toBe('A: 6 of 10');
	});
});
