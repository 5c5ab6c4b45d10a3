// The places of the view from the front, one half, from the neck down; mm in the frame of ../landmarks.ts. Each outline follows the
// words of its page (collarbone, fold of the armpit, edge of the ribs) between the landmarks; how far a place reaches where no
// bone ends it is our choice. Each leaves room for a finger on the smallest screen.

import { near, onMidline, type Place } from '../../place.ts';
import { armEnds } from '../arm.ts';

export const places = [
	near(
		'side-of-neck',
		[44, 230],
		'27,222 44,207 56,188 56,214 58,233 64,245 61,258 46,270 32,280 26,264 25,240',
	),
	near(
		'top-of-shoulder',
		[134, 286],
		'108,269 134,276 160,282 178,290 176,299 150,300 126,299 112,297 108,284',
	),
	near(
		'front-of-shoulder',
		[178, 342],
		'146,312 166,304 184,298 202,307 216,322 220,344 221,374 216,392 200,396 182,388 166,372 152,346 145,328',
	),
	near(
		'outer-shoulder',
		[234, 372],
		'219,326 234,351 241,380 245,420 249,464 238,466 226,440 222,410 220,380 219,352',
	),
	near(
		'front-of-chest',
		[78, 388],
		'29,312 60,310 100,309 140,310 150,346 164,374 178,396 170,424 158,444 148,456 128,472 100,486 62,486 36,480 28,462 27,430 27,380 28,340',
	),
	near(
		'side-of-ribs',
		[136, 500],
		'130,480 146,466 156,462 155,488 148,518 141,548 135,584 124,592 112,564 110,524 118,496',
	),
] satisfies readonly Place[];

/** Parts of the body that are not ours to massage; content/facts/outside.yaml says what to do instead. */
export const outside = [
	onMidline('forehead', 78, '0,16 24,20 48,38 57,58 54,88 42,96 22,99 0,102'),
	near('temple', [66, 94], '58,54 68,58 75,88 81,104 80,122 66,126 58,116 56,98 57,76'),
	near(
		'behind-eye',
		[34, 112],
		'6,104 24,100 42,99 53,104 55,118 52,132 40,141 18,141 6,132 4,116',
	),
	near(
		'jaw',
		[42, 182],
		'0,148! 30,149 46,146 58,136 70,132 72,150 62,178 54,196 38,210 18,219 0,220!',
	),
	onMidline('front-of-neck', 256, '0,223 18,222 24,234 25,256 25,276 18,294 0,301'),
	near(
		'collarbone-hollow',
		[76, 280],
		'36,288 50,276 64,262 71,252 88,262 105,268 105,284 108,297 84,299 56,299 38,301 31,296',
	),
	onMidline('breastbone', 382, '0,305 18,306 22,332 20,372 20,412 19,444 10,464 0,470'),
	near(
		'outer-upper-arm',
		[230, 500],
		'202,404 218,398 224,420 230,446 238,470 249,468 256,508 263,548 272,596 274,608 250,612 230,608 216,580 208,540 203,500 200,460 198,428',
	),
	near(
		'inner-upper-arm',
		[184, 520],
		'182,410 194,406 196,430 199,462 201,500 206,540 213,578 226,610 206,612 200,592 189,566 180,544 168,498 160,456 170,436',
	),
	...armEnds,
	onMidline(
		'belly',
		552,
		'0,475 16,476 34,488 64,494 92,494 105,502 107,540 110,580 124,602 131,642 138,682 128,735 60,810 0,845',
	),
] satisfies readonly Place[];
