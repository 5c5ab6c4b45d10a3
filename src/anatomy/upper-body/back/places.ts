// The places of the view from behind, one half, from the neck down; mm in the frame of ../landmarks.ts. Each outline follows the
// words of its page (level of the spine, edge of the blade) between the landmarks; how far a place reaches where no bone ends
// it is our choice. Each leaves room for a finger on the smallest screen.

import { near, onMidline, type Place } from '../../place.ts';
import { armEnds } from '../arm.ts';

export const places = [
	near(
		'base-of-skull',
		[32, 160],
		'0,129! 22,128 44,126 58,134 61,145 53,156 41,170 26,182 0,184!',
	),
	near(
		'back-of-neck',
		[24, 206],
		'0,186! 16,185 27,188 33,197 42,209 49,222 50,234 48,246 24,251 0,251!',
	),
	near(
		'side-of-neck',
		[53, 208],
		'30,186 41,171 57,158 57,184 54,205 55,222 59,239 54,241 51,228 44,210 35,197',
	),
	near(
		'neck-shoulder-angle',
		[66, 258],
		'50,250 56,245 63,244 68,248 78,256 92,263 98,274 92,284 78,286 62,286 50,278 45,264',
	),
	onMidline('base-of-neck', 260, '0,252 24,252 42,254 43,265 41,279 28,293 0,297'),
	near(
		'top-of-shoulder',
		[126, 280],
		'95,264 106,268 134,275 160,282 178,290 172,299 150,297 128,296 112,294 102,286',
	),
	near(
		'point-of-shoulder',
		[194, 312],
		'178,292 192,298 208,309 221,325 220,338 204,338 186,334 176,322 173,306',
	),
	near(
		'above-scapular-spine',
		[128, 312],
		'114,298 130,298 150,299 168,302 172,318 176,330 162,341 142,344 122,345 112,338 112,318 113,308',
	),
	near(
		'superior-angle-of-scapula',
		[84, 308],
		'64,288 80,287 98,286 109,298 110,318 106,330 88,332 70,328 63,310',
	),
	onMidline('upper-thoracic-spine', 318, '0,299 16,299 24,306 25,325 23,346 16,362 0,368'),
	near(
		'between-scapulae',
		[42, 378],
		'28,300 40,294 56,294 62,306 62,325 63,350 64,372 62,400 62,424 66,444 58,452 42,454 28,448 27,424 23,400 18,378 20,362 26,344 28,322',
	),
	near(
		'over-scapula',
		[122, 362],
		'110,347 126,347 148,345 164,347 162,358 156,374 148,384 136,394 122,398 112,392 108,372 107,356',
	),
	near(
		'back-of-shoulder',
		[200, 354],
		'168,346 182,340 202,341 214,352 221,374 223,400 220,424 210,434 198,424 186,404 172,386 166,366',
	),
	near(
		'outer-shoulder',
		[236, 380],
		'223,330 235,351 241,380 245,420 249,464 236,466 230,440 225,410 224,380 222,352',
	),
	near(
		'inner-border-of-scapula',
		[82, 388],
		'67,332 86,335 104,334 105,352 106,372 110,396 112,418 106,430 90,432 72,436 66,422 65,400 66,376 66,350',
	),
	near(
		'outer-border-of-scapula',
		[142, 398],
		'152,387 164,374 172,388 172,404 164,424 154,438 138,443 122,438 114,426 122,406 138,396',
	),
	onMidline('mid-thoracic-spine', 430, '0,372 14,374 19,396 24,424 25,446 23,472 17,494 0,500'),
	near(
		'back-of-armpit',
		[162, 436],
		'172,424 184,412 198,422 203,444 190,466 170,474 152,474 146,460 156,442',
	),
	near(
		'lower-tip-of-scapula',
		[98, 448],
		'74,442 90,436 104,436 116,446 126,454 126,468 116,479 100,482 84,479 72,468 69,452',
	),
	near(
		'beside-mid-thoracic-spine',
		[42, 452],
		'30,404 46,400 58,404 61,424 66,444 70,466 69,490 60,504 42,506 28,500 27,472 29,446 28,424',
	),
	near(
		'side-of-ribs',
		[142, 506],
		'124,482 140,476 155,474 155,488 148,518 141,548 135,584 118,590 114,560 120,522 124,497',
	),
	near(
		'below-scapula',
		[104, 512],
		'73,482 96,486 120,484 121,498 117,524 112,558 108,586 92,594 76,586 72,556 71,520 72,498',
	),
	near(
		'lower-thoracic-back',
		[38, 556],
		'6,510 30,511 58,510 68,518 69,546 70,572 50,574 24,574 6,573 5,540',
	),
] satisfies readonly Place[];

/** Parts of the body that are not ours to massage; content/facts/outside.yaml says what to do instead. */
export const outside = [
	onMidline('back-of-head', 96, '0,1 28,6 56,30 67,50 72,84 73,108 66,122 44,125 22,126 0,127'),
	near(
		'outer-upper-arm',
		[232, 524],
		'210,458 224,454 234,470 249,468 256,508 263,548 272,596 274,608 250,612 212,612 200,594 188,566 181,544 176,514 182,490 194,472',
	),
	...armEnds,
	onMidline(
		'low-back',
		604,
		'0,577 40,577 74,580 100,596 130,592 131,642 136,682 100,690 62,716 0,744',
	),
] satisfies readonly Place[];

/** From the base of the neck down over both blades. */
export const wide = [
	onMidline(
		'whole-upper-back',
		360,
		'0,236 40,236 70,258 110,274 160,288 196,312 196,340 172,366 152,404 128,446 96,466 50,462 0,462',
	),
] satisfies readonly Place[];
