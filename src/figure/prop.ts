// Things, in mm. Furniture stands on the floor at y = 0; what lies on a body is given by a place on it.

import type { Point } from '../anatomy/geometry.ts';
import type { Who } from './place.ts';

export type Prop =
	| { is: 'floor' }
	/** A wall whose surface is at x; the room lies right of it. */
	| { is: 'wall'; x: number }
	/** A seat from its back edge, with a back rest that leans, or none; a chair may have arm rests. */
	| { is: 'chair'; x: number; faces?: 'left'; top?: number; back?: number; arms?: number }
	/** What is seen of a chair from the front, behind the sitter. */
	| { is: 'chair-back'; top: number; arms?: number }
	/** A seat from behind. */
	| { is: 'stool'; top: number }
	| { is: 'desk'; x: number; width: number; top: number }
	| { is: 'bed'; x: number; width: number; top: number }
	| { is: 'table'; x: number; width: number; top: number }
	| { is: 'mat'; x: number; width: number }
	/** A bed or a table from above. */
	| { is: 'sheet'; at: Point; width: number; height: number }
	| { is: 'pillow'; at: Point; width: number; height: number; turn?: number }
	| { is: 'towel-roll'; at: Point; r: number }
	| { is: 'folded-towel'; at: Point; width: number; height: number }
	/** A towel over the hips of one who lies. */
	| { is: 'drape'; of: Who; from: number; to: number; top: number }
	/** Pressed between the back and what lies behind it. */
	| { is: 'ball'; of: Who; up: number; r: number }
	/** From a ball over the shoulder to the hand that holds it. */
	| { is: 'sock'; line: readonly Point[] }
	| { is: 'roller'; at: Point; r: number }
	| { is: 'cane'; line: readonly Point[]; knob: Point }
	/** Its head, and the way from there to its back; the grip is on the left of that way. */
	| { is: 'gun'; at: Point; turn: number }
	| { is: 'pack'; of: Who; from: number; to: number }
	| { is: 'needles'; of: Who; ups: readonly number[] }
	| { is: 'pads'; of: Who; ups: readonly number[]; unit: Point }
	| { is: 'spikes'; x: number; width: number; top: number }
	/** Held down at a point on the right and its mirror image. */
	| { is: 'band'; from: Point; hands: Who }
	| { is: 'tub'; x: number; width: number; top: number }
	| { is: 'water'; x: number; width: number; top: number; level: number };
