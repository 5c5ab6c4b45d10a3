// The picture of what one does: the plate with all but the muscle stepped back, and on it hand or tool, stroke and numbers.

import type { Act } from '../../anatomy/act/act.ts';
import type { Box } from '../../anatomy/geometry.ts';
import { otherSide, type Side } from '../../anatomy/names.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import { contacts } from '../../anatomy/act/contact.ts';
import { touchedBy } from '../../anatomy/act/way.ts';
import { zonesNear, type RuledZone } from '../../anatomy/zones.ts';
import type { Picture } from '../pictures.ts';
import { disksOf, sideNames } from './labels.ts';
import { loupe, pointsInLoupe } from './loupe.ts';
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
	/** How long what is held or dragged lasts, in brief words. */
	lasts?: string | undefined;
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
	/** The side that the picture shows when it is mirrored; nothing where both are shown. */
	turnsTo?: Side | undefined;
}

/** What is cut out for a picture that has no act: all of the breadth, from the head to the waist. */
export const wholeCut: Box = { ...upperBody.frame, y: 128, height: 374 };

/** The picture of what is massaged without saying how: the muscles as they lie under the skin, the rest stepped back. */
export const stillScene = (plate: Picture): Scene => ({
	plate: { ...plate, cut: wholeCut, levels: { left: 1, right: 1 }, quiet: true },
	over: '',
	u: wholeCut.width / 350,
});

/** The one side on which acts are done; `both` too where they lie across the spine. */
export function sideOf(acts: readonly Act[], view: View): Act['side'] {
	const [first = 'both', ...further] = new Set(acts.map(({ side }) => side));
	const isMiddle = acts.every((act) => touchedBy(act, view).every(([x]) => x === 0));
	return further.length > 0 || isMiddle ? 'both' : first;
}

/** Whether anything of the acts would move. */
export const canMove = (acts: readonly Act[]): boolean =>
	acts.some(({ stroke }) => !still.includes(stroke));

/**
 * What the picture of acts shows.
 * @param moves whether hands and tools move, again and again
 */
export function actScene(picture: ActPicture, moves = false): Scene {
	const { acts, view, zones, pressure, numbers, lasts } = picture;
	const drawn = drawnActs(acts, view);
	const cut = cutOf(drawn);
	const u = cut.width / 350;
	const side = sideOf(acts, view);
	const turnsTo = side === 'both' ? undefined : otherSide(side);
	const touched = acts.flatMap((act) => touchedBy(act, view));
	const reach = Math.max(...acts.map(({ by }) => contacts[by].across / 2));
	const near = touched.flatMap((at) => zonesNear(view, at, nearby + reach));
	const marks = drawn
		.map((one, index) =>
			marksOf(one, { u, moves, strength: strengthOf(pressure), name: `a${String(index)}` }),
		)
		.join('');
	const squeezed = drawn.filter(({ act }) => act.stroke === 'squeeze');
	const rings = squeezed.map(({ mirrored }) => loupe(cut, u, mirrored)).join('');
	const taken = squeezed.flatMap(({ mirrored }) => pointsInLoupe(cut, u, mirrored));
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
		over: `<g class="act">${marks}${rings}${disksOf(drawn, numbers, cut, u, taken, lasts)}${sideNames(view, cut, u, turnsTo !== undefined)}</g>`,
		u,
		turnsTo,
	};
}
