import { describe, expect, test } from 'vitest';
import { isMeant } from '../../src/map/zoom.ts';

describe('isMeant(event, scale)', () => {
	test.each([
		['a finger may become one of two', { pointerType: 'touch' }, 1, true],
		['a finger on what is enlarged', { pointerType: 'touch' }, 1.6, true],
		['the mouse moves nothing that is whole', {}, 1, false],
		['the mouse moves what is enlarged', {}, 1.6, true],
		['another button does not', { button: 2 }, 1.6, false],
		['with Control a Mac opens a menu', { ctrlKey: true }, 1.6, false],
	])('%s', (_, has, scale, meant) => {
		const pointer = { pointerType: 'mouse', button: 0, ctrlKey: false, ...has };
		expect(isMeant(pointer, scale)).toBe(meant);
	});
});
