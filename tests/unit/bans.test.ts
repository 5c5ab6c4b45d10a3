import { expect, test } from 'vitest';
import { bansIn } from '../../src/prose/bans.ts';

test('bansIn(text) has the sentences that forbid, whole', () => {
	expect(
		bansIn(
			'Press for 5 seconds. Never press on bone. Do both sides, but do not roll. Keep off the neck.',
		),
	).toEqual(['Never press on bone.', 'Do both sides, but do not roll.', 'Keep off the neck.']);
	expect(bansIn('Aim for 3 out of 10, 5 at most.')).toEqual([]);
});
