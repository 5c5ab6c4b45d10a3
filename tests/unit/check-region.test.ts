import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { withChange } from './content-fixture.ts';
import { readFileSync } from 'node:fs';

const file = 'facts/regions.yaml';
const changed = (from: string, to: string) =>
	findFaults(withChange(file, from, to), '2026-11-20').map(formatFault);

describe('regions of the drawing', () => {
	test('a place in no region', () => {
		expect(changed('top-of-shoulder', 'elsewhere')).toEqual([
			'areas/top-of-shoulder.mdx:2:1  This place stands in no region of the drawing.  Add "{ place: top-of-shoulder, says: … }" to a region in content/facts/regions.yaml.',
			expect.stringMatching(`^${file}:3:16  There is no page "elsewhere" in areas.`),
		]);
	});

	test('a place in two regions', () => {
		const twice =
			'- id: again\n  places:\n    - { place: top-of-shoulder, says: once more here }\n';
		expect(changed('- id: shoulder\n', `${twice}- id: shoulder\n`)).toEqual([
			`${file}:6:16  "top-of-shoulder" stands in two regions.  Leave it in the one where a reader would look for it.`,
		]);
	});

	test('of the site every view begins with 6 to 10 places of ours', () => {
		const text = readFileSync(new URL('../../content/facts/regions.yaml', import.meta.url), 'utf8');
		expect(text.match(/^- id:/gm)?.length).toBeGreaterThanOrEqual(8);
		expect(text.match(/^- id:/gm)?.length).toBeLessThanOrEqual(10);
	});
});
