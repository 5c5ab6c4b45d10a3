// Where not to press, from behind, one half; frame and unit as in ../landmarks.ts. What is told of each stands in
// content/facts/zones.yaml. The shapes are estimated between the landmarks, from what atlases agree on: the nerve or vessel lies
// there, its exact course differs from body to body.

import type { DangerZoneId } from '../../names.ts';
import { ellipse, type ZoneShape } from '../../zone.ts';

export const zones = {
	/** What shows of the slanting muscle (sternocleidomastoid) behind the ear and at the side of the neck. */
	'neck-front': [
		'48,152 56,147 63,152 60,168 57,182 54,197 53,212 54,224 57,239! 53,228! 51,212! 49,194! 47,178! 47,166',
	],
	/** What shows of the triangle between that muscle and the trapezius. */
	'neck-side': [
		'38,180 47,178! 49,194! 51,212! 53,228! 57,239! 50,243! 44,232! 39,218! 36,204! 35,190!',
	],
	/** The hollow itself lies under its back fold, which may be held: here is the inner side of the arm, down to the funny bone. */
	armpit: [
		'158,460 164,463 172,478 182,504 194,544 204,586 213,616 228,628 234,638 228,648 214,650 206,644 204,630 198,616 190,590 181,544 169,498 162,476',
	],
	/** Between the levels of T12 and L3, the upper end nearer to the spine; about as long and broad as the organ (11 by 6 cm). */
	kidneys: [ellipse(57, 597, 30, 57, -12)],
	/** A finger's width (15 mm) beside the middle; less in the neck, where the grooves are narrower. */
	spine: ['0,158 6,162 9,176 10,194 11,212 12,236 15,262 15,400 15,560 15,700 13,790 9,840 0,862'],
	/** The inner edge with the nerve that runs inside of it, the lower tip, the ridge with the two notches of a nerve, and the tip of the shoulder. */
	'shoulder-blade-edges': [
		'64,304 72,296 84,294 94,298 96,306 88,313 86,322 96,320 108,317 122,312 134,311 148,310 164,306 180,304 192,303 203,311 207,322 203,334 194,338 180,336 170,343 160,346 148,342 136,338 118,339 102,343 91,350 90,364 87,382 89,398 93,414 98,430 106,441 109,452 103,461 94,460 84,450 76,434 69,416 65,398 62,378 63,356 64,330',
	],
	/** The gap between the two teres muscles, the triceps and the arm bone, and the nerve on the bone in the middle of the arm. */
	'back-of-arm': [ellipse(183, 379, 10, 11), ellipse(222, 498, 10, 36, -24)],
	/** From C3 to C7, beside the spine, as far as the front edge of the trapezius. */
	'neck-back': [
		'12,183 22,181 31,181 35,190! 36,204! 39,218! 44,232! 50,243! 46,254 38,261 26,264 18,262 15,252 13,236 12,212 11,194',
	],
	/** The hollow under the skull. */
	'neck-top': [ellipse(29, 153, 18, 26)],
	/** At the side, and below the blade to the last rib; between spine and blade muscle lies over them. */
	ribs: [
		'22,470 40,466 64,467 84,470 98,470 112,465 124,460 136,462 146,470 151,484 149,502 143,526 137,550 132,576 129,600 118,608 104,606 92,590 82,570 72,551 60,538 46,533 32,537 23,530 20,510 20,488',
	],
} satisfies Partial<Record<DangerZoneId, ZoneShape>>;
