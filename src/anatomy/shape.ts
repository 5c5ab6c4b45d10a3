// One shape of the drawing, and what it is read from.

import type { BodyView, Depth } from './body.ts';
import type { Ring } from './geometry.ts';
import type { Fade } from './tendons.ts';

export type Kind =
	'muscle' | 'bone' | 'far-bone' | 'cartilage' | 'cage' | 'fascia' | 'ridge' | 'face' | 'contour';

/** One shape of one half. */
export interface Shape {
	id: string;
	kind: Kind;
	depth: Depth;
	/** The height at which it begins, mm. */
	top: number;
	/** SVG path of its outline. */
	outline: string;
	/** SVG paths of bones that lie over each other, the last one on top; all of them are the outline. */
	parts?: readonly string[];
	/** SVG path of the holes through a bone: skin is seen there. */
	holes?: string;
	/** SVG path of the openings in a bone. */
	openings?: string;
	/** SVG path of the fine lines in a bone, or of the clefts between the heads of a muscle. */
	lines?: string;
	/** SVG path of its fibers; muscles only. */
	fibers?: string;
	/** Where white tendon fades into its flesh. */
	fades?: readonly Fade[];
	/** True when the skin covers most of it, however deep its ends lie. */
	open?: boolean;
	/** True for what stays in sight however deep the drawing looks: lines of the skin, and bone right under it. */
	stays?: boolean;
	/** True for what lies behind a bone: drawn over it as a broken line. */
	hidden?: boolean;
}

/** The body that is drawn: from where, and how points as written in the data lie in its build. */
export interface Seen {
	view: BodyView;
	place: (ring: Ring) => Ring;
	read: (text: string) => Ring;
}

/** The height at which a ring begins, mm. */
export const topOf = ({ points }: Ring): number => Math.min(...points.map(([, y]) => y));
