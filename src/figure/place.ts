import type { Point } from '../anatomy/geometry.ts';

export type Who = 'person' | 'helper';

/** From the side near is the side that is turned to us; from behind and from the front it is the one at the right of the picture. */
export type Side = 'near' | 'far';
export const sides = ['far', 'near'] as const satisfies readonly Side[];

/** A place on a body, or in the scene. `z` is how far it lies toward us from the middle of the body. */
export type Place =
	| { of: Who; up: number; edge: 'back' | 'front'; z?: number }
	/** Round the ear: 0 is the face, 90 the chin, 180 the back of the head. */
	| { of: Who; head: number; z?: number }
	| { of: Who; limb: 'elbow' | 'wrist' | 'knee' | 'ankle'; side: Side; shift?: Point }
	/** On a body from behind or from the front: to the right of its middle, and up from the hip joints. */
	| { of: Who; right: number; up: number; z?: number }
	| { at: Point; z?: number };
