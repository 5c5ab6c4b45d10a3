import { describe, expect, test } from 'vitest';
import { documentOf, readPage } from '../built.ts';

/** The drawing of the front page, as it is before anything is chosen: opened on the left, whole on the right. */
const plate = documentOf(readPage('/')).querySelector('svg.plate');
const all = (selector: string) => [...(plate?.querySelectorAll(selector) ?? [])];

describe('the drawing of the front page', () => {
	test('names the trapezius on the side that shows it alone', () => {
		const labels = all('.label[data-choice^="trapezius-"]').map((label) => [
			label.getAttribute('data-choice'),
			label.classList.contains('away'),
		]);
		expect(labels).toEqual([
			['trapezius-left', true],
			['trapezius-right', false],
		]);
	});

	test('tells every depth under the first by a class: a darker tone, a finer line', () => {
		const sheets = all('[data-half] > [data-depth]:not(.label)');
		const wrong = sheets.filter((sheet) => {
			const depth = Number(sheet.getAttribute('data-depth'));
			return depth > 1 && !sheet.classList.contains(depth === 6 ? 'bones' : `d${depth}`);
		});
		expect(sheets.length).toBeGreaterThan(40);
		expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
	});

	test('keeps the deep tone from what the skin covers, though it passes under another muscle', () => {
		const arms = all('use[href^="#s-triceps-"]').map(
			(shape) => shape.parentElement?.getAttribute('class') ?? '',
		);
		expect(arms).toHaveLength(4);
		expect(arms.filter((classes) => /\bdeep\b/.test(classes))).toEqual([]);
	});

	test('has what each of its tendons is filled with', () => {
		const tendons = all('.tendon').map((path) => path.getAttribute('fill'));
		const fades = all('linearGradient[href]').map(({ id }) => `url(#${id})`);
		expect(tendons.length).toBeGreaterThan(20);
		expect(tendons.toSorted()).toEqual(fades.toSorted());
	});
});
