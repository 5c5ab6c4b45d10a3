// Where not to press: what lies there, what may be done, and why. The nine zones of names.ts are what readers are told; each
// is drawn by one or more of these. How a view draws them stands in its folder.

import type { DangerZoneId } from '../names.ts';

/** What may be done there, the strictest first: no pressure at all; no ball, thumb tip or elbow; a flat hand or fingertips, lightly. */
export const zoneRules = {
	never: 'Never press here',
	'no-hard-point': 'No hard point: a flat hand or a soft tool, lightly',
	'light-or-flat': 'Fingertips or a flat hand only, lightly',
} as const;

export type ZoneRule = keyof typeof zoneRules;

/** One drawn zone. */
export interface DangerZone {
	/** What lies there, in a reader's words. */
	name: string;
	/** The zones of names.ts that it belongs to. */
	zones: readonly DangerZoneId[];
	rule: ZoneRule;
	/** Why, in one sentence. */
	why: string;
}

export const dangerZones = {
	'spinous-processes': {
		name: 'Bony tips of the spine',
		zones: ['spine'],
		rule: 'no-hard-point',
		why: 'Pressure on bone bruises and does nothing for muscle; stay a finger’s width (15 mm) beside it.',
	},
	'vertebral-artery': {
		name: 'Artery under the skull',
		zones: ['neck-top'],
		rule: 'light-or-flat',
		why: 'An artery to the brain bends over the top bone of the neck right under these muscles.',
	},
	'greater-occipital-nerve': {
		name: 'Nerve to the scalp',
		zones: ['neck-top'],
		rule: 'light-or-flat',
		why: 'It comes through the muscles here; move off if pressure sends a zing over the scalp.',
	},
	'suprascapular-nerve': {
		name: 'Nerve over the shoulder blade',
		zones: ['shoulder-blade-edges'],
		rule: 'no-hard-point',
		why: 'It runs through two notches of the bone, above the ridge and near its outer end.',
	},
	'quadrangular-space': {
		name: 'Gap at the back of the shoulder',
		zones: ['armpit'],
		rule: 'never',
		why: 'A nerve and an artery to the shoulder come out between the muscles here.',
	},
	'axillary-bundle': {
		name: 'Armpit',
		zones: ['armpit'],
		rule: 'never',
		why: 'The artery, the vein and the nerves of the arm lie close to the skin.',
	},
	'radial-nerve': {
		name: 'Nerve on the back of the upper arm',
		zones: ['armpit'],
		rule: 'never',
		why: 'It lies right on the bone in the middle of the upper arm.',
	},
	'ulnar-nerve': {
		name: 'Funny bone',
		zones: ['armpit'],
		rule: 'never',
		why: 'The nerve behind the inner side of the elbow lies under the skin.',
	},
	'kidney-floating-ribs': {
		name: 'Kidneys and lowest ribs',
		zones: ['ribs-flank'],
		rule: 'never',
		why: 'The two lowest ribs end free, and the kidneys lie under them.',
	},
	'ribs-pressure': {
		name: 'Ribs',
		zones: ['ribs-flank'],
		rule: 'light-or-flat',
		why: 'Thin bone over the lung, which can crack where bones are weak.',
	},
	'dorsal-scapular-nerve': {
		name: 'Nerve along the shoulder blade',
		zones: ['shoulder-blade-edges'],
		rule: 'no-hard-point',
		why: 'A nerve and an artery run down inside the inner edge of the blade; glide along, do not hold.',
	},
	'supraclavicular-plexus': {
		name: 'Hollow above the collarbone',
		zones: ['collarbone-hollow', 'neck-side'],
		rule: 'never',
		why: 'The nerves and the artery of the arm come out here, over the top of the lung.',
	},
	'anterior-neck-vessels': {
		name: 'Front of the neck',
		zones: ['neck-front'],
		rule: 'never',
		why: 'The great vessels of the head, the windpipe and the thyroid lie here.',
	},
	'breast-tissue': {
		name: 'Breast',
		zones: ['breast-chest'],
		rule: 'never',
		why: 'Tender gland tissue lies over the chest muscle.',
	},
	xiphoid: {
		name: 'Tip of the breastbone',
		zones: ['breast-chest'],
		rule: 'never',
		why: 'It is thin and can break.',
	},
} as const satisfies Record<string, DangerZone>;

export type ZoneId = keyof typeof dangerZones;
