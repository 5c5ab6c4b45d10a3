/** Height of the figure, mm. */
export const stature = 1750;

/**
 * Lengths as shares of the height: R. Drillis and R. Contini, Body Segment Parameters, New York University 1966, as printed in
 * D. A. Winter, Biomechanics and Motor Control of Human Movement, figure 4.1.
 */
export const fractions = {
	upperArm: 0.186,
	forearm: 0.146,
	hand: 0.108,
	thigh: 0.245,
	shank: 0.246,
	footHeight: 0.039,
	footLength: 0.152,
	hipHeight: 0.53,
	shoulderHeight: 0.818,
	chinHeight: 0.87,
} as const;

type Bone = keyof typeof fractions;

/** The same lengths in mm. */
export const length = Object.fromEntries(
	Object.entries(fractions).map(([bone, share]) => [bone, share * stature]),
) as Record<Bone, number>;

/** From the hip joints up along the spine to where the arms hang, and to the ears, mm. */
export const shoulderUp: number = length.shoulderHeight - length.hipHeight;
export const earUp = 692;

/** From the middle of the body to a joint, mm: heads of the arm bones, heads of the thigh bones. */
export const shoulderOut = 186;
export const hipOut = 88;
