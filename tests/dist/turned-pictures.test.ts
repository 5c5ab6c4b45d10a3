// Pictures of acts on one side hold the other side too: "….svg#left" is the same file, mirrored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const { acts } = JSON.parse(readFileSync(join(dist, 'data/back.json'), 'utf8')) as {
	acts: Record<string, { side: 'left' | 'right' | 'both' }>;
};
const pictureOf = (id: string): string =>
	readFileSync(join(dist, `figures/techniques/${id}.svg`), 'utf8');
const ids = Object.keys(acts);
const oneSided = ids.filter((id) => acts[id]?.side !== 'both');

/** How the group that turns moves a point, as the style sheet of the file has it. */
function turned(picture: string, x: number): number {
	expect(picture).toContain('.turns:target{transform:translateX(var(--turn)) scaleX(-1);}');
	return Number(/--turn:(-?[\d.]+)px/.exec(picture)?.[1]) - x;
}

test('there are pictures of one side, and of both', () => {
	expect(oneSided.length).toBeGreaterThan(10);
	expect(ids.length - oneSided.length).toBeGreaterThan(10);
});

describe.each(oneSided)('%s', (id) => {
	const picture = pictureOf(id);
	const [x = 0, , width = 0] = (/viewBox="([^"]+)"/.exec(picture)?.[1] ?? '')
		.split(' ')
		.map(Number);

	test('all that is drawn turns with the group that has the other side as its id', () => {
		expect(picture.match(/class="turns"/g)).toHaveLength(1);
		expect(picture).toMatch(/<svg[^>]*><style>[^<]*<\/style><g class="turns" id="left">/);
		expect(picture).toMatch(/<\/g><\/svg>$/);
	});

	test('what touches lies on the left half then, as far from the edge as before', () => {
		const touches = [...picture.matchAll(/class="touches" transform="translate\((-?[\d.]+) /g)];
		expect(touches.length).toBeGreaterThan(0);
		for (const [, at] of touches) {
			const before = Number(at);
			const after = turned(picture, before);
			expect(after - x).toBeCloseTo(x + width - before, 5);
			expect(before - x).toBeGreaterThan(0);
			expect(after).toBeLessThan(x + width);
		}
	});

	test('letters and clocks are turned back, and the sides are named anew', () => {
		expect(picture).toContain(
			'.turns:target text,.turns:target .clock{transform:scaleX(-1);transform-box:fill-box;transform-origin:center;}',
		);
		const names = [
			...picture.matchAll(/class="own">([^<]+)<\/tspan><tspan class="turned">([^<]+)</g),
		];
		expect(names.length).toBeGreaterThan(0);
		for (const [, own, other] of names)
			expect([own, other].sort()).toEqual(['Your left', 'Your right']);
	});
});

test.each(ids.filter((id) => !oneSided.includes(id)))(
	'%s shows both sides, and does not turn',
	(id) => {
		expect(pictureOf(id)).not.toContain('turns');
	},
);
