// The points that the drawing hangs on, in both views.
// Frame: millimeters in a figure 1750 mm tall; origin at the top of the head on the midline; x grows to the reader's
// right, y downward. Only one half is data: the right half of the picture, which is the right half of the body from
// behind and the left half from the front. `mirror` makes the other.
// C7 stands 13 mm lower and the notch of the breastbone 15 mm higher than the means of a body survey at this stature (242 and
// 318 mm): the skeleton has a long neck. Both stay as measured; to move two points would break the spacing of the rest.
// As a picture of the models named below, bone points are true to 3 to 5 mm, skin points to 5 mm; see Credits in LICENSE.

import * as back from './back/landmarks.ts';
import * as front from './front/landmarks.ts';
import * as skeleton from './skeleton.ts';
import * as skin from './skin.ts';

/** Where the numbers of each group of landmarks come from. */
export const provenance = {
	mesh: 'Measured on the bone meshes of the skeleton model MASS; heights of the tips of vertebrae evened by 6 mm at most.',
	girdle:
		'Measured on MASS, then moved by (-5, +16) mm, so that the upper corner of the blade is level with T2 and the root of its ridge with T3. Lower angle moved by another 6 mm, to 451 mm, a little below T7 (x-ray mean T8); its neighbors by 2 to 5 mm.',
	arm: 'Measured on MASS, then turned to hang (upper arm 10, forearm 6 degrees outward) and shortened to 0.93.',
	body: 'Measured on the skin of the MakeHuman base body (60 % male, 40 % female), arms lowered, scaled to 1750 mm.',
	ear: 'Rounded by eye round the ear of the MakeHuman base body, at most 10 mm from its points.',
	hand: 'Drawn by eye, as long and as broad as the closed hand of the MakeHuman base body: 75 by 175 mm.',
	survey: 'Height of the body survey ANSUR II (US government data).',
	estimate: 'Estimated between its measured neighbors.',
} as const;

export type Provenance = keyof typeof provenance;

const { mesh, girdle, arm } = skeleton;

/** The landmarks of each view by where their numbers come from: those of both views, and its own. */
const groups = {
	back: {
		mesh: { ...mesh, ...back.mesh },
		girdle: { ...girdle, ...back.girdle },
		arm: { ...arm, ...back.arm },
		body: { ...skin.body, ...back.body },
		ear: skin.ear,
		hand: skin.hand,
		estimate: back.estimate,
	},
	front: {
		mesh: { ...mesh, ...front.mesh },
		girdle: { ...girdle, ...front.girdle },
		arm: { ...arm, ...front.arm },
		body: skin.body,
		ear: skin.ear,
		hand: skin.hand,
		survey: front.survey,
		estimate: front.estimate,
	},
};

/** All landmarks of a view by id. */
export const landmarks = {
	back: {
		...groups.back.mesh,
		...groups.back.girdle,
		...groups.back.arm,
		...groups.back.body,
		...groups.back.ear,
		...groups.back.hand,
		...groups.back.estimate,
	},
	front: {
		...groups.front.mesh,
		...groups.front.girdle,
		...groups.front.arm,
		...groups.front.body,
		...groups.front.ear,
		...groups.front.hand,
		...groups.front.survey,
		...groups.front.estimate,
	},
};

export type LandmarkId = keyof typeof landmarks.back | keyof typeof landmarks.front;

/** Where the numbers of a landmark come from; nothing for an unknown id. */
export function provenanceOf(view: keyof typeof landmarks, id: LandmarkId): Provenance | undefined {
	const found = Object.entries(groups[view]).find(([, points]) => id in points);
	return found?.[0] as Provenance | undefined;
}

const fingers = Object.keys(skin.hand) as (keyof typeof skin.hand)[];

/** The outline of the skin, one half, in order: from the top of the head round the arm to the thigh. */
export const skinChain = [
	'vertex',
	'skin-crown-1',
	'skin-crown-2',
	'skin-crown-3',
	'skin-crown-4',
	'skin-temple',
	'skin-ear-root-top',
	'skin-ear-top',
	'skin-ear-outer',
	'skin-ear-mid',
	'skin-earlobe',
	'skin-ear-root-bottom',
	'skin-jaw',
	'skin-neck-upper',
	'skin-neck-mid',
	'skin-neck-lower',
	'skin-neck-root-1',
	'skin-neck-root-2',
	'skin-slope-1',
	'skin-slope-2',
	'skin-slope-3',
	'skin-slope-4',
	'skin-shoulder-1',
	'skin-shoulder-2',
	'skin-deltoid-1',
	'skin-deltoid-2',
	'skin-deltoid-3',
	'skin-deltoid-4',
	'skin-arm-lateral-1',
	'skin-arm-lateral-2',
	'skin-arm-lateral-3',
	'skin-elbow-lateral',
	'skin-forearm-lateral-1',
	'skin-forearm-lateral-2',
	'skin-forearm-lateral-3',
	'skin-wrist-lateral',
	'skin-hand-lateral-1',
	'skin-hand-lateral-2',
	...fingers,
	'skin-wrist-medial',
	'skin-forearm-medial-1',
	'skin-forearm-medial-2',
	'skin-forearm-medial-3',
	'skin-elbow-medial-1',
	'skin-elbow-medial-2',
	'skin-arm-medial-1',
	'skin-arm-medial-2',
	'skin-arm-medial-3',
	'skin-axilla',
	'skin-chest-lateral-1',
	'skin-chest-lateral-2',
	'skin-chest-lateral-3',
	'skin-flank-1',
	'skin-waist-1',
	'skin-waist-2',
	'skin-waist-3',
	'skin-hip-1',
	'skin-hip-2',
	'skin-hip-3',
	'skin-hip-4',
	'skin-thigh-1',
	'skin-thigh-2',
	'skin-thigh-3',
	'skin-thigh-cut',
	'skin-thigh-inner-cut',
	'skin-thigh-inner-1',
	'skin-thigh-inner-2',
	'skin-thigh-inner-3',
	'skin-crotch',
] as const;

/** Where the outline of the skin has a real corner. */
export const skinCorners: readonly string[] = [
	'skin-ear-root-top',
	'skin-ear-root-bottom',
	'skin-axilla',
	'skin-thigh-cut',
	'skin-thigh-inner-cut',
	'skin-crotch',
];
