import { describe, expect, test } from 'vitest';
import { isMeant } from '../../src/map/zoom.ts';

/** What the zoom asks of an event. */
const event = (type: string, has: object) => Object.assign(new Event(type), has);

describe('isMeant(event, scale)', () => {
	test.each([
		['the wheel alone scrolls the page', 'wheel', {}, 1, false],
		['the wheel alone scrolls the page, when enlarged, too', 'wheel', {}, 2, false],
		['the wheel with Control is for the drawing', 'wheel', { ctrlKey: true }, 1, true],
		['the wheel with Command is for the drawing', 'wheel', { metaKey: true }, 1, true],
		['one finger scrolls the page', 'touchstart', { touches: [1] }, 1, false],
		['one finger moves what is enlarged', 'touchstart', { touches: [1] }, 1.6, true],
		['two fingers enlarge', 'touchstart', { touches: [1, 2] }, 1, true],
		['the mouse moves nothing that is whole', 'mousedown', { button: 0 }, 1, false],
		['the mouse moves what is enlarged', 'mousedown', { button: 0 }, 1.6, true],
		['another button does not', 'mousedown', { button: 2 }, 1.6, false],
	])('%s', (_, type, has, scale, meant) => {
		const given = event(type, { ctrlKey: false, metaKey: false, ...has });
		expect(isMeant(given, scale)).toBe(meant);
	});
});
