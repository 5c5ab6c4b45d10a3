import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dist } from '../built.ts';

const leaves = globSync('figures/atlas/*.svg', { cwd: dist });

test('there are leaves of the atlas to read', () => {
	expect(leaves.length).toBeGreaterThanOrEqual(7);
});

test.each(leaves)('%s: the edge of each muscle is painted last, over its fibers', (file) => {
	const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
	const muscles = [...document.querySelectorAll('defs > g')].filter((group) =>
		group.querySelector('.muscle'),
	);
	expect(muscles.length).toBeGreaterThan(2);
	const wrong = muscles.filter((group) => {
		const edge = group.lastElementChild;
		const belly = group.querySelector('.muscle');
		return !edge?.classList.contains('edge') || edge.getAttribute('href') !== `#${belly?.id ?? ''}`;
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});
