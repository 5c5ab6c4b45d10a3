// Muscles, one half, in both views; frame and unit as in landmarks.ts.
// Outlines and guide fibers were drawn by hand between the landmarks, about +-8 mm by eye. 91 % of the length of the
// muscle paths of the model MASS lies inside them or within 6 mm. Names and attachments: Terminologia Anatomica and
// standard textbooks; reach: what hands and tools get to without pressing where they must not.
// What is attached to the lower angle of the blade follows it: moved by up to 6 mm, to 451 mm (x-ray mean T8). The upper edge
// of the latissimus lies up to 6 mm lower, so that a third of teres major shows. Rotatores thoracis: from the landmarks alone.
// Levator scapulae and sternocleidomastoid were drawn in by up to 4 mm at the side of the neck, to stay under the skin.

import type { LandmarkId } from './landmarks.ts';
import type { View } from './names.ts';

/** A muscle as one view draws it. */
export interface Drawn {
	/** 1 lies under the skin, larger numbers lie deeper. */
	depth: 1 | 2 | 3 | 4 | 5;
	/** Landmarks of the origin, in order along its line. */
	origin: readonly LandmarkId[];
	/** Landmarks of the insertion, in order along its line. */
	insertion: readonly LandmarkId[];
	/** Closed ring of points `x,y`, in mm; `!` marks a corner. */
	outline: string;
	/** Fibers from origin to insertion, in mm, one string each; the fibers between them are interpolated. */
	guides: readonly string[];
	/** True when only the visible or fleshy part is drawn and attachments may lie outside the outline. */
	partial?: true;
}

/** How a muscle can be reached: with the own fingers, with a ball or tool, by a partner's hands; empty: not at all. */
export type Reach = readonly ('finger' | 'ball' | 'partner')[];

/** A muscle as data. */
export interface Muscle {
	/** The name in Terminologia Anatomica. */
	latin: string;
	/** The name that readers see. */
	name: string;
	/** Left out for context that no page of ours is about. */
	reach?: Reach;
	/** Origin and insertion in words. */
	attachments: string;
	views: Partial<Record<View, Drawn>>;
}

