// What an anatomy teacher asks of the pelvis and of the hip joint, measured on the paths that are drawn; mm. Without a source of its
// own a number is atlas knowledge (Gray's Anatomy).

import { describe, expect, test } from 'vitest';
import { contains, type Point } from '../../src/anatomy/geometry.ts';
import { viewIds, type View } from '../../src/anatomy/upper-body/body.ts';
import { landmarks } from '../../src/anatomy/upper-body/landmarks.ts';
import { grid, paintedAt, placeInPaint, ringsOf, seenAt } from './drawn-shapes.ts';
import { distanceToEdge } from './polygon.ts';

/** The head of the femur: about 48 mm across, its middle on the mesh that the bone was drawn from. */
const head = { at: [93, 826], radius: 23 } as const;
const onHead = grid([70, 803, 116, 849]).filter(
	([x, y]) => Math.hypot(x - head.at[0], y - head.at[1]) < head.radius,
);

/** The share of the head of the femur that the hip bone hides. */
function hiddenShare(view: View): number {
	const bones = paintedAt(view, 6);
	return onHead.filter((point) => seenAt(bones, point) === 'hip-bone').length / onHead.length;
}

describe.each(viewIds)('%s, the pelvis', (view) => {
	test('the pubic bones meet in a joint of cartilage: 4 to 8 mm wide, at its landmark', () => {
		const [joint = []] = ringsOf(view, 'symphysis');
		const [, y] = landmarks.front['pubic-symphysis'];
		expect(joint.length).toBeGreaterThan(2);
		const width =
			2 * Math.max(...joint.filter((point) => Math.abs(point[1] - y) < 12).map(([x]) => x));
		expect(width).toBeGreaterThanOrEqual(4);
		expect(width).toBeLessThanOrEqual(8);
		const [hip = []] = ringsOf(view, 'hip-bone');
		expect(distanceToEdge([width / 2, y], hip)).toBeLessThanOrEqual(1);
	});

	// Textbooks: the joint is about 35 to 40 mm high.
	test('that joint is 30 to 40 mm high', () => {
		const heights = ringsOf(view, 'symphysis').flatMap((ring) => ring.map(([, y]) => y));
		const high = Math.max(...heights) - Math.min(...heights);
		expect(high).toBeGreaterThanOrEqual(30);
		expect(high).toBeLessThanOrEqual(40);
	});

	test('the head of the femur sits in the socket: the hip bone lies over it', () => {
		expect(placeInPaint(view, 'hip-bone')).toBeGreaterThan(placeInPaint(view, 'femur'));
		expect(hiddenShare(view)).toBeGreaterThan(0.25);
	});

	test('and its roof reaches out over the head', () => {
		const [hip = []] = ringsOf(view, 'hip-bone');
		const outer = Math.max(...hip.filter(([, y]) => y > 790 && y < 803).map(([x]) => x));
		expect(outer).toBeGreaterThan(head.at[0] + 0.7 * head.radius);
	});
});

describe('front and back of the hip bone', () => {
	const outline = (view: View): Point[] => ringsOf(view, 'hip-bone')[0] ?? [];

	// The socket looks forward by about 15 to 20 degrees: its hind wall covers more of the head.
	test('the hind wall of the socket hides more of the head than the front wall, which leaves half free', () => {
		expect(hiddenShare('front')).toBeLessThan(0.55);
		expect(hiddenShare('back')).toBeGreaterThan(hiddenShare('front') + 0.1);
	});

	test('are two outlines: over 5 mm apart at the socket and at the joint with the sacrum', () => {
		const off = outline('back').map((point) => ({
			point,
			mm: distanceToEdge(point, outline('front')),
		}));
		const most = (holds: (point: Point) => boolean) =>
			Math.max(...off.filter(({ point }) => holds(point)).map(({ mm }) => mm));
		expect(most(([x, y]) => x > 85 && y > 800 && y < 850)).toBeGreaterThan(5);
		expect(most(([x, y]) => x < 60 && y > 720 && y < 770)).toBeGreaterThan(5);
	});

	test('from the front the pubic bones hide the tail bone, from behind it hides them', () => {
		const at: Point = [6, 840];
		expect(seenAt(paintedAt('front', 6), at)).toBe('hip-bone');
		expect(seenAt(paintedAt('back', 6), at)).toBe('coccyx');
	});

	test('from the front no bone of the sacrum lies over the pubic bones', () => {
		const lowest = Math.max(
			...ringsOf('front', 'sacrum').flatMap((ring) => ring.map(([, y]) => y)),
		);
		expect(lowest).toBeLessThanOrEqual(829);
	});

	test('from behind the posterior spine lies on it, over the sacrum', () => {
		const [x, y] = landmarks.back.psis;
		expect(contains(outline('back'), [x, y])).toBe(true);
		expect(contains(outline('front'), [x, y])).toBe(false);
	});

	test('the anterior spine stands out of its front edge', () => {
		const [x, y] = landmarks.front.asis;
		expect(distanceToEdge([x, y], outline('front'))).toBeLessThanOrEqual(6);
		const at = (height: number) => {
			const near = outline('front').filter((point) => Math.abs(point[1] - height) < 3);
			return Math.max(...near.map((point) => point[0]));
		};
		expect(at(y) - at(y + 20)).toBeGreaterThan(5);
	});
});
