// Points of a figure: mm, x to the right and y down as in the picture, z toward the one who looks. The floor lies at y = 0.

/** A point or a direction. */
export type Vec = readonly [x: number, y: number, z: number];

/** Where a body looks (forward), where its head is (up), and where one of its sides is (out). */
export interface Axes {
	forward: Vec;
	up: Vec;
	out: Vec;
}

/** One after the other. */
export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** A multiple. */
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
/** The way from b to a. */
export const minus = (a: Vec, b: Vec): Vec => add(a, times(b, -1));
/** How far one goes along with the other. */
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The direction of a vector; one of no length has none and stays as it is. */
export function unit(a: Vec): Vec {
	const length = Math.hypot(...a);
	return length === 0 ? a : times(a, 1 / length);
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Sine of degrees. */
export const sin = (degrees: number): number => Math.sin(radians(degrees));

/** Cosine of degrees. */
export const cos = (degrees: number): number => Math.cos(radians(degrees));

/**
 * Where the joint between two bones is, when both ends are known.
 * @param pole the direction in which the joint leaves the line between the ends
 * @throws when the end is out of reach
 */
export function jointBetween(root: Vec, end: Vec, lengths: readonly [number, number], pole: Vec) {
	const [upper, lower] = lengths;
	const way = minus(end, root);
	const far = Math.hypot(...way);
	const least = nearest(upper, lower);
	if (far > upper + lower || far < least)
		throw new Error(
			`The place is ${Math.round(far)} mm away. Move it or the body: the limb reaches ${Math.round(least)} to ${Math.round(upper + lower)} mm.`,
		);
	const along = (upper ** 2 - lower ** 2 + far ** 2) / (2 * far);
	const line = unit(way);
	const side = unit(minus(pole, times(line, dot(pole, line))));
	const off = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
	return add(root, add(times(line, along), times(side, off)));
}

/** Between two bones at a joint that is bent as far as it goes, degrees: an elbow bends 150, a knee not more when one kneels. */
const tightest = 30;

const nearest = (upper: number, lower: number) =>
	Math.sqrt(upper ** 2 + lower ** 2 - 2 * upper * lower * cos(tightest));
