import { expect, test } from 'vitest';
import { linesOf, type Fault } from '../faults/closing.ts';

const fault = (of: Fault['of'], kind: string, dead = 0, silent = 0): Fault => ({
	...{ of, kind, dead, silent },
});

test('linesOf(faults) counts each kind, and the map as a whole in the last line', () => {
	const faults = [
		fault('map', 'breaks off'),
		fault('map', 'is not found', 1),
		fault('map', 'breaks off', 0, 1),
		fault('search', 'breaks off'),
	];
	expect(linesOf(faults)).toEqual([
		'search, breaks off: 1 faults, 0 dead, 0 silent',
		'search: 1 faults, 0 dead, 0 silent',
		'map, breaks off: 2 faults, 0 dead, 1 silent',
		'map, is not found: 1 faults, 1 dead, 0 silent',
		'map: 3 faults, 1 dead, 1 silent',
	]);
});
