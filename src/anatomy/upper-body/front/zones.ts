// Where not to press, from the front, one half; frame, unit and sources as in ../landmarks.ts and ../back/zones.ts.

import type { DangerZoneId } from '../../names.ts';
import { ellipse, type ZoneShape } from '../../zone.ts';

export const zones = {
	/** From the jaw to the collarbone, as far as the back edge of the slanting muscle (sternocleidomastoid). */
	'neck-front': [
		'0,222 12,221 30,215 46,203 57,187! 54,198 53,213 55,230 57,240! 57,300! 46,302 32,302 20,306 10,309 0,310',
	],
	/** The triangle behind that muscle, in front of the trapezius, down to where the omohyoid crosses it. */
	'neck-side': ['57,240! 61,246 68,256 78,267 89,277! 57,275!'],
	/** The same triangle below, down to the collarbone. */
	'collarbone-hollow': ['57,275! 89,277! 99,285 108,291 121,299! 104,301 88,301 72,300 57,300!'],
	/** Under its front fold, and the inner side of the arm down to the elbow. */
	armpit: [
		'157,452 164,438 175,425 187,420 192,434 194,460 198,498 207,544 214,590 222,618 222,636 212,646 204,636 198,616 190,590 181,544 169,498 161,470',
	],
	/** From the third to the sixth rib, with the tail that runs toward the armpit; and the breastbone with its tip. */
	'breast-chest': [
		'40,432 46,410 60,394 82,385 106,382 130,384 146,394 148,412 144,436 138,458 124,477 104,488 82,488 60,478 46,458',
		'0,313 10,312 20,309 28,311 27,318 21,332 15,345 13,360 13,380 16,398 17,412 13,430 9,443 9,456 7,469 0,475',
	],
	/** Round the landmark, within the bony socket. */
	eyes: [ellipse(33, 111, 18, 13)],
	/** The tip of the shoulder. */
	'shoulder-blade-edges': ['178,303 190,301 199,308 205,320 198,327 187,322 178,314'],
	/** At the side. */
	ribs: [
		'146,470 152,482 150,502 144,526 138,548 133,576 130,600 120,608 112,596 114,572 120,548 126,524 132,500 138,480',
	],
} satisfies Partial<Record<DangerZoneId, ZoneShape>>;
