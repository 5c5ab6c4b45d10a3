import type { Point } from '../anatomy/geometry.ts';
import { padOf } from './hands.ts';
import type { Place, Side, Who } from './place.ts';
import type { Arm, Body, Leg, Pose } from './pose.ts';
import { hipOut, length, shoulderOut, shoulderUp } from './proportions.ts';
import {
	add,
	cos,
	dot,
	jointBetween,
	minus,
	sin,
	times,
	unit,
	type Axes,
	type Vec,
} from './space.ts';
import { placeOnSpine, spineOf, type Spine } from './spine.ts';

/** Where a hand is drawn: its wrist, the way it points in the picture, and whether left is right or below is above. */
export interface HandPlace {
	wrist: Point;
	angle: number;
	mirrored: boolean;
	over: boolean;
	short: number;
}

export interface Joints {
	shoulder: Vec;
	elbow: Vec;
	wrist: Vec;
	hip: Vec;
	knee: Vec;
	ankle: Vec;
}

export interface Figure {
	body: Body;
	spine: Spine;
	/** Axes of the pelvis and of the chest, for each side. */
	axes: Record<Side, { pelvis: Axes; chest: Axes }>;
	joints: Record<Side, Joints>;
	hands: Record<Side, HandPlace>;
	/** Which way the toes point, in the picture. */
	feet: Record<Side, number>;
}

export type Figures = Partial<Record<Who, Figure>>;

/** Every joint of the bodies of a pose. */
export function figuresOf(pose: Pose): Figures {
	const figures: Figures = {};
	for (const who of ['person', 'helper'] as const) {
		const body = pose[who];
		if (!body) continue;
		const figure = (figures[who] = trunkOf(body));
		for (const side of ['far', 'near'] as const) {
			within(`${who}, ${side} leg`, () => {
				solveLeg(figure, side, body[side].leg);
			});
			within(`${who}, ${side} arm`, () => {
				solveArm(figure, side, body[side].arm, figures);
			});
		}
	}
	return figures;
}

/** Says in an error where it happened. */
export function within<Result>(where: string, make: () => Result): Result {
	try {
		return make();
	} catch (error) {
		if (error instanceof Error) error.message = `${where}: ${error.message}`;
		throw error;
	}
}

/** 1 if what lies forward lies right in the picture, -1 if it lies left. */
export const facing = (body: Body, side: Side): 1 | -1 => {
	if (body.view === 'side') return body.faces === 'left' ? -1 : 1;
	return side === 'near' ? 1 : -1;
};

function trunkOf(body: Body): Figure {
	const spine = spineOf(body);
	const axes = {
		near: {
			pelvis: axesAt(body, spine, 0, 'near'),
			chest: axesAt(body, spine, shoulderUp, 'near'),
		},
		far: { pelvis: axesAt(body, spine, 0, 'far'), chest: axesAt(body, spine, shoulderUp, 'far') },
	};
	const none: Vec = [0, 0, 0];
	const joints = (side: Side): Joints => {
		const hip = spine.at(0);
		return {
			...{ shoulder: none, elbow: none, wrist: none, knee: none, ankle: none },
			hip: add([hip[0], hip[1], 0], times(axes[side].pelvis.out, hipOut)),
		};
	};
	const hand: HandPlace = { wrist: [0, 0], angle: 0, mirrored: false, over: false, short: 1 };
	return {
		...{ body, spine, axes, joints: { near: joints('near'), far: joints('far') } },
		...{ hands: { near: hand, far: hand }, feet: { near: 0, far: 0 } },
	};
}

function axesAt(body: Body, spine: Spine, up: number, side: Side): Axes {
	const sign = side === 'near' ? 1 : -1;
	const angle = spine.angle(up);
	if (body.view === 'side') {
		const d = facing(body, side);
		const forward: Vec = [d * cos(angle), sin(angle), 0];
		return { forward, up: [d * sin(angle), -cos(angle), 0], out: [0, 0, sign] };
	}
	const forward: Vec = [0, 0, body.view === 'front' ? 1 : -1];
	return { forward, up: [sin(angle), -cos(angle), 0], out: [sign, 0, 0] };
}

/** A direction that is given along the axes of a body. */
export const along = ({ forward, up, out }: Axes, [f, u, o]: Vec): Vec =>
	add(add(times(forward, f), times(up, u)), times(out, o));

/** The way of a bone that hangs down when nothing is said, and the way in which the next one bends. */
export function swung(
	axes: Axes,
	swing: number,
	outward = 0,
	twist = 0,
): { bone: Vec; bends: Vec } {
	const hanging = times(axes.up, -1);
	const forward = add(times(hanging, cos(swing)), times(axes.forward, sin(swing)));
	const bends = add(times(hanging, -sin(swing)), times(axes.forward, cos(swing)));
	const bone = add(times(forward, cos(outward)), times(axes.out, sin(outward)));
	const inward = times(axes.out, -1);
	const turned = add(times(bends, cos(twist)), times(inward, sin(twist)));
	return { bone, bends: unit(add(turned, times(bone, -dot(turned, bone)))) };
}

