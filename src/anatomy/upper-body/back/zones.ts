// Where not to press, from behind, one half; frame and unit as in ../landmarks.ts. The shapes are estimated: the nerve or vessel named
// lies there, its exact course differs from body to body.

import { ellipse, type ZoneShape } from '../../zone.ts';
import type { ZoneId } from '../zones.ts';

export const zones = {
	'spinous-processes': '0,150! 5,150! 6,255 6,580 8,860! 0,860!',
	'vertebral-artery': ellipse(25, 164, 14, 11),
	'greater-occipital-nerve': ellipse(25, 133, 9, 9),
	'suprascapular-nerve': [...ellipse(134, 325, 9, 9), ...ellipse(160, 337, 8, 8)],
	'quadrangular-space': ellipse(196, 371, 13, 9, -30),
	'axillary-bundle': ellipse(178, 430, 14, 26, -25),
	'radial-nerve': ellipse(230, 505, 9, 26, -12),
	'ulnar-nerve': ellipse(222, 638, 9, 12),
	'kidney-floating-ribs': ellipse(68, 610, 34, 55, 8),
	'ribs-pressure': '40,300 76,345 74,390 92,450 120,455 138,520 120,590 70,560 40,470',
	'dorsal-scapular-nerve': '62,296 70,300 74,345 70,382 78,420 86,438 78,436 66,400 62,360 64,330',
	'supraclavicular-plexus': ellipse(72, 268, 12, 10, 30),
} satisfies Partial<Record<ZoneId, ZoneShape>>;
