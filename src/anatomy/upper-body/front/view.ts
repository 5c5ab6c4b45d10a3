// The upper body from the front.

import type { BodyView } from '../../body.ts';
import { landmarks } from '../landmarks.ts';
import { handLines } from '../skin.ts';
import { openings, outlines, ribs } from './bones.ts';
import { muscles } from './muscles.ts';
import { outside, places } from './places.ts';
import { zones } from './zones.ts';

export const front = {
	from: 'the front',
	leftmost: 'right',
	landmarks: landmarks.front,
	muscles,
	behindBone: [],
	bones: {
		outlines,
		ribs,
		openings,
		cageEnds: 'cartilages',
		underSkin: ['scapula', 'clavicle', 'sternum'],
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
		'0,40 22,38 42,46 56,62 62,82 68,98',
		'12,101 22,96 36,96 46,102',
		'15,116 24,120 36,119 45,114',
		'8,108 8,128 12,144 16,151 13,156 6,155 0,158',
		'0,177 8,176 14,178 25,176',
		'0,189 8,189 15,186',
		'66,158 61,178 48,198 30,212 12,218 0,219',
		'79,110 81,118 78,134 74,142',
		'8,226 10,244 7,262 8,284',
		'0,652 4,654 5,660 0,664',
		'104,742 82,780 54,822 30,866',
		'219,634 230,642 244,638',
		...handLines,
	],
	paint: [
		...['~', '[spine]', '[scapula]', '[hip-bone]', '[femur]', 'subscapularis', '[humerus]'],
		...['[forearm]', '[ribs]', '[sternum]', 'levator-scapulae', 'scalenes', 'upper-trapezius'],
		...['serratus-anterior', '[skull]', '[clavicle]', '(rectus-sheath)', 'external-oblique'],
		...['pectoralis-minor', 'pectoralis-major'],
		...['anterior-deltoid', 'lateral-deltoid', 'sternocleidomastoid'],
	],
	places,
	outside,
	wide: [],
	zones,
} as const satisfies BodyView;
