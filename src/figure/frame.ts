import { drawnPoints, type Point } from '../anatomy/geometry.ts';
import { poseAt } from './motion.ts';
import type { Frame, Pose } from './pose.ts';
import { sceneOf, type Scene } from './scene.ts';

/** Between the drawing and the edge of the picture, mm. */
const margin = 45;

/** Width by height of the narrowest picture. */
const narrowest = 0.64;

/** A wall and the floor go on beyond the picture. */
const endless = ['floor', 'wall'];

/** How many pictures there are from the start of a movement to its end. */
const pictures = 5;

/** Places on the way of a movement; a pose that keeps still has one. */
export const waysOf = ({ moves }: Pose): number[] =>
	moves ? Array.from({ length: pictures }, (_, index) => index / (pictures - 1)) : [0];

/** The part of the scene that is seen: what the pose names, or all bodies and things on all their way. */
export function frameOf(pose: Pose): Frame {
	if (pose.frame) return pose.frame;
	const points = waysOf(pose).flatMap((share) => pointsOf(sceneOf(poseAt(pose, share))));
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
	const height = 36 - y;
	const needed = Math.max(...xs) + margin - x;
	const width = Math.max(needed, height * narrowest);
	return rounded({ x: x - (width - needed) / 2, y, width, height });
}

const rounded = ({ x, y, width, height }: Frame): Frame => ({
	...{ x: Math.round(x), y: Math.round(y) },
	...{ width: Math.round(width), height: Math.round(height) },
});

const pointsOf = ({ groups }: Scene): Point[] =>
	groups
		.flatMap(({ pieces }) => pieces)
		.filter(({ of }) => !endless.includes(of))
		.flatMap(({ rings = [], lines = [] }) => [...rings.flatMap(drawnPoints), ...lines.flat()]);
