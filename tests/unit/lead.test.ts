import { expect, test } from 'vitest';
import { ledSeconds, stepsOf, type Lead } from '../../src/routine/lead.ts';

const pressure = { usual: 3, most: 4 };
const sidesOf = (lead: Lead) => stepsOf(lead, 'acupressure', pressure).map(({ side }) => side);

test('2 spots on each side are 4 steps, first all of one side', () => {
	const lead: Lead = { cue: 'Press straight in', side: 'each', seconds: 30, spots: 2 };
	expect(stepsOf(lead, 'acupressure', pressure)[0]).toEqual({
		...{ way: 'acupressure', side: 'right', seconds: 30, cue: 'Press straight in', pressure },
	});
	expect(sidesOf(lead)).toEqual(['right', 'right', 'left', 'left']);
	expect(ledSeconds(lead)).toBe(120);
});

test('2 rounds go through both sides, and through them again', () => {
	expect(sidesOf({ cue: 'Circle', side: 'each', seconds: 30, rounds: 2 })).toEqual([
		'right',
		'left',
		'right',
		'left',
	]);
});

test('what has no side, or both at once, is one step', () => {
	expect(sidesOf({ cue: 'Glide', side: 'both', seconds: 240 })).toEqual(['both']);
	expect(sidesOf({ cue: 'Lie still', side: 'middle', seconds: 240 })).toEqual(['middle']);
	expect(ledSeconds({ cue: 'Glide', side: 'both', seconds: 240 })).toBe(240);
});
