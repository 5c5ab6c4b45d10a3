// The upper body from behind.

import type { BodyView } from '../../body.ts';
import { landmarks } from '../landmarks.ts';
import { handLines } from '../skin.ts';
import { outlines, ribs, ridge } from './bones.ts';
import { muscles } from './muscles.ts';
import { places } from './places.ts';
import { zones } from './zones.ts';

export const back = {
	from: 'behind',
	leftmost: 'left',
	landmarks: landmarks.back,
	muscles,
	behindBone: ['subscapularis'],
	bones: {
		outlines,
		ribs,
		ridge,
		cageEnds: 'spine',
		underSkin: ['scapula'],
		shields: ['scapula', 'humerus'],
		outOfReach: ['clavicle'],
	},
	sheets: {
		/** Estimated. */
		'trapezius-tendon': { outline: '0,232! 10,252 17,272 19,290 13,312 6,330 0,344!' },
		/** Estimated from the edge of the latissimus. */
		'thoracolumbar-fascia': {
			outline:
				'0,490! 6,506 18,534 32,564 46,596 60,628 74,660 84,684 68,696 53,712 44,743 30,770 14,795 0,806!',
		},
		/** The flat tendon by which the latissimus starts from the spine and the hip bone. */
		'latissimus-tendon': {
			outline: '2,490 6,506 18,534 32,564 46,596 60,628 74,660 84,684 66,697 53,712 45,743 0,790!',
		},
		/** Estimated. */
		'external-oblique': {
			outline:
				'148,508 142,545 134,585 129,620 128,650 134,682 118,684 124,660 126,632 129,600 134,570 140,540',
		},
	},
	contours: [
		'66,124 65,140 56,153 38,160 20,158',
		'79,110 81,118 78,134 74,142',
		'13,762 18,756 24,758',
		'0,868 1,894 3,920',
		'22,944 52,956 88,950 116,930',
		'236,636 246,644 258,638',
		...handLines,
	],
	paint: [
		...['~', '[spine]', '[skull]', '[mandible]', '[clavicle]', '[ribs]', '[hip-bone]', '[femur]'],
		...['[sacrum]', '[forearm]', 'serratus-anterior', 'quadratus-lumborum', 'rotatores-thoracis'],
		...['thoracic-multifidus', 'suboccipitals', 'semispinalis-capitis', 'iliocostalis-thoracis'],
		...['longissimus-thoracis', 'spinalis-thoracis', 'splenius-cervicis', 'splenius-capitis'],
		...['serratus-posterior-superior', '[scapula]', 'subscapularis', 'supraspinatus'],
		...['teres-major', '[humerus]', 'levator-scapulae', 'rhomboid-minor', 'rhomboid-major'],
		...['sternocleidomastoid', '(external-oblique)', 'triceps-lateral-head'],
		...[
			'triceps-long-head',
			'infraspinatus',
			'teres-minor',
			'(latissimus-tendon)',
			'latissimus-dorsi',
		],
		...['(thoracolumbar-fascia)', 'lateral-deltoid', 'posterior-deltoid', 'lower-trapezius'],
		...['middle-trapezius', 'upper-trapezius', '(trapezius-tendon)', '[ridge]'],
	],
	places,
	zones,
} as const satisfies BodyView;
