// A hand as a picture of an act needs it, and the nails and folds on it. Unit: mm.

import type { Point } from '../../anatomy/geometry.ts';
import { n } from './shapes.ts';

/** A hand, or what of it is seen. */
export interface Hand {
	/** Its parts: drawn as one shape. */
	parts: string[];
	/** The lines on it: nails and folds. */
	lines: string;
	/** From where to where it fades out, mm below the pad. */
	fade: readonly [number, number];
	/** What lies on it. */
	over?: Pick<Hand, 'parts' | 'lines'>;
}

/** A nail, and the folds over the joint behind it. */
export function nail([x, y]: Point, breadth: number, joint: number): string {
	const [w, h] = [breadth * 0.31, breadth * 0.38];
	const r = (value: number) => Math.round(value * 10) / 10;
	const top = `M${r(x - w)} ${r(y + h * 0.7)}V${r(y - h * 0.3)}a${r(w)} ${r(h)} 0 0 1 ${r(2 * w)} 0V${r(y + h * 0.7)}q${r(-w)} ${r(h * 0.5)} ${r(-2 * w)} 0Z`;
	const fold = breadth * 0.26;
	return `${top}M${r(x - fold)} ${r(y + joint)}q${r(fold)} ${r(fold * 0.5)} ${r(2 * fold)} 0M${r(x - fold * 0.8)} ${r(y + joint + 3.5)}q${r(fold * 0.8)} ${r(fold * 0.4)} ${r(1.6 * fold)} 0`;
}

/** The nail of a thumb that lies aslant, turned by so many degrees. */
export function tilted([x, y]: Point, breadth: number, degrees: number): string {
	const [w, h] = [n(breadth * 0.3), n(breadth * 0.38)];
	const rad = ((degrees + 90) * Math.PI) / 180;
	const [dx, dy] = [breadth * 0.38 * Math.cos(rad), breadth * 0.38 * Math.sin(rad)];
	const turn = n(degrees);
	return `M${n(x - dx)} ${n(y - dy)}A${w} ${h} ${turn} 1 1 ${n(x + dx)} ${n(y + dy)}A${w} ${h} ${turn} 1 1 ${n(x - dx)} ${n(y - dy)}Z`;
}
