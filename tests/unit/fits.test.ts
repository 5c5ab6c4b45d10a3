import { describe, expect, test } from 'vitest';
import { basisOf } from '../../src/finder/basis.ts';
import { leastMinutes, routineMinutes } from '../../src/finder/minutes.ts';
import { fits, usesOne, type Needs } from '../../src/finder/fits.ts';

const ball: Needs = {
	...{ by: ['alone', 'partner'], tools: ['tennis-ball'], hands: ['partner'] },
	...{ where: ['wall', 'chair'], minutes: 2 },
};
const hands: Needs = {
	...{ by: ['alone', 'partner'], tools: [], hands: ['alone', 'partner'] },
	...{ where: ['chair'], minutes: 5 },
};
const band: Needs = { by: ['alone'], tools: [], hands: [], where: ['chair'], minutes: 2 };

describe('fits(needs, wishes)', () => {
	test.each([
		[{}, true, true],
		[{ helper: 'partner' } as const, true, true],
		[{ helper: 'partner', tools: [] } as const, true, true],
		[{ helper: 'professional', tools: [] } as const, false, false],
		[{ tools: ['tennis-ball'] }, true, true],
		[{ tools: ['foam-roller'] }, false, true],
		[{ tools: [] }, false, true],
		[{ room: 'wall' } as const, true, false],
		[{ room: 'floor' } as const, false, false],
		[{ minutes: 2 }, true, false],
		[{ minutes: 5, room: 'chair' } as const, true, true],
	])('%j', (wishes, withBall, withHands) => {
		expect(fits(ball, wishes)).toBe(withBall);
		expect(fits(hands, wishes)).toBe(withHands);
	});

	test('hands alone never get what needs a thing', () => {
		expect(fits(band, {})).toBe(true);
		expect(fits(band, { tools: [] })).toBe(false);
		expect(fits(band, { tools: ['tennis-ball'] })).toBe(false);
	});
});

test('usesOne(needs, wishes): only what needs a tool that was named', () => {
	expect(usesOne(ball, { tools: ['tennis-ball'] })).toBe(true);
	expect(usesOne(ball, {})).toBe(false);
	expect(usesOne(hands, { tools: ['tennis-ball'] })).toBe(false);
});

test('leastMinutes(technique) counts repetitions of strokes and spots, not of sessions', () => {
	const repetitions = { times: { min: 4, max: 6 }, unit: 'times' };
	const seconds = { min: 30, max: 60 };
	expect(leastMinutes({ time: { seconds, per: 'spot' }, repetitions })).toBe(2);
	expect(leastMinutes({ time: { seconds, per: 'session' }, repetitions })).toBe(1);
	expect(leastMinutes({ time: { seconds: { min: 600, max: 900 }, per: 'session' } })).toBe(10);
	expect(leastMinutes({ time: { seconds: { min: 5, max: 6 }, per: 'stroke' } })).toBe(1);
});

test('routineMinutes(routine) adds up its steps', () => {
	const step = {
		...{ title: 'Press', technique: 'press', seconds: { min: 60, max: 90 }, do: 'Press.' },
		lead: { cue: 'Press', side: 'middle' as const, seconds: 60 },
	};
	expect(routineMinutes({ steps: [step, step, step] })).toBe(3);
});

test('basisOf(link, confidence) says what lies there and what is sent, and never calls a pattern of experts a study', () => {
	expect(basisOf({ here: true }, 'low')).not.toContain('Experts');
	expect(basisOf({ here: true, sent: true }, 'low')).toMatch(
		/^It lies under .* does not make it the cause\. Experts describe .* second hand/,
	);
	expect(basisOf({ here: true }, 'low')).toContain('That alone does not make it the cause');
	for (const confidence of ['moderate', 'low', 'very-low'] as const) {
		expect(basisOf({ here: false }, confidence)).toContain('second hand');
		expect(basisOf({ here: false }, confidence)).toContain('It is not a study');
	}
});