export const muscles = {
	'upper-trapezius': {
		latin: 'Musculus trapezius, pars descendens',
		name: 'Upper trapezius',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Occiput (inner third of the superior nuchal line, external occipital protuberance) and nuchal ligament → outer third of the collarbone, inner edge of the acromion',
		views: {
			back: {
				depth: 1,
				origin: ['superior-nuchal-line-mid', 'inion', 'sp-c1', 'sp-c3', 'sp-c6'],
				insertion: ['acromion-medial', 'clavicle-acromial-end', 'clavicle-lateral-third'],
				outline:
					'0,128! 14,126 31,128! 36,145 42,168 47,192 49,214 52,231 59,246 70,258 86,266 106,273 134,280 160,287 178,296 184,305! 178,314! 150,303 118,289 84,275 48,262 20,255 0,252!',
				guides: [
					'26,129 37,175 44,214 56,246 96,272 160,291',
					'12,129 24,175 32,214 48,246 92,272 166,297',
					'0,165 16,205 38,242 90,273 170,302',
					'0,205 26,242 80,270 174,308',
					'0,238 40,257 100,281 177,312',
				],
			},
			front: {
				depth: 2,
				origin: ['mastoid-base'],
				insertion: ['clavicle-lateral-third', 'clavicle-acromial-end'],
				outline:
					'52,214! 58,236 68,250 86,264 106,271 134,278 160,286 178,297! 174,304! 150,300 122,300! 104,290 84,275 66,255 56,236',
				guides: ['55,232 74,262 124,298', '66,249 100,278 148,299', '88,267 130,283 172,302'],
				partial: true,
			},
		},
	},
	'middle-trapezius': {
		latin: 'Musculus trapezius, pars transversa',
		name: 'Middle trapezius',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Spinous processes C7-T3 → inner edge of the acromion and upper lip of the scapular spine',
		views: {
			back: {
				depth: 1,
				origin: ['sp-c7', 'sp-t1', 'sp-t2', 'sp-t3'],
				insertion: [
					'acromion-medial',
					'scap-spine-lateral',
					'scap-spine-mid',
					'scap-spine-tubercle',
				],
				outline:
					'0,252! 20,255 48,262 84,275 118,289 150,303 178,314! 166,317 146,318 124,321 103,330! 80,333 40,337 0,342!',
				guides: [
					'3,258 60,272 120,293 174,313',
					'14,276 70,288 120,301 166,315',
					'20,292 74,301 140,317',
					'16,310 70,314 122,320',
					'6,331 52,329 104,328',
				],
			},
		},
	},
	'lower-trapezius': {
		latin: 'Musculus trapezius, pars ascendens',
		name: 'Lower trapezius',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T4-T12 → tubercle at the inner end of the scapular spine',
		views: {
			back: {
				depth: 1,
				origin: ['sp-t4', 'sp-t6', 'sp-t8', 'sp-t10', 'sp-t12'],
				insertion: ['scap-spine-root', 'scap-spine-tubercle'],
				outline:
					'0,342! 40,337 80,333 103,330! 107,338 104,350 94,374 78,408 61,443 44,478 28,511 13,545 3,568 0,576!',
				guides: [
					'2,362 48,349 98,333',
					'2,400 48,372 99,336',
					'2,440 50,399 100,341',
					'2,484 48,428 99,347',
					'2,528 42,467 96,358',
					'3,560 40,486 88,378',
				],
			},
		},
	},
	'levator-scapulae': {
		latin: 'Musculus levator scapulae',
		name: 'Levator scapulae',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Transverse processes C1-C4 → medial border of the scapula from superior angle to spine root',
		views: {
			back: {
				depth: 2,
				origin: ['tp-c1', 'tp-c2', 'tp-c3', 'tp-c4'],
				insertion: ['scap-superior-angle', 'scap-superomedial', 'scap-spine-root'],
				outline:
					'38,164! 44,168 49,190 52,215 60,242 75,268 86,290 93,303! 78,319! 81,333! 70,316 58,292 46,266 37,244 29,224 25,218! 27,201 29,186',
				guides: [
					'40,169 50,215 66,260 89,303',
					'33,188 45,228 61,266 83,311',
					'30,203 41,238 58,272 79,320',
					'28,219 40,250 57,284 80,330',
				],
			},
			front: {
				depth: 4,
				origin: ['tp-c1', 'tp-c4'],
				insertion: ['scap-superior-angle'],
				outline: '38,166! 46,172 51,196 55,220 60,240 56,246 46,232 38,216 30,204 30,188',
				guides: ['40,170 48,206 57,240', '32,190 42,218 52,240'],
				partial: true,
			},
		},
	},
	'rhomboid-minor': {
		latin: 'Musculus rhomboideus minor',
		name: 'Rhomboid minor',
		reach: ['finger', 'ball', 'partner'],
		attachments: 'Lower nuchal ligament, spinous processes C7-T1 → medial border at the spine root',
		views: {
			back: {
				depth: 2,
				origin: ['sp-c7', 'sp-t1'],
				insertion: ['scap-superomedial', 'scap-spine-root'],
				outline: '2,246! 26,266 52,291 78,319! 81,338! 54,320 28,303 2,288!',
				guides: ['3,252 78,322', '3,264 79,328', '3,276 80,334'],
			},
		},
	},
	'rhomboid-major': {
		latin: 'Musculus rhomboideus major',
		name: 'Rhomboid major',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T2-T5 → medial border from spine root to inferior angle',
		views: {
			back: {
				depth: 2,
				origin: ['sp-t2', 'sp-t3', 'sp-t4', 'sp-t5'],
				insertion: [
					'scap-spine-root',
					'scap-medial-upper',
					'scap-medial-mid',
					'scap-medial-lower',
					'scap-inferior-angle',
				],
				outline:
					'2,292! 28,308 54,325 81,343! 78,362 77,381 80,404 86,428 95,449! 70,436 44,421 20,406 2,396!',
				guides: ['3,300 79,348', '3,320 77,368', '3,342 77,388', '3,364 81,408', '3,386 89,436'],
			},
		},
	},
	supraspinatus: {
		latin: 'Musculus supraspinatus',
		name: 'Supraspinatus',
		reach: ['ball', 'partner'],
		attachments:
			'Inner two thirds of the supraspinous fossa → superior facet of the greater tubercle, passing under the acromion',
		views: {
			back: {
				depth: 2,
				origin: [
					'scap-spine-root',
					'scap-superomedial',
					'scap-superior-angle',
					'scap-superior-border',
				],
				insertion: ['greater-tubercle-superior'],
				outline:
					'82,332! 79,319 91,304! 110,303 134,304 158,306 182,311 202,319 209,325! 204,329! 184,324 166,319 148,319 126,323 104,330',
				guides: [
					'88,308 130,307 170,311 206,323',
					'84,318 124,313 168,315 206,325',
					'88,329 124,320 166,318 205,327',
				],
			},
		},
	},
	infraspinatus: {
		latin: 'Musculus infraspinatus',
		name: 'Infraspinatus',
		reach: ['ball', 'partner'],
		attachments: 'Infraspinous fossa → middle facet of the greater tubercle',
		views: {
			back: {
				depth: 2,
				origin: [
					'scap-spine-root',
					'scap-medial-mid',
					'scap-medial-lower',
					'scap-inferior-angle',
					'scap-lateral-mid',
				],
				insertion: ['greater-tubercle-middle'],
				outline:
					'83,339! 80,358 79,381 83,410 90,432 98,444! 108,434 122,416 137,396 151,380 170,364 190,351 208,342 216,337! 213,328! 200,328 180,331 156,332 130,332 104,334',
				guides: [
					'90,341 140,337 186,334 213,332',
					'83,360 134,352 182,340 213,333',
					'82,384 130,369 180,347 213,334',
					'87,408 130,388 178,355 214,335',
					'97,435 130,401 174,361 214,336',
				],
			},
		},
	},
	'teres-minor': {
		latin: 'Musculus teres minor',
		name: 'Teres minor',
		reach: ['ball', 'partner'],
		attachments: 'Upper two thirds of the lateral border → inferior facet of the greater tubercle',
		views: {
			back: {
				depth: 2,
				origin: ['scap-lateral-mid', 'scap-lateral-upper'],
				insertion: ['greater-tubercle-inferior'],
				outline:
					'121,424! 134,403 150,384 170,367 192,353 210,344 217,340! 221,349! 208,356 190,366 168,383 150,400 137,417 126,432!',
				guides: ['125,423 152,389 186,361 218,344', '132,418 158,391 190,364 218,347'],
			},
		},
	},
	'teres-major': {
		latin: 'Musculus teres major',
		name: 'Teres major',
		reach: ['finger', 'partner'],
		attachments:
			'Back of the inferior angle → medial lip of the intertubercular groove (front of the humerus)',
		views: {
			back: {
				depth: 2,
				origin: ['scap-inferior-angle', 'scap-lateral-lower'],
				insertion: ['intertubercular-groove'],
				outline:
					'96,451! 99,442 112,434 126,428! 146,410 168,395 190,384 206,378! 209,400! 194,406 176,417 156,432 136,444 114,454',
				guides: ['106,442 150,413 206,384', '106,447 150,422 207,391', '112,451 156,428 208,397'],
			},
		},
	},
	subscapularis: {
		latin: 'Musculus subscapularis',
		name: 'Subscapularis',
		reach: [],
		attachments: 'Subscapular fossa (rib side of the blade) → lesser tubercle',
		views: {
			back: {
				depth: 5,
				origin: [
					'scap-superior-angle',
					'scap-medial-mid',
					'scap-inferior-angle',
					'scap-lateral-mid',
				],
				insertion: ['humeral-head'],
				outline:
					'91,305! 110,313 134,329 162,336 184,338 195,346! 194,362! 176,372 156,384 140,402 124,427 106,446 97,449! 87,427 80,400 79,380 82,350',
				guides: [
					'90,320 140,335 192,348',
					'83,360 134,358 192,353',
					'83,400 130,385 192,358',
					'98,441 140,399 190,362',
				],
			},
			front: {
				depth: 4,
				origin: [
					'scap-superior-angle',
					'scap-medial-mid',
					'scap-inferior-angle',
					'scap-lateral-mid',
				],
				insertion: ['lesser-tubercle'],
				outline:
					'91,305! 110,313 134,329 162,336 184,338 197,346! 196,362! 176,372 156,384 140,402 124,427 106,446 97,449! 87,427 80,400 79,380 82,350',
				guides: [
					'90,320 140,335 194,348',
					'83,360 134,358 194,353',
					'83,400 130,385 194,358',
					'98,441 140,399 192,362',
				],
			},
		},
	},
	'latissimus-dorsi': {
		latin: 'Musculus latissimus dorsi',
		name: 'Latissimus dorsi',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Spinous processes T7-T12, thoracolumbar fascia, iliac crest, ribs 9-12, (inferior angle) → floor of the intertubercular groove',
		views: {
			back: {
				depth: 1,
				origin: [
					'sp-t7',
					'sp-t9',
					'sp-t12',
					'iliac-crest-mid',
					'iliac-crest-top',
					'rib-11-lateral',
				],
				insertion: ['intertubercular-groove'],
				outline:
					'2,444! 34,442 66,441 96,439 124,432 150,419 176,404 200,391 207,386! 209,400! 196,412 182,424 168,438 156,456 151,480 147,508 140,540 134,570 129,600 126,632 124,660 116,684! 100,681 84,684! 74,660 60,628 46,596 32,564 18,534 6,506 2,490!',
				guides: [
					'3,450 60,447 112,441 160,419 204,391',
					'3,478 60,465 116,450 164,424 205,393',
					'12,520 66,492 124,458 168,426 206,395',
					'34,566 84,516 132,468 172,428 206,397',
					'60,626 98,556 140,480 176,427 207,398',
					'86,682 112,592 146,486 180,424 208,399',
					'112,682 126,600 150,490 182,424 208,400',
				],
				partial: true,
			},
		},
	},
	'posterior-deltoid': {
		latin: 'Musculus deltoideus, pars spinalis',
		name: 'Back of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Lower lip of the scapular spine → deltoid tuberosity',
		views: {
			back: {
				depth: 1,
				origin: ['scap-spine-tubercle', 'scap-spine-mid', 'acromion-angle'],
				insertion: ['deltoid-tuberosity'],
				outline:
					'102,334! 124,327 150,323 174,326 196,331! 206,355 215,388 222,428 228,470! 222,474! 210,452 196,428 180,404 160,379 138,359 118,345',
				guides: [
					'112,335 150,357 190,404 224,468',
					'130,330 168,361 202,412 225,468',
					'154,327 184,361 210,412 226,468',
					'178,328 198,362 215,410 227,468',
				],
			},
		},
	},
	'lateral-deltoid': {
		latin: 'Musculus deltoideus, pars acromialis',
		name: 'Side of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Outer edge of the acromion → deltoid tuberosity',
		views: {
			back: {
				depth: 1,
				origin: ['acromion-angle', 'acromion-tip', 'acromion-front'],
				insertion: ['deltoid-tuberosity'],
				outline:
					'196,331! 199,320 191,306! 206,314 219,327 230,348 236,376 238,406 236,438 232,464 228,472! 222,428 215,388 206,355',
				guides: [
					'199,328 216,372 229,464',
					'202,318 224,362 232,410 230,464',
					'204,314 230,362 236,412 231,464',
				],
			},
			front: {
				depth: 1,
				origin: ['acromion-tip', 'acromion-front'],
				insertion: ['deltoid-tuberosity'],
				outline:
					'190,307! 199,308 212,318 224,334 232,354 236,380 237,410 234,444 229,471! 224,432 217,390 206,350',
				guides: ['194,310 213,366 228,464', '204,314 226,362 233,412 230,464'],
			},
		},
	},
	'anterior-deltoid': {
		latin: 'Musculus deltoideus, pars clavicularis',
		name: 'Front of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Outer third of the collarbone → deltoid tuberosity',
		views: {
			front: {
				depth: 1,
				origin: ['clavicle-lateral-third', 'clavicle-acromial-end', 'acromion-front'],
				insertion: ['deltoid-tuberosity'],
				outline:
					'120,309! 146,309 172,311 190,308! 206,350 217,390 224,432 229,471! 222,474! 214,450 202,424 188,398 168,366 144,334',
				guides: [
					'128,312 166,356 202,416 225,468',
					'148,313 182,356 210,416 226,468',
					'172,314 198,360 217,416 227,468',
				],
			},
		},
	},
	'serratus-anterior': {
		latin: 'Musculus serratus anterior',
		name: 'Serratus anterior',
		reach: ['finger', 'partner'],
		attachments: 'Ribs 1-8 (9) at the side → whole medial border of the scapula, rib side',
		views: {
			back: {
				depth: 5,
				origin: [
					'rib-1-lateral',
					'rib-3-lateral',
					'rib-5-lateral',
					'rib-7-lateral',
					'rib-8-lateral',
				],
				insertion: ['scap-superior-angle', 'scap-medial-mid', 'scap-inferior-angle'],
				outline:
					'91,304! 79,322 80,350 78,380 82,411 95,450! 112,472 128,498 140,526! 146,500 149,470 147,440 143,408 136,376 124,344 108,318',
				guides: [
					'118,332 84,318',
					'134,372 80,350',
					'142,404 79,380',
					'146,440 84,410',
					'148,469 92,438',
					'146,498 95,449',
					'140,522 97,452',
				],
				partial: true,
			},
			front: {
				depth: 2,
				origin: ['rib-6-lateral', 'rib-7-lateral', 'rib-8-lateral', 'rib-9-lateral'],
				insertion: ['scap-inferior-angle'],
				outline:
					'153,446! 153,474 150,500 144,528 138,548! 124,540! 129,524! 114,514! 124,498! 110,486! 124,472! 112,460! 128,446',
				guides: ['114,462 150,452', '112,488 150,474', '116,514 147,500', '126,539 141,530'],
				partial: true,
			},
		},
	},
	'serratus-posterior-superior': {
		latin: 'Musculus serratus posterior superior',
		name: 'Serratus posterior superior',
		reach: ['ball', 'partner'],
		attachments:
			'Lower nuchal ligament and spinous processes C7-T3 → ribs 2-5 just outside their angles',
		views: {
			back: {
				depth: 3,
				origin: ['sp-c7', 'sp-t1', 'sp-t2', 'sp-t3'],
				insertion: ['rib-2-angle', 'rib-3-angle', 'rib-4-angle', 'rib-5-angle'],
				outline:
					'2,244! 28,262 50,282 62,298! 72,316! 82,340! 88,364! 76,370! 50,356 24,342 2,330!',
				guides: ['3,250 60,298', '3,272 70,318', '3,296 78,340', '3,322 82,364'],
			},
		},
	},
	'iliocostalis-thoracis': {
		latin: 'Musculus iliocostalis, pars thoracica',
		name: 'Iliocostalis thoracis',
		reach: ['ball', 'partner'],
		attachments: 'Angles of ribs 7-12 → angles of ribs 1-6 and transverse process C7',
		views: {
			back: {
				depth: 4,
				origin: ['rib-12-angle', 'rib-11-angle', 'rib-9-angle', 'rib-7-angle'],
				insertion: ['rib-6-angle', 'rib-4-angle', 'rib-2-angle', 'tp-c7'],
				outline:
					'34,258! 48,280 63,314 74,360 80,418 83,478 82,540 79,590 76,640 66,684! 54,690! 56,640 57,580 58,530 59,478 58,420 55,364 48,320 40,286',
				guides: [
					'58,684 62,600 64,520 64,440 60,370 46,292',
					'62,682 68,600 71,520 70,440 66,364 50,296',
					'68,670 76,590 79,510 76,420 70,360 52,290',
				],
			},
		},
	},
	'longissimus-thoracis': {
		latin: 'Musculus longissimus thoracis',
		name: 'Longissimus thoracis',
		reach: ['ball', 'partner'],
		attachments:
			'Sacrum, lumbar transverse and spinous processes → thoracic transverse processes and ribs 2-12',
		views: {
			back: {
				depth: 4,
				origin: ['sacrum-mid', 'psis', 'tp-l3', 'tp-l1'],
				insertion: ['tp-t1', 'tp-t4', 'tp-t7', 'tp-t10'],
				outline:
					'20,266! 30,266! 42,292 50,330 56,380 59,440 60,500 57,560 56,620 52,672 44,724 30,764 14,796! 10,760 16,700 20,620 22,540 23,460 22,380 20,320',
				guides: [
					'20,780 28,690 34,590 36,480 34,380 24,280',
					'30,756 42,670 47,580 49,490 46,400 36,310',
					'16,770 22,680 25,590 27,500 27,410 24,330',
				],
			},
		},
	},
	'spinalis-thoracis': {
		latin: 'Musculus spinalis thoracis',
		name: 'Spinalis thoracis',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T11-L2 → spinous processes T2-T8',
		views: {
			back: {
				depth: 4,
				origin: ['sp-t11', 'sp-t12', 'sp-l1', 'sp-l2'],
				insertion: ['sp-t2', 'sp-t4', 'sp-t6', 'sp-t8'],
				outline: '3,300! 9,330 14,390 16,450 15,520 10,580 4,632! 3,560 4,470 3,380',
				guides: ['5,622 10,540 11,460 9,380 5,310', '4,590 7,500 8,420 5,340'],
			},
		},
	},
	'thoracic-multifidus': {
		latin: 'Musculus multifidus thoracis',
		name: 'Thoracic multifidus',
		reach: ['partner'],
		attachments: 'Thoracic transverse processes → spinous processes 1-4 levels higher',
		views: {
			back: {
				depth: 5,
				origin: [
					'tp-t2',
					'tp-t3',
					'tp-t4',
					'tp-t5',
					'tp-t6',
					'tp-t7',
					'tp-t8',
					'tp-t9',
					'tp-t10',
					'tp-t11',
					'tp-t12',
				],
				insertion: [
					'sp-t1',
					'sp-t2',
					'sp-t3',
					'sp-t4',
					'sp-t5',
					'sp-t6',
					'sp-t7',
					'sp-t8',
					'sp-t9',
					'sp-t10',
				],
				outline: '3,270! 14,276 26,296 31,340 31,400 30,460 28,530 28,590 22,610 3,614!',
				guides: [
					'30,340 3,288',
					'30,384 3,336',
					'31,413 3,364',
					'29,440 3,392',
					'30,466 3,422',
					'27,492 3,450',
					'27,524 3,476',
					'25,551 3,500',
					'31,580 3,524',
				],
			},
		},
	},
	'rotatores-thoracis': {
		latin: 'Musculi rotatores thoracis',
		name: 'Thoracic rotatores',
		reach: [],
		attachments:
			'Transverse processes T2-T12 → lamina and base of the spinous process one level higher',
		views: {
			back: {
				depth: 5,
				origin: [
					'tp-t2',
					'tp-t3',
					'tp-t4',
					'tp-t5',
					'tp-t6',
					'tp-t7',
					'tp-t8',
					'tp-t9',
					'tp-t10',
					'tp-t11',
					'tp-t12',
				],
				insertion: [
					'sp-t1',
					'sp-t2',
					'sp-t3',
					'sp-t4',
					'sp-t5',
					'sp-t6',
					'sp-t7',
					'sp-t8',
					'sp-t9',
					'sp-t10',
					'sp-t11',
				],
				outline:
					'3,266! 14,269 25,276 33,288 34,310 33,340 32,384 32,414 31,444 31,468 29,496 28,530 26,555! 16,550 3,542!',
				guides: [
					'30,288 7,271',
					'31,306 7,294',
					'30,337 7,315',
					'29,356 7,345',
					'30,384 7,367',
					'30,413 7,396',
					'28,440 7,425',
					'29,466 7,451',
					'26,492 7,476',
					'26,524 7,501',
					'24,551 7,531',
				],
			},
		},
	},
	'semispinalis-capitis': {
		latin: 'Musculus semispinalis capitis',
		name: 'Semispinalis capitis',
		reach: ['finger', 'partner'],
		attachments: 'Transverse processes C7-T6, joints C4-C6 → occiput between the nuchal lines',
		views: {
			back: {
				depth: 4,
				origin: ['tp-t6', 'tp-t3', 'tp-t1', 'tp-c7', 'tp-c4'],
				insertion: ['superior-nuchal-line-medial', 'inferior-nuchal-line-lateral'],
				outline:
					'2,134! 16,132 33,140! 37,166 40,200 40,236 38,266 36,306 34,350 31,386! 24,352 18,312 13,276 7,236 3,200 2,166',
				guides: [
					'31,380 27,320 22,262 12,200 8,140',
					'33,330 31,280 26,225 18,140',
					'34,266 33,220 28,144',
				],
			},
		},
	},
	'splenius-capitis': {
		latin: 'Musculus splenius capitis',
		name: 'Splenius capitis',
		reach: ['finger', 'partner'],
		attachments:
			'Lower nuchal ligament, spinous processes C7-T3(4) → mastoid and outer superior nuchal line',
		views: {
			back: {
				depth: 3,
				origin: ['sp-c4', 'sp-c7', 'sp-t1', 'sp-t3'],
				insertion: ['superior-nuchal-line-lateral', 'mastoid-process'],
				outline:
					'2,206! 16,184 30,160 42,138! 54,136 62,146! 57,160! 52,190 44,224 34,258 22,292 10,318 2,332!',
				guides: [
					'3,222 26,182 48,142',
					'3,254 30,205 54,148',
					'3,286 33,226 57,154',
					'4,318 36,244 57,158',
				],
			},
		},
	},
	'splenius-cervicis': {
		latin: 'Musculus splenius cervicis',
		name: 'Splenius cervicis',
		reach: ['finger', 'partner'],
		attachments: 'Spinous processes T3-T6 → transverse processes C1-C3',
		views: {
			back: {
				depth: 3,
				origin: ['sp-t3', 'sp-t4', 'sp-t5', 'sp-t6'],
				insertion: ['tp-c3', 'tp-c2', 'tp-c1'],
				outline:
					'2,330! 14,310 26,282 34,246 36,210 34,184 40,165! 46,178 48,210 46,244 40,280 31,318 20,356 9,392 2,416!',
				guides: [
					'3,345 28,290 38,232 33,192',
					'3,375 28,310 43,240 36,188',
					'3,405 30,325 46,240 40,170',
				],
			},
		},
	},
	suboccipitals: {
		latin: 'Musculi suboccipitales',
		name: 'Suboccipital muscles',
		reach: ['finger', 'partner'],
		attachments:
			'C1-C2 → occiput below the inferior nuchal line (rectus capitis posterior major/minor, obliquus capitis superior/inferior)',
		views: {
			back: {
				depth: 5,
				origin: ['sp-c2', 'sp-c1', 'tp-c1'],
				insertion: ['inferior-nuchal-line-medial', 'inferior-nuchal-line-lateral'],
				outline: '2,146! 10,143 26,142 40,143! 44,154 43,168! 30,176 14,184 2,188!',
				guides: ['3,180 27,147', '2,160 8,146', '4,182 40,168', '41,166 38,146'],
			},
		},
	},
	'quadratus-lumborum': {
		latin: 'Musculus quadratus lumborum',
		name: 'Quadratus lumborum',
		reach: ['finger', 'partner'],
		attachments: 'Iliac crest → rib 12 and transverse processes L1-L4',
		views: {
			back: {
				depth: 5,
				origin: ['iliac-crest-medial', 'iliac-crest-mid', 'iliac-crest-top'],
				insertion: ['rib-12-angle', 'rib-12-lateral', 'tp-l1', 'tp-l3'],
				outline:
					'28,560! 50,577 74,596! 80,624 86,654 94,682! 78,688 58,704! 46,700! 45,668! 46,640! 39,608! 34,580!',
				guides: [
					'86,682 74,640 60,588',
					'72,690 60,640 46,576',
					'58,700 50,680 45,668',
					'66,694 54,650 40,610',
				],
			},
		},
	},
	'triceps-long-head': {
		latin: 'Musculus triceps brachii, caput longum',
		name: 'Triceps, long head',
		reach: ['finger', 'partner'],
		attachments: 'Infraglenoid tubercle → olecranon',
		views: {
			back: {
				depth: 2,
				origin: ['infraglenoid-tubercle'],
				insertion: ['olecranon'],
				outline:
					'157,366! 163,366! 178,384 192,410 204,446 214,486 222,530 231,576 238,612 244,638! 236,638! 224,612 210,576 200,542 191,506 183,466 174,424 165,392',
				guides: ['161,370 184,420 205,500 230,600', '161,374 180,430 198,510 222,596'],
			},
		},
	},
	'triceps-lateral-head': {
		latin: 'Musculus triceps brachii, caput laterale',
		name: 'Triceps, lateral head',
		attachments: 'Back of the humerus above the radial groove → olecranon',
		views: {
			back: {
				depth: 2,
				origin: ['surgical-neck-lateral'],
				insertion: ['olecranon'],
				outline:
					'213,378! 222,404 230,446 238,484 246,526 254,570 258,604 252,628 246,638! 238,612 231,576 222,530 214,486 208,446',
				guides: ['216,410 234,500 246,600', '228,450 244,530 250,610'],
			},
		},
	},
	'pectoralis-major': {
		latin: 'Musculus pectoralis major',
		name: 'Pectoralis major',
		reach: ['ball', 'partner'],
		attachments:
			'Inner half of the collarbone, breastbone, costal cartilages 1-6 → crest of the greater tubercle',
		views: {
			front: {
				depth: 1,
				origin: [
					'clavicle-sternal-end',
					'clavicle-mid',
					'sternum-edge-upper',
					'sternum-edge-lower',
					'rib-6-front',
				],
				insertion: ['intertubercular-groove'],
				outline:
					'24,311! 58,310 96,311! 122,326 146,345 170,363 194,378 211,386! 211,404! 194,412 176,424 160,438 142,456 118,470 90,480 62,482 36,474 16,460! 12,430 13,395 13,360 20,334',
				guides: [
					'80,313 140,348 205,382',
					'34,313 110,338 206,384',
					'20,340 110,366 207,391',
					'15,390 110,396 207,396',
					'16,435 110,426 206,401',
					'40,472 120,448 204,405',
					'84,478 140,450 202,407',
				],
			},
		},
	},
	'pectoralis-minor': {
		latin: 'Musculus pectoralis minor',
		name: 'Pectoralis minor',
		reach: ['ball'],
		attachments: 'Ribs 3-5 → coracoid process',
		views: {
			front: {
				depth: 2,
				origin: ['rib-3-front', 'rib-4-front', 'rib-5-front'],
				insertion: ['coracoid-process'],
				outline:
					'66,382! 74,398! 78,414! 86,428! 94,448! 106,440 120,422 136,396 150,370 163,341! 157,333! 138,344 112,360 88,374',
				guides: ['70,388 116,364 159,337', '80,415 122,380 160,339', '97,442 132,398 161,341'],
			},
		},
	},
	sternocleidomastoid: {
		latin: 'Musculus sternocleidomastoideus',
		name: 'Sternocleidomastoid',
		reach: [],
		attachments:
			'Manubrium and inner third of the collarbone → mastoid and outer superior nuchal line',
		views: {
			back: {
				depth: 1,
				origin: ['superior-nuchal-line-lateral'],
				insertion: ['mastoid-process'],
				outline: '48,138! 60,144 64,150! 59,178 54,204 53,226! 50,206 50,180 50,158',
				guides: ['54,144 53,180 51,215', '60,150 56,184 52,218'],
				partial: true,
			},
			front: {
				depth: 1,
				origin: ['sternal-notch', 'clavicle-sternal-end', 'clavicle-medial-third'],
				insertion: ['mastoid-process', 'mastoid-base'],
				outline:
					'4,307! 13,305! 22,286 29,270! 30,286 32,300! 54,301! 54,272 53,244 53,212 57,182 64,158! 56,157! 51,180 44,208 33,240 18,274 9,292',
				guides: [
					'9,303 32,256 50,206 59,163',
					'30,300 46,250 52,204 60,164',
					'50,300 52,250 54,204 61,166',
				],
			},
		},
	},
	scalenes: {
		latin: 'Musculi scaleni',
		name: 'Scalenes',
		reach: [],
		attachments: 'Transverse processes C2-C7 → ribs 1 and 2',
		views: {
			front: {
				depth: 3,
				origin: ['tp-c2', 'tp-c4', 'tp-c6'],
				insertion: ['rib-1-front', 'rib-1-lateral'],
				outline:
					'27,190! 34,200 42,224 50,248 60,272 74,296 80,308! 58,306 46,300! 38,276 32,250 27,222',
				guides: ['28,206 38,252 50,298', '30,196 44,244 64,300', '32,216 50,258 76,304'],
			},
		},
	},
} as const satisfies Record<string, Muscle>;

