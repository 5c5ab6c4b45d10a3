import type { Pose } from './pose.ts';

/** A value between two of the same form: numbers between numbers, and the same inside lists and records; what is else stays. */
function blend(a: unknown, b: unknown, share: number): unknown {
	if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * share;
	if (Array.isArray(a) && Array.isArray(b))
		return a.map((one, index) => blend(one, b[index], share));
	if (isRecord(a) && isRecord(b))
		return Object.fromEntries(
			Object.entries({ ...b, ...a }).map(([key, one]) => [
				key,
				key in b ? blend(one, b[key], share) : one,
			]),
		);
	return a;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A pose on its way: 0 is where it starts, 1 where it turns back. Joints are solved anew at each place, so no limb grows. */
export function poseAt(pose: Pose, share: number): Pose {
	const { moves, ...still } = pose;
	if (!moves) return pose;
	const { seconds, ...end } = moves;
	return { ...(blend(still, end, share) as Pose), moves: { ...moves, seconds } };
}
