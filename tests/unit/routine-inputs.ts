// Inputs of the composer, as many as are asked for and the same each time.

import type { Where } from '../../src/anatomy/names.ts';
import { wheresOf } from '../../src/anatomy/places.ts';
import { helpers } from '../../src/finder/helpers.ts';
import { rooms } from '../../src/finder/wishes.ts';
import type { Given, Wanted } from '../../src/routine/compose/wanted.ts';
import { outside, reasons } from './facts.ts';
import { areas, tools } from './techniques.ts';

/** Numbers from 0 to 1 that follow from a seed. */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Inputs of a seed. */
export function inputs(count: number, seed: number): [Wanted, Given[]][] {
	const next = chance(seed);
	const whole = (below: number) => Math.floor(next() * below);
	const one = <T>(all: readonly T[]): T => {
		const found = all[whole(all.length)];
		if (found === undefined) throw new Error('There is nothing to choose from. Mend the test.');
		return found;
	};
	const some = <T>(all: readonly T[], most: number): T[] => [
		...new Set(Array.from({ length: whole(most + 1) }, () => one(all))),
	];
	const places = [...areas, ...areas, ...outside].map(({ id }) => id);
	const target = (id: string): { id: string; side: Where } => ({
		id,
		side: next() < 0.15 ? 'middle' : one(wheresOf(id)),
	});
	const input = (): [Wanted, Given[]] => [
		{
			marks: [one(places), ...some(places, 4)].map((id) => ({ ...target(id), sore: whole(11) })),
			avoid: next() < 0.4 ? some(places, 3).map(target) : [],
			minutes: next() < 0.7 ? one([5, 10, 15, 20, 30]) : 2 + whole(40),
			...(next() < 0.6 && { helper: one(helpers) }),
			...(next() < 0.6 && { tools: some(tools, 4).map(({ id }) => id) }),
			...(next() < 0.4 && { room: one(rooms) }),
		},
		next() < 0.5
			? some(reasons, 2).map(({ id }) => ({ id, ...(next() < 0.7 && { yes: true }) }))
			: [],
	];
	return Array.from({ length: count }, input);
}