export type MuscleId = keyof typeof muscles;

/** Trapezius tendon diamond, back view, estimated. */
export const trapeziusTendon = '0,232! 10,252 17,272 19,290 13,312 6,330 0,344!';

/** Thoracolumbar fascia, back view, estimated from the latissimus muscle edge. */
export const thoracolumbarFascia =
	'0,490! 6,506 18,534 32,564 46,596 60,628 74,660 84,684 68,696 53,712 44,743 30,770 14,795 0,806!';

/** Gluteus maximus, back view, estimated. */
export const gluteusMaximus =
	'44,748 60,742 86,752 116,780 140,818 156,862 160,900 150,936 128,940 96,930 60,926 30,918 10,900 5,870 10,838 24,806 34,776';

/** Gluteus medius, back view, estimated. */
export const gluteusMedius =
	'56,716 78,692 100,686 130,694 144,712 146,744 152,790 158,840 150,848 138,814 116,778 88,752 62,742 48,742';

/** External oblique, back view, estimated. */
export const externalOblique =
	'148,508 142,545 134,585 129,620 128,650 134,682 118,684 124,660 126,632 129,600 134,570 140,540';

/** The flat tendon by which the latissimus starts from the spine and the hip bone, back view. */
export const latissimusTendon =
	'2,490 6,506 18,534 32,564 46,596 60,628 74,660 84,684 66,697 53,712 45,743 0,790!';

/** The flat sheet over the muscle of the belly (rectus abdominis), from the ribs to the pubic bone, front view. */
export const rectusSheath =
	'0,468! 30,462 62,470 80,492 84,540 82,600 80,650 72,710 52,770 24,822 0,838!';

/** The outer slanting muscle of the flank from the front, between the sheath and the side. */
export const externalObliqueFront =
	'80,492! 98,478 118,492 130,520 137,552 132,590 129,622 129,646 134,680 120,690 100,706 74,716! 80,650 82,600 84,540';

/** The bands across the muscle under the sheath, and the direction of the slanting muscle; front view. */
export const bellyLines = {
	rectus: [
		'2,524 26,520 54,522 81,516',
		'2,572 28,568 56,569 82,566',
		'2,622 28,620 56,620 80,620',
	],
	oblique: [
		'120,508 112,540 104,580 94,618',
		'132,546 124,580 114,616 102,650',
		'131,600 124,630 114,660 100,690',
	],
} as const;
