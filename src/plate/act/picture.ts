// The picture of what one does: the plate with all but the muscle stepped back, and on it hand or tool, stroke and numbers.

import type { Act } from '../../anatomy/act/act.ts';
import { pointAlong, type Box, type Point } from '../../anatomy/geometry.ts';
import type { View } from '../../anatomy/upper-body/body.ts';
import { touchedBy } from '../../anatomy/act/way.ts';
import { zonesNear, type RuledZone } from '../../anatomy/zones.ts';
import type { Picture } from '../pictures.ts';
import { numbered } from './marks.ts';
import { marksOf, still } from './marks-of.ts';
import { cutOf, drawnActs, levelsOf, marksRound, numberAt, type Drawn } from './scene.ts';

/** What a picture of acts is made from. */
export interface ActPicture {
	acts: readonly Act[];
	view: View;
	/** Where not to press. */
	zones: readonly RuledZone[];
	/** How strong it feels as a rule, of 10. */
	pressure: number;
	/** How many numbers the caption has. */
	numbers: number;
}

/** Rings for how strong it feels: 1 for 1 to 2 of 10, 2 for 3, 3 for more. */
const strengthOf = (pressure: number): number => (pressure <= 2 ? 1 : pressure <= 3 ? 2 : 3);

/** How near a zone lies that a picture shows, mm: two thumbs' widths past the pad. */
const nearby = 52;

/** What is cut out of the plate for a picture, mm. */
export const actCut = ({ acts, view }: ActPicture): Box => cutOf(drawnActs(acts, view));

/** Where the numbers of a caption stand: 1 at the start, 2 at the end, and 3 on the way back. */
function numbersOf(drawn: readonly Drawn[], count: number, cut: Box, u: number): string {
	const [first] = drawn;
	if (!first || count === 0) return '';
	const last = first.lines.at(-1);
	const starts = first.lines[0]?.[0] ?? first.places[0];
	const ends = last?.at(-1) ?? first.places.at(-1);
	const middle = first.back.length > 0 ? pointAlong(first.back, 0.6) : undefined;
	const marks = drawn.flatMap(marksRound);
	const used: Point[] = [];
	return [starts, ends, middle]
		.slice(0, count)
		.flatMap((point, index) => {
			if (!point) return [];
			const at = numberAt(point, [...marks, ...used], cut, u);
			used.push(at);
			return [numbered(at, index + 1, u)];
		})
		.join('');
}

/** The plate behind a picture of acts, and the marks to lay over it. */
export interface Scene {
	plate: Picture & { quiet: true };
	/** What lies over the plate, as SVG text. */
	over: string;
	/** Millimeters in a px of a picture 350 px wide. */
	u: number;
}

/** Whether anything of the acts would move. */
export const canMove = (acts: readonly Act[]): boolean =>
	acts.some(({ stroke }) => !still.includes(stroke));

/**
 * What the picture of acts shows.
 * @param moves whether hands and tools move, again and again
 */
export function actScene(picture: ActPicture, moves = false): Scene {
	const { acts, view, zones, pressure, numbers } = picture;
	const drawn = drawnActs(acts, view);
	const cut = cutOf(drawn);
	const u = cut.width / 350;
	const touched = acts.flatMap((act) => touchedBy(act, view));
	const near = touched.flatMap((at) => zonesNear(view, at, nearby));
	const marks = drawn
		.map((one, index) =>
			marksOf(one, { u, moves, strength: strengthOf(pressure), name: `a${String(index)}` }),
		)
		.join('');
	return {
		plate: {
			view,
			cut,
			zones: zones.filter(({ id }) => near.includes(id)),
			quiet: true,
			spots: [],
			levels: levelsOf(acts, view),
			marked: [...new Set(acts.flatMap(({ on }) => on))],
			...(cut.x > -20 && { sideNames: false as const }),
		},
		over: `<g class="act">${marks}${numbersOf(drawn, numbers, cut, u)}</g>`,
		u,
	};
}
