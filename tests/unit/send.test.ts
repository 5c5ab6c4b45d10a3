import { afterEach, expect, test, vi } from 'vitest';
import { send } from '../../src/kept/send.ts';

const message = { title: 'Heat', text: 'Heat\nLay it on.', url: 'https://unknot.example/heat/' };
const abort = () => Promise.reject(new DOMException('closed', 'AbortError'));
const fail = () => Promise.reject(new Error('no'));

afterEach(() => {
	vi.unstubAllGlobals();
});

test('the system is given all of it', async () => {
	const share = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { share });
	expect(await send(message)).toBe('shared');
	expect(share).toHaveBeenCalledWith(message);
});

test('who closes the sheet of the system has changed their mind', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { share: abort, clipboard: { writeText } });
	expect(await send(message)).toBe('closed');
	expect(writeText).not.toHaveBeenCalled();
});

test.each([
	['there is none', undefined],
	['it fails', fail],
])('the words and the address are copied where %s', async (_, share) => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { share, clipboard: { writeText } });
	expect(await send(message)).toBe('copied');
	expect(writeText).toHaveBeenCalledWith('Heat\nLay it on.\nhttps://unknot.example/heat/');
});

test.each([
	['has none', undefined],
	['refuses', { writeText: fail }],
])('a clipboard that %s is said', async (_, clipboard) => {
	vi.stubGlobal('navigator', { clipboard });
	expect(await send(message)).toBe('failed');
});
