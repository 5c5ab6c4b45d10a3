// The picture of what one does: the plate with all but the muscle stepped back, and on it hand or tool, stroke and numbers.

import type { Act } from '../../anatomy/act/act.ts';
import type { Box } from '../../anatomy/geometry.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { touchedBy } from '../../anatomy/act/way.ts';
import { zonesNear, type RuledZone } from '../../anatomy/zones.ts';
import type { Picture } from '../pictures.ts';
import { disksOf, sideNames } from './labels.ts';
import { marksOf, still } from './marks-of.ts';
import { cutOf, drawnActs, levelsOf } from './scene.ts';

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
const nearby = 42;

/** What is cut out of the plate for a picture, mm. */
export const actCut = ({ acts, view }: ActPicture): Box => cutOf(drawnActs(acts, view));

/** The plate behind a picture of acts, and the marks to lay over it. */
export interface Scene {
	plate: Picture & { quiet: true };
	/** What lies over the plate, as SVG text. */
	over: string;
	/** Millimeters in a px of a picture 350 px wide. */
	u: number;
}

/** What is cut out for a picture that has no act: all of the breadth, from the head to the waist. */
export const wholeCut: Box = { ...upperBody.frame, y: 128, height: 374 };

/** The picture of what is massaged without saying how: the muscles as they lie under the skin, the rest stepped back. */
export const stillScene = (plate: Picture): Scene => ({
	plate: { ...plate, cut: wholeCut, levels: { left: 1, right: 1 }, quiet: true },
	over: '',
	u: wholeCut.width / 350,
});

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
	const reach = Math.max(...acts.map(({ by }) => contacts[by].across / 2));
	const near = touched.flatMap((at) => zonesNear(view, at, nearby + reach));
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
			sideNames: false,
		},
		over: `<g class="act">${marks}${disksOf(drawn, numbers, cut, u)}${sideNames(view, cut, u)}</g>`,
		u,
	};
}
