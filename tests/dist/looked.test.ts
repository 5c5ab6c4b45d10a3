// The pages that the browser looks at for all others: tests/e2e/axe.test.ts opens them.

import { expect, test } from 'vitest';
import { paths, readPage } from '../built.ts';
import { samples, shapesOf } from '../shapes.ts';

test('the pages that axe looks at have all that any page is built of', () => {
	const shapes = shapesOf(paths.map(readPage));
	const looked = samples(shapes, 2);
	const seen = new Set(looked.flatMap((path) => [...(shapes.get(path) ?? [])]));
	expect(seen.size).toBeGreaterThan(500);
	for (const [path, own] of shapes)
		expect(
			[...own].filter((shape) => !seen.has(shape)),
			path,
		).toEqual([]);
	// One of each kind at least.
	const folders = new Set(paths.map((path) => path.split('/')[1]));
	for (const folder of folders)
		expect(
			looked.some((path) => path.split('/')[1] === folder),
			folder,
		).toBe(true);
});