const bent = (bone: Vec, toward: Vec, degrees: number) =>
	add(times(bone, cos(degrees)), times(toward, sin(degrees)));

function solveLeg(figure: Figure, side: Side, leg: Leg): void {
	const { pelvis } = figure.axes[side];
	const joints = figure.joints[side];
	const d = facing(figure.body, side);
	if ('ankle' in leg) {
		joints.ankle = [...leg.ankle, joints.hip[2]];
		const pole = along(pelvis, leg.knee ?? [1, 0, 0]);
		joints.knee = jointBetween(joints.hip, joints.ankle, [length.thigh, length.shank], pole);
	} else {
		const { bone, bends } = swung(pelvis, leg.swing, leg.out);
		joints.knee = add(joints.hip, times(bone, length.thigh));
		const shank = bent(bone, times(bends, -1), leg.bend);
		joints.ankle = add(joints.knee, times(shank, length.shank));
	}
	const [x, y] = minus(joints.ankle, joints.knee);
	const shankAngle = (Math.atan2(y, x * d) * 180) / Math.PI;
	figure.feet[side] = leg.foot ?? ('ankle' in leg ? 0 : shankAngle - 90);
}

function solveArm(figure: Figure, side: Side, arm: Arm, figures: Figures): void {
	const { chest } = figure.axes[side];
	const joints = figure.joints[side];
	const [sx, sy] = figure.spine.at(shoulderUp);
	const rest = add([sx, sy, 0], times(chest.out, shoulderOut));
	joints.shoulder = add(rest, along(chest, arm.shift ?? [0, 0, 0]));
	const d = facing(figure.body, side);
	const turn = { mirrored: d < 0, over: arm.over ?? false, short: arm.short ?? 1 };
	if ('swing' in arm) {
		const { bone, bends } = swung(chest, arm.swing, arm.out, arm.twist);
		joints.elbow = add(joints.shoulder, times(bone, length.upperArm));
		joints.wrist = add(joints.elbow, times(bent(bone, bends, arm.bend), length.forearm));
		const [x, y] = minus(joints.wrist, joints.elbow);
		const angle = arm.point ?? (Math.atan2(y, x * d) * 180) / Math.PI;
		figure.hands[side] = { ...turn, wrist: [joints.wrist[0], joints.wrist[1]], angle };
		return;
	}
	const hand = { ...turn, wrist: [0, 0] as Point, angle: arm.point ?? 0 };
	const [x, y, z] = placeOf(arm.to, figures);
	const pad = padOf(arm.hand, arm.pad);
	const [px, py] = onHand(hand, pad);
	// A hand that looks short has its wrist nearer to us than its fingers, or on the far side farther.
	const toward = Math.hypot(...pad) * Math.sqrt(1 - hand.short ** 2) * (side === 'near' ? 1 : -1);
	joints.wrist = [x - px, y - py, z + toward];
	const pole = along(chest, arm.elbow ?? [-0.3, -1, 0.5]);
	const bones = [length.upperArm, length.forearm] as const;
	joints.elbow = jointBetween(joints.shoulder, joints.wrist, bones, pole);
	figure.hands[side] = { ...hand, wrist: [x - px, y - py] };
}

/** A point of a hand in the picture. */
export function onHand({ wrist, angle, mirrored, over, short }: HandPlace, [x, y]: Point): Point {
	const [ahead, across] = [x * short, over ? -y : y];
	const [forward, down] = [
		ahead * cos(angle) - across * sin(angle),
		ahead * sin(angle) + across * cos(angle),
	];
	return [wrist[0] + (mirrored ? -forward : forward), wrist[1] + down];
}

/** Where a place is. */
export function placeOf(place: Place, figures: Figures): Vec {
	if ('at' in place) return [...place.at, place.z ?? 0];
	const figure = figures[place.of];
	if (!figure)
		throw new Error(
			`There is no ${place.of} to touch. Add the body before the one that touches it.`,
		);
	if ('limb' in place) {
		const [x, y, z] = figure.joints[place.side][place.limb];
		const [dx, dy] = place.shift ?? [0, 0];
		return [x + dx, y + dy, z];
	}
	if ('right' in place) {
		const [x, y] = figure.spine.at(place.up);
		return [x + place.right, y, place.z ?? 0];
	}
	return [...placeOnSpine(figure.spine, place), place.z ?? 0];
}
