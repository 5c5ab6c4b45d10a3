import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { come, patience, type Lack } from '../../src/map/lack.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A file that comes once it is let, or fails. */
function asked() {
	const told: Lack[] = [];
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	return { told, resolve, reject, coming: come(promise, (lack) => told.push(lack)) };
}

test('of a file that comes soon nothing is said, and nothing of another is taken back', async () => {
	const { told, resolve, coming } = asked();
	await vi.advanceTimersByTimeAsync(patience - 1);
	resolve('here');
	expect(await coming).toBe('here');
	await vi.advanceTimersByTimeAsync(2 * patience);
	expect(told).toEqual([]);
});

test('a slow one is said to be slow, until it comes', async () => {
	const { told, resolve, coming } = asked();
	await vi.advanceTimersByTimeAsync(patience);
	expect(told).toEqual(['slow']);
	resolve('here');
	expect(await coming).toBe('here');
	expect(told).toEqual(['slow', '']);
});

test('one that can’t be had is said to be missing, and does not throw', async () => {
	const { told, reject, coming } = asked();
	reject(new Error('offline'));
	expect(await coming).toBeUndefined();
	await vi.advanceTimersByTimeAsync(2 * patience);
	expect(told).toEqual(['missing']);
});
