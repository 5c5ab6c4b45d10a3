// What a pose is: a record, from which all else follows. mm and degrees; the frame is that of space.ts.

import type { Point } from '../anatomy/geometry.ts';
import type { HandShape, Pad } from './hands.ts';
import type { Place, Side, Who } from './place.ts';
import type { Prop } from './prop.ts';
import type { Vec } from './space.ts';

/** What an arm or a leg may be given beside its angles. */
interface Limb {
	/** Not drawn: it lies behind something. */
	hidden?: true;
}

export type Arm = Limb & {
	hand: HandShape;
	/** Where the hand points, in the picture: 0 is where the body looks (from behind: outward), 90 is down. Else as the forearm. */
	point?: number;
	/** Turned over: thumb below, palm above. */
	over?: true;
	/** How long the hand looks, from 0 to 1: it points away from us, its wrist on our side. */
	short?: number;
	/** What it does to the skin or a tool: drawn in the color that acts. */
	acts?: true;
	/** Of the shoulder, from where it rests: forward, up, out. */
	shift?: Vec;
} & (
		| {
				/** Forward from hanging, and how far the elbow is bent. */
				swing: number;
				bend: number;
				/** Away from the body, and the upper arm turned round itself, inward. */
				out?: number;
				twist?: number;
		  }
		| {
				to: Place;
				pad: Pad;
				/** Where the elbow goes: forward, up, out. */
				elbow?: Vec;
		  }
	);

export type Leg = Limb & {
	/** Of the sole: 0 is flat, 90 are toes that point down. Else at a right angle to the shank. */
	foot?: number;
} & (
		| { swing: number; bend: number; out?: number }
		| {
				/** Where the ankle is. */
				ankle: Point;
				/** Where the knee goes: forward, up, out. */
				knee?: Vec;
		  }
	);

interface Limbs {
	arm: Arm;
	leg: Leg;
}

export interface SideBody {
	view: 'side';
	/** Looks right, if nothing else is said. */
	faces?: 'left';
	hip: Point;
	/** Of the pelvis: 0 is upright, 90 face down, -90 on the back. */
	lean: number;
	/** How far low back, upper back and neck bend forward, and the head nods. */
	lumbar?: number;
	thoracic?: number;
	neck?: number;
	nod?: number;
	near: Limbs;
	far: Limbs;
}

export interface FlatBody {
	view: 'back' | 'front';
	hip: Point;
	/** Of the head, to the right of the picture. */
	nod?: number;
	near: Limbs;
	far: Limbs;
	/** Drawn to the hips only. */
	half?: true;
}

export type Body = SideBody | FlatBody;

/**
 * A body without the arms and hands that the scene names, an arm or a hand of it, or a thing. The chest is drawn once more where
 * the far arm of one who stands behind something comes before it.
 */
export type Item = Who | `${Who}.${Side}` | `${Who}.${Side}.hand` | `${Who}.chest` | Prop;

/** Where a tool or a hand presses: a short line on the skin. */
export type Press =
	| { of: Who; up: number; edge: 'back' | 'front'; long: number }
	/** On a body from behind: to the right of its middle, and up. */
	| { of: Who; line: readonly Point[] };

/** A way that something takes. */
export interface Arrow {
	points: readonly Point[];
	/** At both ends, or at the last one. */
	heads: 1 | 2;
}

export type Part = 'seat' | 'back' | 'front' | 'head' | 'feet' | `${Side}.elbow`;

/** What holds a part up, by the kind of thing: it must touch it. */
export interface Rest {
	part: Part;
	on: Prop['is'];
}

/** A rectangle of the scene. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Move {
	/** What is not named stays. */
	person: Partial<SideBody> | Partial<FlatBody>;
	scene?: readonly Item[];
	presses?: readonly Press[];
	seconds: number;
}

export interface Pose {
	/** The picture in a sentence, 90 characters at most. */
	says: string;
	person: Body;
	helper?: Body;
	/** What lies behind comes first. */
	scene: readonly Item[];
	presses?: readonly Press[];
	arrows?: readonly Arrow[];
	rests: readonly Rest[];
	/** What is seen; else all of it. */
	frame?: Frame;
	/** Where it moves to and back from, and in how many seconds. Still, it shows the end, and the start in broken lines. */
	moves?: Move;
}
