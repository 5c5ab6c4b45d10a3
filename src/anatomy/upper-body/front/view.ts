// The upper body from the front.

import type { BodyView } from '../../body.ts';
import { landmarks } from '../landmarks.ts';
import * as shared from '../bones.ts';
import { hand } from '../hand.ts';
import { columnRing } from '../vertebrae.ts';
import { cartilages, farRibs, lines, openings, outlines, ribs } from './bones.ts';
import { muscles } from './muscles.ts';
import { outside, places } from './places.ts';
import { bodies, sideProcesses } from './vertebrae.ts';
import { zones } from './zones.ts';

export const front = {
	from: 'the front',
	leftmost: 'right',
	landmarks: landmarks.front,
	muscles,
	behindBone: [],
	bones: {
		outlines,
		openings: { ...shared.openings, ...openings },
		lines,
		vertebrae: bodies,
		column: { id: 'intervertebral-discs', kind: 'cartilage', ring: columnRing },
		sideProcesses,
		ribs,
		cartilages,
		farRibs,
		cageEnds: 'cartilages',
		hand,
		foremost: ['skull', 'mandible', 'sternum'],
		underSkin: ['scapula', 'acromion', 'clavicle', 'sternum'],
		shields: [],
		outOfReach: ['scapula'],
	},
	sheets: {
		/** The flat sheet over the muscle of the belly (rectus abdominis), from the ribs to the pubic bone, with its bands. */
		'rectus-sheath': {
			outline: '0,468! 30,462 62,470 80,492 84,540 82,600 80,650 72,710 52,770 24,822 0,838!',
			lines: [
				'2,524 26,520 54,522 81,516',
				'2,572 28,568 56,569 82,566',
				'2,622 28,620 56,620 80,620',
			],
		},
	},
	contours: [
		'79,110 81,118 78,134 74,142',
		'8,226 10,244 7,262 8,284',
		'0,652 4,654 5,660 0,664',
		'104,742 82,780 54,822 30,866',
		'219,634 230,642 244,638',
	],
	face: {
		outline: '0,90! 68,96! 68,140 66,150 64,164 60,178! 57,189 48,200 32,212 14,218 0,219!',
		/** Hair, brow, closed lid, nose, lips and jaw. */
		lines: [
			'0,36 8,36 24,37 44,46 57,64 62,84 67,99',
			'12,103 22,97 34,96 46,102',
			'16,113 24,118 36,118 46,112',
			'9,108 8,126 9,138',
			'13,141 17,147 14,153 9,152 5,156 0,157',
			'0,169 8,169 17,173 25,177',
			'0,177 7,176 15,178 25,177',
			'0,188 8,187 15,184',
			'61,178 57,189 48,200 32,212 14,218 0,219',
		],
	},
	paint: [
		...['~', '[far-ribs]', '[hip-bone]', '[sacrum]', '[spine]', '[scapula]', '[acromion]'],
		...['[femur]', 'subscapularis', '[hand]', '[ulna]', '[radius]', '[humerus]', '[ribs]'],
		...['[sternum]', 'levator-scapulae', 'scalenes', 'upper-trapezius', 'serratus-anterior'],
		...['[clavicle]', '(rectus-sheath)', 'external-oblique', 'pectoralis-minor'],
		...['pectoralis-major', 'anterior-deltoid', 'lateral-deltoid', 'sternocleidomastoid'],
		...['~face', '[mandible]', '[skull]'],
	],
	places,
	outside,
	wide: [],
	zones,
} as const satisfies BodyView;
