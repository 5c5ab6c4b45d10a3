import { describe, expect, test } from 'vitest';
import { isShortcut, shortcut } from '../../src/search/shortcut.ts';

/** A key as a browser tells of it. */
const press = (has: object) => ({
	...{ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, keyCode: 75, key: 'k' },
	...has,
});

/** What the script of a page makes of a key, while a box with some words has the focus. */
function play(has: object, focused: object = { type: 'text', value: 'kept' }) {
	const outcome = { isTaken: false, location: '' };
	const event = { ...press(has), preventDefault: () => (outcome.isTaken = true) };
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script is text, as in the page
	const run = new Function('addEventListener', 'document', 'outcome', 'event', body) as (
		...given: unknown[]
	) => void;
	run(undefined, { activeElement: focused }, outcome, event);
	return outcome;
}

const body = `let handler; addEventListener = (_, given) => { handler = given };
	with (outcome) { ${shortcut('/search/#q=')} } handler(event)`;

const keys: [says: string, has: object, isOurs: boolean][] = [
	['Control with the key', { ctrlKey: true }, true],
	['Command with the key', { metaKey: true }, true],
	['another alphabet', { ctrlKey: true, key: 'л' }, true],
	['Caps Lock', { ctrlKey: true, key: 'K' }, true],
	['Shift, which is for the browser', { ctrlKey: true, shiftKey: true }, false],
	['Alt, which writes a letter', { ctrlKey: true, altKey: true }, false],
	['the key alone', {}, false],
	['another key', { ctrlKey: true, keyCode: 76 }, false],
];

describe('isShortcut(event)', () => {
	test.each(keys)('%s', (_, has, isOurs) => {
		expect(isShortcut(press(has) as KeyboardEvent)).toBe(isOurs);
	});
});

describe('shortcut(path)', () => {
	test.each(keys)('%s', (_, has, isOurs) => {
		expect(play(has)).toEqual({ isTaken: isOurs, location: isOurs ? '/search/#q=' : '' });
	});

	test('takes along what stands in a search box, and nothing of another field', () => {
		expect(play({ ctrlKey: true }, { type: 'search', value: 'sore & stiff' }).location).toBe(
			'/search/#q=sore%20%26%20stiff',
		);
	});
});
