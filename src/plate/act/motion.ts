// How acts move: SMIL, since it moves in an image file too. Each returns SVG text. Times in seconds, lengths in mm.

import type { Act } from '../../anatomy/act/act.ts';
import { linesOf } from '../../anatomy/act/way.ts';
import { lengthOf, type Point } from '../../anatomy/geometry.ts';
import type { View } from '../../anatomy/upper-body/body.ts';
import { n } from './shapes.ts';

const forever = 'repeatCount="indefinite"';

/** A way as seen from its first point. */
const fromStart = (way: readonly Point[]): string => {
	const [x0, y0] = way[0] ?? [0, 0];
	return way.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x - x0)} ${n(y - y0)}`).join('');
};

/** The shares of a glide at which it starts to move, and is lifted off; and that of a hold at which its time is full. */
const [setDown, lifted, full] = [0.12, 0.8, 0.9];

/** Set down, taken along a way, lifted off, gone for a moment, and again. */
export const along = (drawn: string, way: readonly Point[], seconds: number): string =>
	`<g><animateMotion dur="${n(seconds)}s" ${forever} calcMode="linear" path="${fromStart(way)}" keyPoints="0;0;1;1;0" keyTimes="0;${String(setDown)};${String(lifted)};.9;1"/><animate attributeName="opacity" dur="${n(seconds)}s" ${forever} values="1;1;1;0;0;1" keyTimes="0;${String(lifted)};.84;.9;.96;1"/>${drawn}</g>`;

/** To the end of a way and back, slow at both ends; begins at a share of the way. */
export const toAndFro = (
	drawn: string,
	way: readonly Point[],
	share: number,
	seconds: number,
): string =>
	`<g><animateMotion dur="${n(seconds)}s" ${forever} calcMode="spline" keyPoints="${n(share)};1;0;${n(share)}" keyTimes="0;.3;.8;1" keySplines=".4 0 .6 1;.4 0 .6 1;.4 0 .6 1" path="${fromShare(way, share)}"/>${drawn}</g>`;

/** A way as seen from a point on it. */
function fromShare(way: readonly Point[], share: number): string {
	const at = way[Math.round(share * (way.length - 1))] ?? [0, 0];
	return way
		.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x - at[0])} ${n(y - at[1])}`)
		.join('');
}

/** Small circles at one place after the other, each of them twice round. */
export function circling(
	drawn: string,
	places: readonly Point[],
	radius: number,
	seconds: number,
): string {
	const [x0, y0] = places[0] ?? [0, 0];
	const r = n(radius);
	const round = `a${r} ${r} 0 1 1 ${n(2 * radius)} 0a${r} ${r} 0 1 1 ${n(-2 * radius)} 0`;
	const path = places.map(
		([x, y]) =>
			`${x === x0 && y === y0 ? 'M' : 'L'}${n(x - x0 - radius)} ${n(y - y0)}${round}${round}`,
	);
	return `<g><animateMotion dur="${n(seconds * places.length)}s" ${forever} path="${path.join('')}"/>${drawn}</g>`;
}

/** Moved through points, as seen from where it lies, and held for a moment at each. */
export const through = (drawn: string, points: readonly Point[], seconds: number): string =>
	`<g><animateTransform attributeName="transform" type="translate" dur="${n(seconds)}s" ${forever} values="${points.map(([x, y]) => `${n(x)} ${n(y)}`).join(';')}"/>${drawn}</g>`;

/** A line that is drawn round as time passes, all of it once. */
export const filling = (path: string, seconds: number): string =>
	path.replaceAll(
		/<path class="(case|ink)([^"]*)" d="([^"]*)"\/>/g,
		`<path class="$1$2" d="$3" pathLength="100" stroke-dasharray="0 100"><animate attributeName="stroke-dasharray" dur="${n(seconds)}s" ${forever} values="0 100;100 0;100 0" keyTimes="0;${String(full)};1"/></path>`,
	);

/** How long a stroke along a way is shown, seconds: about 28 mm a second, 4 at least and 8 at most. */
export const shownFor = (way: readonly Point[]): number =>
	Math.min(8, Math.max(4, Math.round(lengthOf(way) / 28) + 1));

/** How long a hold is shown, seconds. */
export const holdShownFor = 8;

/** How long a drag is shown, seconds: slower than all else. */
export const dragShownFor = 10;

/** How long one stroke of a glide, or one hold, takes to the eye, seconds; nothing for what is shown as long as it lasts. */
export function shownSeconds({ stroke, way }: Act, view: View): number | undefined {
	if (stroke === 'press') return holdShownFor * full;
	const [line] = stroke === 'glide' && way ? linesOf(way, view) : [];
	return line && shownFor(line) * (lifted - setDown);
}
