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
		symphysis: shared.symphysis,
		openings,
		holes: shared.holes,
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
			outline:
				'0,468! 6,461 13,450! 42,456 72,462 94,468! 84,494 84,540 82,600 80,650 72,710 52,770 24,822 0,838!',
			lines: [
				'2,524 26,520 54,522 81,516',
				'2,572 28,568 56,569 82,566',
				'2,622 28,620 56,620 80,620',
			],
		},
		/** The flat tendon of the external oblique, down to the ligament of the groin (from the hip bone to the pubic bone). */
		'oblique-aponeurosis': {
			outline:
				'82,640! 82,660 86,684 94,700 106,714 120,727 131,735! 100,766 66,798 26,828! 46,776 64,730 76,684!',
			lines: ['84,684 62,742', '92,700 54,764', '102,713 48,776', '112,722 42,792'],
		},
		/** Between deltoid and large chest muscle, under the collarbone. */
		'clavipectoral-fascia': { outline: '92,309! 126,309! 150,336 172,366! 152,352 122,330' },
		/** What lies beside the voice box, in front of the deep muscles of the neck: its sheath, under the slanting muscle (sternocleidomastoid). */
		'neck-fascia': { outline: '0,206! 30,204 52,190! 50,206 48,230 46,256 40,282 36,304 0,304!' },
		/** Shield, ring and windpipe; estimated round the landmark. */
		larynx: {
			outline: '0,230! 5,229 10,234 12,244 9,256 8,266 8,284 9,304 0,304!',
			lines: [
				'0,236 3,231 8,231 11,240 9,253 4,257 0,258',
				'0,243 2,239 2,233',
				'0,261 5,260 8,264 5,268 0,269',
				'0,275 7,275',
				'0,282 8,282',
				'0,289 8,289',
				'0,296 8,296',
			],
		},
	},
	contours: [
		'79,110 81,118 78,134 74,142',
		'8,226 10,244 7,262 8,284',
		'0,652 4,654 5,660 0,664',
		'118,764 94,796 62,838 36,876',
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
	// From the front the serratus, which lies on the ribs, hides the subscapularis on the blade behind them.
	paint: [
		...['~', '[far-ribs]', '[coccyx]', '[femur]', '[symphysis]', '[hip-bone]', '[sacrum]'],
		...['[spine]', '[scapula]', '[acromion]', 'subscapularis', '[hand]', '[ulna]', '[radius]'],
		...['[humerus]', '[ribs]', 'serratus-anterior', 'levator-scapulae', 'scalenes'],
		...['(neck-fascia)', '(larynx)', 'omohyoid', 'sternohyoid', '[sternum]', 'upper-trapezius'],
		...['[clavicle]', '(oblique-aponeurosis)', '(rectus-sheath)', 'external-oblique'],
		...['pectoralis-minor', '(clavipectoral-fascia)', 'pectoralis-major', 'anterior-deltoid'],
		...['lateral-deltoid', 'sternocleidomastoid', '~face', '[mandible]', '[skull]'],
	],
	places,
	outside,
	wide: [],
	zones,
} as const satisfies BodyView;
