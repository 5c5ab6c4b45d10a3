// What many poses share: how one lies, sits and stands, and how a helper does.

import type { Arm, Leg, Pose, SideBody } from '../pose.ts';

type Limbs = SideBody['near'];

export const bySide: Arm = { swing: 2, bend: 8, hand: 'rest' };

/** Both feet flat, the ankles at x. */
export const standing = (x: number): { near: Leg; far: Leg } => ({
	near: { ankle: [x, -68] },
	far: { ankle: [x, -68] },
});

/** An arm and a leg of one side. */
export const limbs = (arm: Arm, leg: Leg): Limbs => ({ arm, leg });

/** Height of a firm bed, of a treatment table, of a chair and of a desk. */
export const bedTop = -560;
export const tableTop = -700;
export const deskTop = -725;

/** Face down on something: the forehead lies on a rolled towel, the arms by the sides. */
export function faceDown(top: number, arm: Arm = bySide): SideBody {
	const leg: Leg = { swing: 0, bend: 7, foot: 152 };
	return {
		...{ view: 'side', hip: [0, top - 95], lean: 88.5, neck: -14, nod: 8 },
		near: limbs(arm, leg),
		far: limbs({ ...bySide, hidden: true }, { ...leg, hidden: true }),
	};
}

/** On the back, knees bent and feet flat. */
export function faceUp(top: number, arm: Arm, raised = 0): SideBody {
	return {
		...{ view: 'side', hip: [0, top - 120 - raised], lean: -90 },
		near: limbs(arm, { ankle: [430, top - 68] }),
		far: limbs({ ...bySide, hidden: true }, { ankle: [392, top - 68] }),
	};
}

/** Upright on a seat, the feet flat before it. */
export function sitting(arm: Arm, top = -450): SideBody {
	return {
		...{ view: 'side', hip: [0, top - 92], lean: -4, neck: 6 },
		near: limbs(arm, { ankle: [420, -68] }),
		far: limbs({ ...bySide, hidden: true }, { ankle: [372, -68] }),
	};
}

export type Table = Record<string, Pose>;
