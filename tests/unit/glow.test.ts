import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { glow } from '../../src/plate/glow.ts';

type Lit = Parameters<typeof glow>[1];

let drawing: SVGElement;
beforeEach(() => {
	const { document } = parseHTML(
		`<svg><g data-half="left"></g><g data-half="right" transform="scale(-1 1)"></g>
			<g class="places"><a data-choice="over-scapula-left"></a></g></svg>`,
	);
	vi.stubGlobal('document', document);
	drawing = document.querySelector('svg') as SVGElement;
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const outlines = { 'over-scapula': 'M0 0', 'trapezius temple': 'M1 1', everywhere: 'M2 2' };

/** What glows: its outline, on which half, and how it looks, from the lowest to the highest. */
function lit(choice: Lit['choice'], felt: Lit['felt']) {
	glow(drawing, { choice, felt }, outlines);
	return [...drawing.querySelectorAll('.glows > path')].map((path) => [
		path.getAttribute('d'),
		path.getAttribute('transform'),
		path.getAttribute('class'),
	]);
}

describe('glow(plate, lights, outlines)', () => {
	test.each<[Lit['choice'], (string | null)[]]>([
		[{ id: 'trapezius', side: 'left' }, ['']],
		[{ id: 'trapezius', side: 'right' }, ['scale(-1 1)']],
		[{ id: 'trapezius', side: 'middle' }, ['', 'scale(-1 1)']],
		[undefined, []],
	])('%o glows on its own side', (choice, halves) => {
		expect(lit(choice, { 'over-scapula': 'primary' }).map(([, half]) => half)).toEqual(halves);
	});

	test('says how often, and what is everywhere lies below all else', () => {
		const felt = { 'over-scapula': 'primary', everywhere: 'spillover', nowhere: 'local' } as const;
		expect(lit({ id: 'x', side: 'left' }, felt)).toEqual([
			['M2 2', '', 'felt spillover wide'],
			['M0 0', '', 'felt primary'],
		]);
	});

	test('takes the outline that a muscle has for itself', () => {
		expect(lit({ id: 'trapezius', side: 'left' }, { temple: 'primary' })[0]?.[0]).toBe('M1 1');
		expect(lit({ id: 'rhomboids', side: 'left' }, { temple: 'primary' })).toEqual([]);
	});

	test('what glowed before is gone', () => {
		lit({ id: 'x', side: 'left' }, { 'over-scapula': 'primary' });
		lit({ id: 'x', side: 'left' }, {});
		expect(drawing.querySelectorAll('.glows')).toHaveLength(1);
	});
});
