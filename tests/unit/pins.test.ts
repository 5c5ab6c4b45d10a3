import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pin, type Marked } from '../../src/plate/pins.ts';

const spot = (choice: string, x: number) =>
	`<a data-choice="${choice}"><circle class="spot" cx="${String(x)}" cy="5"></circle></a>`;

function plate() {
	const { document } = parseHTML(
		`<svg><g class="places">${spot('over-scapula-left', 1)}${spot('over-scapula-right', 2)}${spot('upper-thoracic-spine-middle', 3)}</g></svg>`,
	);
	vi.stubGlobal('document', document);
	return document.querySelector('svg') as SVGElement;
}

/** What is pinned: where, what is written there, and how it looks. */
const pinned = (drawing: SVGElement) =>
	[...drawing.querySelectorAll('.pins circle')].map((circle) => [
		circle.getAttribute('cx'),
		circle.nextElementSibling?.textContent,
		circle.getAttribute('class'),
	]);

let drawing: SVGElement;
beforeEach(() => {
	drawing = plate();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('pin(plate, marked)', () => {
	const left = { id: 'over-scapula', side: 'left', sore: 6 } as const;
	test.each<[string, Marked, unknown[]]>([
		['a sore place', { marks: [left] }, [['1', '6', 'sore']]],
		[
			'one to be left alone',
			{ avoid: [{ id: 'over-scapula', side: 'right' }] },
			[['2', '×', 'avoided']],
		],
		[
			'both sides of what is marked without a side',
			{ avoid: [{ id: 'over-scapula', side: 'middle' }] },
			[
				['1', '×', 'avoided'],
				['2', '×', 'avoided'],
			],
		],
		[
			'the middle of what has no sides',
			{ marks: [{ id: 'upper-thoracic-spine', side: 'left', sore: 3 }] },
			[['3', '3', 'sore']],
		],
	])('pins %s', (_, marked, expected) => {
		pin(drawing, marked);
		expect(pinned(drawing)).toEqual(expected);
	});

	test('what was pinned before is gone, and nothing is left of it', () => {
		pin(drawing, { marks: [left] });
		pin(drawing, { marks: [{ ...left, sore: 2 }] });
		expect(pinned(drawing)).toEqual([['1', '2', 'sore']]);
		pin(drawing);
		expect(drawing.querySelector('.pins')).toBeNull();
	});
});
