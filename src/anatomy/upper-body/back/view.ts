// The upper body from behind.

import type { BodyView } from '../../body.ts';
import { landmarks } from '../landmarks.ts';
import * as shared from '../bones.ts';
import { hand } from '../hand.ts';
import { columnRing } from '../vertebrae.ts';
import { lines, openings, outlines, ribs, ridge } from './bones.ts';
import { muscles } from './muscles.ts';
import { outside, places, wide } from './places.ts';
import { arches } from './vertebrae.ts';
import { zones } from './zones.ts';

export const back = {
	from: 'behind',
	leftmost: 'left',
	landmarks: landmarks.back,
	muscles,
	behindBone: ['subscapularis'],
	bones: {
		outlines,
		symphysis: shared.symphysis,
		openings,
		holes: shared.holes,
		lines,
		vertebrae: arches,
		column: { id: 'vertebral-bodies', kind: 'far-bone', ring: columnRing },
		ribs,
		ridge,
		cageEnds: 'spine',
		hand,
		foremost: ['skull', 'coccyx'],
		underSkin: ['scapula'],
		shields: ['scapula', 'humerus'],
		outOfReach: ['clavicle'],
	},
	sheets: {
		/** The diamond of tendon at the root of the neck, widest at C7; its edges are estimated. */
		'trapezius-tendon': { outline: '0,220! 8,232 17,246 20,255 18,266 12,290 6,312 0,331!' },
		/** Estimated from the edge of the latissimus; its lines go on where the fibers of that muscle end. */
		'thoracolumbar-fascia': {
			lines: [
				'9,516 12,538 8,560 1,578',
				'28,556 24,582 14,606 1,622',
				'43,592 36,618 20,646 1,664',
				'57,622 48,656 26,688 1,706',
				'72,654 60,692 30,728 1,748',
			],
			outline:
				'0,490! 6,506 18,534 32,564 46,596 60,628 74,660 84,684 68,696 53,712 44,743 30,770 14,795 0,806!',
		},
		/**
		 * The broad tendon of the erector spinae, from the spinous processes of T11 to L5 and the crest of the sacrum: it covers the
		 * lumbar multifidus, and the longissimus starts from it. Its outer edge is estimated.
		 */
		'erector-spinae-tendon': {
			depth: 4,
			lines: [
				'6,786 8,700 7,610 4,556',
				'12,790 15,706 13,634 8,588',
				'17,782 22,716 19,652 14,610',
				'24,766 30,734 27,690 21,640',
			],
			outline:
				'0,524! 8,541 15,548 23,557 28,571 31,600 34,640 36,684 40,714 43,742! 37,759 28,775 17,791 0,808!',
		},
		/** The flat tendon by which the latissimus starts from the spine and the hip bone. */
		'latissimus-tendon': {
			outline: '2,490 6,506 18,534 32,564 46,596 60,628 74,660 84,684 66,697 53,712 45,743 0,790!',
		},
	},
	contours: [
		'79,110 81,118 78,134 74,142',
		'13,762 18,756 24,758',
		'0,868 1,894 3,920',
		'22,944 52,956 88,950 116,930',
		'236,636 246,644 258,638',
	],
	// Woven: the upper end of the levator goes under the splenius capitis, and the tendon of the latissimus passes in front of
	// the long head of the triceps, which from behind hides it.
	paint: [
		...['~', '[mandible]', '[clavicle]', '[ribs]', '[symphysis]', '[sacrum]', '[spine]', '[skull]'],
		...['[femur]', '[hip-bone]', '[coccyx]', '[hand]', '[radius]'],
		...['serratus-anterior', 'quadratus-lumborum', 'rotatores-thoracis'],
		...['lumbar-multifidus', 'thoracic-multifidus', '(erector-spinae-tendon)'],
		...['rectus-capitis-posterior-minor', 'rectus-capitis-posterior-major'],
		...['obliquus-capitis-inferior', 'obliquus-capitis-superior', 'semispinalis-capitis'],
		...['iliocostalis-thoracis', 'iliocostalis-lumborum', 'longissimus-thoracis'],
		...['spinalis-thoracis', 'splenius-cervicis', 'levator-scapulae', 'splenius-capitis'],
		...['serratus-posterior-superior', 'serratus-posterior-inferior', '[scapula]'],
		...['supraspinatus', 'teres-major', '[humerus]', '[ulna]', 'subscapularis'],
		...['rhomboid-minor', 'rhomboid-major', '[tips]'],
		...['sternocleidomastoid', 'external-oblique', '(latissimus-tendon)', 'latissimus-dorsi'],
		...['(thoracolumbar-fascia)', 'triceps-lateral-head', 'triceps-long-head', 'infraspinatus'],
		'teres-minor',
		...['lateral-deltoid', 'posterior-deltoid', 'lower-trapezius', 'middle-trapezius'],
		...['upper-trapezius', '(trapezius-tendon)', '[ridge]'],
	],
	places,
	outside,
	wide,
	zones,
} as const satisfies BodyView;
