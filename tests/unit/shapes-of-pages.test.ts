import { expect, test } from 'vitest';
import { samples, shapesOf } from '../shapes.ts';

const page = (path: string, body: string) => ({
	path,
	html: `<!doctype html><html><body>${body}</body></html>`,
});

const sampled = (bodies: readonly string[], times = 1) =>
	samples(shapesOf(bodies.map((body, index) => page(String(index), body))), times);

test('pages that differ in their words alone are one shape', () => {
	expect(sampled(['<p>one</p>', '<p>two</p>', '<p>three</p>'])).toHaveLength(1);
	expect(sampled(['<p>one</p>', '<p>two</p>', '<p>three</p>'], 2)).toHaveLength(2);
});

test.each([
	['another element', '<h2>one</h2>'],
	['another class', '<p class="faint">one</p>'],
	['another attribute', '<p hidden>one</p>'],
	['another value that tells the kind', '<p data-kind="today">one</p>'],
	['another place', '<div><p>one</p></div>'],
])('%s is a shape of its own', (_, body) => {
	expect(sampled(['<p>one</p>', '<p data-kind="wait">two</p>', body])).toContain('2');
});

test('names and addresses, which differ everywhere, are none', () => {
	const many = Array.from({ length: 30 }, (_, index) => `<a href="/${String(index)}/">one</a>`);
	expect(sampled(many)).toHaveLength(1);
});

test('the chosen pages have every shape as often as wanted, or as often as there is', () => {
	const shapes = new Map([
		['a', new Set(['x', 'y'])],
		['b', new Set(['x'])],
		['c', new Set(['y', 'z'])],
		['d', new Set(['x'])],
	]);
	expect(samples(shapes, 1)).toEqual(['a', 'c']);
	expect(samples(shapes, 2)).toEqual(['a', 'c', 'b']);
	expect(samples(shapes, 9)).toEqual(['a', 'c', 'b', 'd']);
});
