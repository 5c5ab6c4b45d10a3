// Where not to press, as shapes of one half; frame and unit as in landmarks.ts. The nine zones of names.ts are what
// readers are told; each is drawn by one or more of these. The shapes are estimated: the nerve or vessel named lies there,
// its exact course differs from body to body.

import { parseRing, type Point, type Ring } from './geometry.ts';
import type { DangerZoneId, View } from './names.ts';

/** What may be done there, the strictest first: no pressure at all; no ball, thumb tip or elbow; a flat hand or fingertips, lightly. */
export const zoneRules = {
	never: 'Never press here',
	'no-hard-point': 'No hard point: a flat hand or a soft tool, lightly',
	'light-or-flat': 'Fingertips or a flat hand only, lightly',
} as const;

export type ZoneRule = keyof typeof zoneRules;

/** An ellipse, mm and degrees. */
interface Ellipse {
	at: Point;
	radii: Point;
	turn: number;
}

/** One drawn zone. */
export interface DangerZone {
	/** What lies there, in a reader's words. */
	name: string;
	/** The zones of names.ts that it belongs to. */
	zones: readonly DangerZoneId[];
	rule: ZoneRule;
	/** Why, in one sentence. */
	why: string;
	/** Where it is drawn: points of a ring as in muscles.ts, or ellipses. */
	views: Partial<Record<View, string | readonly Ellipse[]>>;
}

const ellipse = (x: number, y: number, rx: number, ry: number, turn = 0): readonly Ellipse[] => [
	{ at: [x, y], radii: [rx, ry], turn },
];

