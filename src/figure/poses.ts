import type { Pose } from './pose.ts';
import { above } from './poses/above.ts';
import { band } from './poses/band.ts';
import { helped } from './poses/helped.ts';
import { lying } from './poses/lying.ts';
import { sitting } from './poses/sitting.ts';
import { wall } from './poses/wall.ts';

const all = {
	...wall,
	...lying,
	...sitting,
	...band,
	...above,
	...helped,
} satisfies Record<string, Pose>;

export type PoseId = keyof typeof all;

/** All positions, by their ids. */
export const poses: Readonly<Record<PoseId, Pose>> = all;

export const poseIds = Object.keys(all) as PoseId[];
