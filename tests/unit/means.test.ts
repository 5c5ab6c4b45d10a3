import { describe, expect, test } from 'vitest';
import { means, meansOf, wishesWith } from '../../src/finder/means.ts';

describe('meansOf(wishes)', () => {
	test('reads back what wishesWith wrote, and keeps room and minutes', () => {
		for (const one of means) {
			const wishes = wishesWith(one, { room: 'wall', minutes: 5 });
			expect(wishes).toMatchObject({ room: 'wall', minutes: 5 });
			expect(meansOf(wishes)).toBe(one);
		}
	});

	test('is hands where nothing was wished, and none of them for other wishes', () => {
		expect(meansOf({})).toBe('hands');
		expect(meansOf({ tools: ['tennis-ball'] })).toBeUndefined();
		expect(meansOf({ helper: 'professional' })).toBeUndefined();
		expect(meansOf({ helper: 'partner', tools: ['massage-oil'] })).toBeUndefined();
	});
});