export const dangerZones = {
	'spinous-processes': {
		name: 'Bony tips of the spine',
		zones: ['spine'],
		rule: 'no-hard-point',
		why: 'Pressure on bone bruises and does nothing for muscle; stay a finger’s width (15 mm) beside it.',
		views: { back: '0,150! 5,150! 6,255 6,580 8,860! 0,860!' },
	},
	'vertebral-artery': {
		name: 'Artery under the skull',
		zones: ['neck-top'],
		rule: 'light-or-flat',
		why: 'An artery to the brain bends over the top bone of the neck right under these muscles.',
		views: { back: ellipse(25, 164, 14, 11) },
	},
	'greater-occipital-nerve': {
		name: 'Nerve to the scalp',
		zones: ['neck-top'],
		rule: 'light-or-flat',
		why: 'It comes through the muscles here; move off if pressure sends a zing over the scalp.',
		views: { back: ellipse(25, 133, 9, 9) },
	},
	'suprascapular-nerve': {
		name: 'Nerve over the shoulder blade',
		zones: ['shoulder-blade-edges'],
		rule: 'no-hard-point',
		why: 'It runs through two notches of the bone, above the ridge and near its outer end.',
		views: { back: [...ellipse(134, 325, 9, 9), ...ellipse(160, 337, 8, 8)] },
	},
	'quadrangular-space': {
		name: 'Gap at the back of the shoulder',
		zones: ['armpit'],
		rule: 'never',
		why: 'A nerve and an artery to the shoulder come out between the muscles here.',
		views: { back: ellipse(196, 371, 13, 9, -30) },
	},
	'axillary-bundle': {
		name: 'Armpit',
		zones: ['armpit'],
		rule: 'never',
		why: 'The artery, the vein and the nerves of the arm lie close to the skin.',
		views: { back: ellipse(178, 430, 14, 26, -25), front: ellipse(178, 412, 16, 42, -20) },
	},
	'radial-nerve': {
		name: 'Nerve on the back of the upper arm',
		zones: ['armpit'],
		rule: 'never',
		why: 'It lies right on the bone in the middle of the upper arm.',
		views: { back: ellipse(230, 505, 9, 26, -12) },
	},
	'ulnar-nerve': {
		name: 'Funny bone',
		zones: ['armpit'],
		rule: 'never',
		why: 'The nerve behind the inner side of the elbow lies under the skin.',
		views: { back: ellipse(222, 638, 9, 12) },
	},
	'kidney-floating-ribs': {
		name: 'Kidneys and lowest ribs',
		zones: ['ribs-flank'],
		rule: 'never',
		why: 'The two lowest ribs end free, and the kidneys lie under them.',
		views: { back: ellipse(68, 610, 34, 55, 8) },
	},
	'ribs-pressure': {
		name: 'Ribs',
		zones: ['ribs-flank'],
		rule: 'light-or-flat',
		why: 'Thin bone over the lung, which can crack where bones are weak.',
		views: { back: '40,300 76,345 74,390 92,450 120,455 138,520 120,590 70,560 40,470' },
	},
	'dorsal-scapular-nerve': {
		name: 'Nerve along the shoulder blade',
		zones: ['shoulder-blade-edges'],
		rule: 'no-hard-point',
		why: 'A nerve and an artery run down inside the inner edge of the blade; glide along, do not hold.',
		views: {
			back: '62,296 70,300 74,345 70,382 78,420 86,438 78,436 66,400 62,360 64,330',
		},
	},
	'supraclavicular-plexus': {
		name: 'Hollow above the collarbone',
		zones: ['collarbone-hollow', 'neck-side'],
		rule: 'never',
		why: 'The nerves and the artery of the arm come out here, over the top of the lung.',
		views: { front: ellipse(74, 282, 24, 15, 18), back: ellipse(72, 268, 12, 10, 30) },
	},
	'anterior-neck-vessels': {
		name: 'Front of the neck',
		zones: ['neck-front'],
		rule: 'never',
		why: 'The great vessels of the head, the windpipe and the thyroid lie here.',
		views: { front: '0,196! 22,196 42,188 46,206 36,238 24,270 10,300 0,302!' },
	},
	'breast-tissue': {
		name: 'Breast',
		zones: ['breast-chest'],
		rule: 'never',
		why: 'Tender gland tissue lies over the chest muscle.',
		views: { front: ellipse(88, 440, 50, 44) },
	},
	xiphoid: {
		name: 'Tip of the breastbone',
		zones: ['breast-chest'],
		rule: 'never',
		why: 'It is thin and can break.',
		views: { front: '0,442! 6,447 8,456 6,465 0,470!' },
	},
} as const satisfies Record<string, DangerZone>;

/** How many points stand for an ellipse: more than the eye can tell apart. */
const steps = 16;

const ringOf = ({ at, radii, turn }: Ellipse): Ring => {
	const angle = (turn * Math.PI) / 180;
	const points = Array.from({ length: steps }, (_, step): Point => {
		const [x, y] = [
			radii[0] * Math.cos((2 * Math.PI * step) / steps),
			radii[1] * Math.sin((2 * Math.PI * step) / steps),
		];
		return [
			at[0] + x * Math.cos(angle) - y * Math.sin(angle),
			at[1] + x * Math.sin(angle) + y * Math.cos(angle),
		];
	});
	return { points, corners: [] };
};

/** A zone ready to draw: rings of one half, mm. */
export interface DrawnZone {
	id: string;
	zones: readonly DangerZoneId[];
	rule: ZoneRule;
	rings: Ring[];
}

/** The zones that one view shows, the gentlest rule first, so that the strictest is painted on top. */
export function zonesOf(view: View): DrawnZone[] {
	const order = Object.keys(zoneRules);
	return Object.entries(dangerZones as Record<string, DangerZone>)
		.flatMap(([id, { zones, rule, views }]) => {
			const drawn = views[view];
			if (!drawn) return [];
			const rings = typeof drawn === 'string' ? [parseRing(drawn)] : drawn.map(ringOf);
			return [{ id, zones, rule, rings }];
		})
		.sort((a, b) => order.indexOf(b.rule) - order.indexOf(a.rule));
}
