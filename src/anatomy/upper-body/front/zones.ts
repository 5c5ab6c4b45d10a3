// Where not to press, from the front, one half; frame and unit as in ../landmarks.ts. The shapes are estimated: the nerve or vessel named
// lies there, its exact course differs from body to body.

import { ellipse, type ZoneShape } from '../../zone.ts';
import type { ZoneId } from '../zones.ts';

export const zones = {
	'axillary-bundle': ellipse(178, 412, 16, 42, -20),
	'supraclavicular-plexus': ellipse(74, 282, 24, 15, 18),
	'anterior-neck-vessels': '0,196! 22,196 42,188 46,206 36,238 24,270 10,300 0,302!',
	'breast-tissue': ellipse(88, 440, 50, 44),
	xiphoid: '0,442! 6,447 8,456 6,465 0,470!',
} satisfies Partial<Record<ZoneId, ZoneShape>>;
