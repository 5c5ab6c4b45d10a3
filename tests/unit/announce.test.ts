import { expect, test } from 'vitest';
import { due, silent, tell } from '../../src/routine/announce.ts';

test('the first message is said at once, the next 10 seconds later, the newest of those that wait', () => {
	const first = due(tell(silent, 'one'), 1000);
	expect(first.says).toBe('one');
	const waiting = tell(tell(first.told, 'two'), 'three');
	expect(due(waiting, 10_999).says).toBeUndefined();
	expect(due(waiting, 11_000).says).toBe('three');
});

test('what was said is not said again', () => {
	expect(due(due(tell(silent, 'one'), 0).told, 99_999).says).toBeUndefined();
});
