import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Seen } from '../../src/safety/danger.ts';
import { readBeside } from '../../src/search/beside.ts';

/** What the page itself finds. */
const seen: Seen = { id: 3, level: 'today', isCrisis: false };

// Here there is no worker: the page itself reads, after a pause.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

test('without a worker the page reads the newest text after a pause; what was overtaken is not read', async () => {
	const read: string[] = [];
	const ask = (text: string) =>
		readBeside(text, [], () => {
			read.push(text);
			return seen;
		});
	const all = [ask('one'), ask('one two'), ask('one two three')];
	expect(read).toEqual([]);
	await vi.runAllTimersAsync();
	expect(await Promise.all(all)).toEqual([undefined, undefined, seen]);
	expect(read).toEqual(['one two three']);
	const next = ask('four');
	await vi.runAllTimersAsync();
	expect(await next).toEqual(seen);
});
