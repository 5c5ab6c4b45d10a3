// The muscles from behind, one half; frame and unit as in ../landmarks.ts.
// Outlines and guide fibers were drawn by hand between the landmarks, about +-8 mm by eye. 91 % of the length of the
// muscle paths of the model MASS lies inside them or within 6 mm.
// What is attached to the lower angle of the blade follows it: moved by up to 6 mm, to 451 mm (x-ray mean T8). The upper edge
// of the latissimus lies up to 6 mm lower, so that a third of teres major shows. Rotatores thoracis: from the landmarks alone.
// Levator scapulae and sternocleidomastoid were drawn in by up to 4 mm at the side of the neck, to stay under the skin.

import type { Drawn } from '../../body.ts';
import type { LandmarkId } from '../landmarks.ts';
import type { MuscleId } from '../muscles.ts';

export const muscles = {
	'upper-trapezius': {
		depth: 1,
		origin: ['superior-nuchal-line-mid', 'inion', 'sp-c1', 'sp-c3', 'sp-c6'],
		insertion: ['acromion-medial', 'clavicle-acromial-end', 'clavicle-lateral-third'],
		outline:
			'0,128! 14,126 25,128 32,137! 33,152 34,172 34,192 36,212 41,229 51,243 66,254 86,263 106,270 134,277 160,285 178,295 184,305! 178,314! 150,303 118,289 84,275 48,262 20,255 0,252!',
		guides: [
			'26,129 30,165 31,195 36,222 54,251 96,271 160,291',
			'12,129 20,170 25,205 36,236 58,258 100,276 166,297',
			'0,165 12,206 32,244 76,269 170,303',
			'0,205 24,247 76,271 174,308',
			'0,238 38,258 100,282 177,312',
		],
		tendons: { insertion: 18 },
	},
	'middle-trapezius': {
		depth: 1,
		origin: ['sp-c7', 'sp-t1', 'sp-t2', 'sp-t3'],
		insertion: ['acromion-medial', 'scap-spine-lateral', 'scap-spine-mid', 'scap-spine-tubercle'],
		outline:
			'0,252! 20,255 48,262 84,275 118,289 150,303 178,314! 166,317 146,318 124,321 103,330! 80,333 40,337 0,342!',
		guides: [
			'3,258 60,272 120,293 174,313',
			'14,276 70,288 120,301 166,315',
			'20,292 74,301 140,317',
			'16,310 70,314 122,320',
			'6,331 52,329 104,328',
		],
		tendons: { insertion: 10 },
	},
	'lower-trapezius': {
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
		tendons: { insertion: 12 },
	},
	'levator-scapulae': {
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
		tendons: { insertion: 14 },
	},
	'rhomboid-minor': {
		depth: 2,
		origin: ['sp-c7', 'sp-t1'],
		insertion: ['scap-superomedial', 'scap-spine-root'],
		outline: '2,246! 26,266 52,291 78,319! 81,338! 54,320 28,303 2,288!',
		guides: ['3,252 78,322', '3,264 79,328', '3,276 80,334'],
		tendons: { insertion: 7 },
	},
	'rhomboid-major': {
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
			'2,290! 28,305 54,322 80,340! 78,362 77,381 80,404 86,428 95,449! 70,436 44,421 20,406 2,396!',
		guides: ['3,300 79,348', '3,320 77,368', '3,342 77,388', '3,364 81,408', '3,386 89,436'],
		tendons: { insertion: 8 },
	},
	supraspinatus: {
		depth: 2,
		origin: ['scap-spine-root', 'scap-superomedial', 'scap-superior-angle', 'scap-superior-border'],
		insertion: ['greater-tubercle-superior'],
		outline:
			'82,332! 79,319 91,304! 110,303 134,304 158,306 182,311 202,319 209,325! 204,329! 184,324 166,319 148,319 126,323 104,330',
		guides: [
			'88,308 130,307 170,311 206,323',
			'84,318 124,313 168,315 206,325',
			'88,329 124,320 166,318 205,327',
		],
		tendons: { insertion: 34 },
	},
	infraspinatus: {
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
			'83,339! 80,358 79,381 83,410 89,430 95,438! 106,436 115,429 124,417 137,397 151,381 170,365 190,351 208,342 216,337! 213,328! 200,328 180,331 156,332 130,332 104,334',
		guides: [
			'90,341 140,337 186,334 213,332',
			'83,360 134,352 182,340 213,333',
			'82,384 130,369 180,347 213,334',
			'87,408 130,388 178,355 214,335',
			'95,432 130,401 174,361 214,336',
		],
		tendons: { insertion: 42 },
	},
	'teres-minor': {
		depth: 2,
		origin: ['scap-lateral-mid', 'scap-lateral-upper'],
		insertion: ['greater-tubercle-inferior'],
		outline:
			'120,424! 124,417 137,397 151,381 170,365 190,351 208,342 216,338! 221,349! 208,356 190,366 168,383 150,400 137,417 125,430!',
		guides: ['125,423 152,389 186,361 218,344', '130,418 158,391 190,364 218,347'],
		tendons: { insertion: 26 },
	},
	'teres-major': {
		depth: 2,
		origin: ['scap-inferior-angle', 'scap-lateral-lower'],
		insertion: ['intertubercular-groove'],
		outline:
			'96,451! 98,443 110,436 124,430! 146,410 168,395 190,384 206,378! 209,400! 194,406 176,417 156,432 136,444 114,454',
		guides: ['106,442 150,413 206,384', '106,447 150,422 207,391', '112,451 156,428 208,397'],
		tendons: { insertion: 30 },
	},
	subscapularis: {
		depth: 5,
		origin: ['scap-superior-angle', 'scap-medial-mid', 'scap-inferior-angle', 'scap-lateral-mid'],
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
	'latissimus-dorsi': {
		depth: 1,
		origin: ['sp-t7', 'sp-t9', 'sp-t12', 'iliac-crest-mid', 'iliac-crest-top', 'rib-11-lateral'],
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
		tendons: { origin: 26 },
	},
	'external-oblique': {
		depth: 1,
		origin: ['rib-9-lateral', 'rib-10-lateral'],
		insertion: ['iliac-crest-lateral'],
		outline:
			'147,508! 140,545 134,585 130,620 130,645 133,668 137,690! 128,686 118,684! 123,660 125,632 127,600 132,570 138,545',
		guides: ['144,522 133,590 129,640 134,686', '140,540 131,590 127,635 121,681'],
		partial: true,
	},
	'posterior-deltoid': {
		depth: 1,
		origin: ['scap-spine-tubercle', 'scap-spine-mid', 'acromion-angle'],
		insertion: ['deltoid-tuberosity'],
		outline:
			'102,334! 124,327 150,323 174,326 196,331! 205,356 213,388 220,422 226,452 229,474! 222,462 212,445 196,424 180,402 160,379 138,359 118,345',
		guides: [
			'112,335 150,357 190,406 227,470',
			'130,330 168,361 202,412 228,471',
			'154,327 184,361 210,412 228,471',
			'178,328 198,362 215,410 228,471',
		],
		tendons: { insertion: 46 },
	},
	'lateral-deltoid': {
		depth: 1,
		origin: ['acromion-angle', 'acromion-tip', 'acromion-front'],
		insertion: ['deltoid-tuberosity'],
		outline:
			'196,331! 199,320 191,306! 206,314 219,327 230,348 236,376 238,406 237,436 234,458 229,474! 226,452 220,422 213,388 205,356',
		guides: [
			'199,328 216,372 229,470',
			'202,318 224,362 232,410 229,470',
			'204,314 230,362 236,412 230,470',
		],
		tendons: { insertion: 46 },
	},
	'serratus-anterior': {
		depth: 5,
		origin: ['rib-1-lateral', 'rib-3-lateral', 'rib-5-lateral', 'rib-7-lateral', 'rib-8-lateral'],
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
	'serratus-posterior-superior': {
		depth: 3,
		origin: ['sp-c7', 'sp-t1', 'sp-t2', 'sp-t3'],
		insertion: ['rib-2-angle', 'rib-3-angle', 'rib-4-angle', 'rib-5-angle'],
		outline: '2,244! 28,262 49,281 59,298! 68,316! 80,338! 87,364! 75,370! 50,356 24,342 2,330!',
		guides: ['3,250 57,296', '3,272 66,316', '3,296 77,339', '3,322 81,364'],
		tendons: { origin: 34 },
	},
	'serratus-posterior-inferior': {
		depth: 3,
		origin: ['sp-t11', 'sp-t12', 'sp-l1', 'sp-l2'],
		insertion: ['rib-9-angle', 'rib-10-angle', 'rib-11-angle', 'rib-12-angle'],
		outline:
			'2,545! 28,528 58,508 84,484! 96,496! 80,510 64,527! 83,531! 93,545! 76,553 60,561! 75,558! 84,571! 70,575 54,582! 60,583! 68,591! 46,604 24,618 2,630!',
		guides: ['3,552 89,491', '3,574 87,540', '3,598 79,565', '3,622 64,587'],
		tendons: { origin: 40 },
	},
	'iliocostalis-thoracis': {
		depth: 4,
		origin: ['rib-12-angle', 'rib-11-angle', 'rib-9-angle', 'rib-7-angle'],
		insertion: ['rib-6-angle', 'rib-4-angle', 'rib-2-angle', 'tp-c7'],
		outline:
			'33,258! 39,257! 42,269 43,273! 47,283 49,290! 58,304 62,312! 70,345 75,372 77,400 78,440 77,478 72,518 62,546 48,568! 43,562! 50,540 56,510 59,478 58,420 55,364 48,320 40,286',
		guides: [
			'47,562 56,525 61,470 61,420 56,350 36,260',
			'54,556 64,510 68,460 67,410 61,350 42,276',
			'61,545 69,505 74,460 73,410 68,360 49,293',
		],
		tendons: { insertion: 26 },
	},
	'iliocostalis-lumborum': {
		depth: 4,
		origin: ['iliac-crest-medial', 'iliac-crest-mid'],
		insertion: ['rib-12-angle', 'rib-11-angle', 'rib-9-angle', 'rib-7-angle', 'rib-6-angle'],
		outline:
			'48,700! 66,684! 76,640 80,600 84,560 86,520 86,480 83,440 79,406 74,380! 77,400 78,440 77,478 72,518 62,546 48,568! 52,600 54,640 52,670',
		guides: [
			'53,696 57,640 55,600 54,566',
			'58,690 69,640 72,590 79,500',
			'65,684 75,640 81,580 85,500 77,392',
		],
		tendons: { origin: 70 },
	},
	'longissimus-thoracis': {
		depth: 4,
		origin: ['sacrum-mid', 'psis', 'tp-l3', 'tp-l1'],
		insertion: ['tp-t1', 'tp-t4', 'tp-t7', 'tp-t10'],
		outline:
			'28,272! 36,269! 40,280 45,298 51,332 56,380 59,440 60,500 57,560 56,620 52,672 44,724 30,764 14,796! 10,760 16,700 20,620 22,540 23,460 22,380 21,320 22,290',
		guides: [
			'20,780 28,690 34,590 36,480 34,380 32,276',
			'30,756 42,670 47,580 49,490 46,400 36,290',
			'16,770 22,680 25,590 27,500 27,410 24,310',
		],
		tendons: { origin: 150, insertion: 24 },
	},
	'spinalis-thoracis': {
		depth: 4,
		origin: ['sp-t11', 'sp-t12', 'sp-l1', 'sp-l2'],
		insertion: ['sp-t2', 'sp-t4', 'sp-t6', 'sp-t8'],
		outline: '3,300! 9,330 14,390 16,450 15,520 10,580 4,632! 3,560 4,470 3,380',
		guides: ['5,622 10,540 11,460 9,380 5,310', '4,590 7,500 8,420 5,340'],
		tendons: { origin: 40 },
	},
	'thoracic-multifidus': {
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
		outline: '3,270! 14,276 26,296 31,340 31,400 30,460 28,500 28,530 25,555! 14,556 3,554!',
		guides: [
			'30,340 3,288',
			'30,384 3,336',
			'31,413 3,364',
			'29,440 3,392',
			'30,466 3,422',
			'27,492 3,450',
			'27,524 3,476',
			'25,551 3,500',
		],
	},
	'lumbar-multifidus': {
		depth: 5,
		origin: ['tp-l2', 'tp-l4', 'psis', 'sacrum-mid'],
		insertion: ['sp-t11', 'sp-t12', 'sp-l1', 'sp-l2', 'sp-l3', 'sp-l4', 'sp-l5'],
		outline:
			'3,544! 12,550 20,558 25,572 28,600 31,640 34,684 38,716 41,742! 36,756 27,772 16,788 3,802!',
		guides: [
			'25,580 4,556',
			'29,618 4,590',
			'32,656 4,618',
			'34,690 4,646',
			'39,722 4,672',
			'40,741 4,698',
			'29,766 4,718',
			'12,790 4,744',
		],
	},
	'rotatores-thoracis': {
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
	'semispinalis-capitis': {
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
		tendons: { insertion: 7 },
	},
	'splenius-capitis': {
		depth: 3,
		origin: ['sp-c4', 'sp-c7', 'sp-t1', 'sp-t3'],
		insertion: ['superior-nuchal-line-lateral', 'mastoid-process'],
		outline:
			'2,206! 16,184 28,160 35,143 37,134! 52,136 62,146! 57,160! 52,190 44,224 34,258 22,292 10,318 2,332!',
		guides: [
			'3,222 26,182 48,142',
			'3,254 30,205 54,148',
			'3,286 33,226 57,154',
			'4,318 36,244 57,158',
		],
		tendons: { insertion: 11 },
	},
	'splenius-cervicis': {
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
		tendons: { insertion: 30 },
	},
	'rectus-capitis-posterior-minor': {
		depth: 5,
		origin: ['sp-c1'],
		insertion: ['inferior-nuchal-line-medial'],
		outline: '1,160! 3,153 4,146! 9,145 15,146! 10,155 2,164!',
		guides: ['2,161 6,147', '3,162 13,148'],
	},
	'rectus-capitis-posterior-major': {
		depth: 5,
		origin: ['sp-c2'],
		insertion: ['inferior-nuchal-line-lateral'],
		outline: '2,178! 8,165 16,146! 23,145 31,147! 24,162 13,177 4,186!',
		guides: ['3,180 10,167 18,148', '5,183 16,169 29,149'],
	},
	'obliquus-capitis-inferior': {
		depth: 5,
		origin: ['sp-c2'],
		insertion: ['tp-c1'],
		outline: '3,179! 14,176 27,169 38,163! 42,169! 30,175 17,183 4,187!',
		guides: ['4,181 22,173 39,165', '5,185 22,178 41,168'],
	},
	'obliquus-capitis-superior': {
		depth: 5,
		origin: ['tp-c1'],
		insertion: ['inferior-nuchal-line-lateral', 'superior-nuchal-line-lateral'],
		outline: '36,164! 34,154 33,142! 39,138 46,141! 46,154 43,169!',
		guides: ['38,165 36,143', '42,166 43,143'],
	},
	'quadratus-lumborum': {
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
		tendons: { origin: 14 },
	},
	'triceps-long-head': {
		depth: 2,
		origin: ['infraglenoid-tubercle'],
		insertion: ['olecranon'],
		outline:
			'157,366! 163,366! 178,384 192,410 204,446 214,486 222,530 231,576 238,612 244,638! 236,638! 224,612 210,576 200,542 191,506 183,466 174,424 165,392',
		guides: ['161,370 184,420 205,500 238,628', '161,374 180,430 198,510 234,622'],
		tendons: { insertion: 100 },
		open: true,
	},
	'triceps-lateral-head': {
		depth: 2,
		origin: ['surgical-neck-lateral'],
		insertion: ['olecranon'],
		outline:
			'213,378! 222,404 230,446 238,484 246,526 254,570 258,604 252,628 246,638! 238,612 231,576 222,530 214,486 208,446',
		guides: ['216,410 232,500 246,628', '228,450 244,530 248,626'],
		tendons: { insertion: 86 },
		open: true,
	},
	sternocleidomastoid: {
		depth: 1,
		origin: ['superior-nuchal-line-lateral'],
		insertion: ['mastoid-process'],
		outline: '48,138! 60,144 64,150! 59,178 54,204 53,226! 50,206 50,180 50,158',
		guides: ['54,144 53,180 51,215', '60,150 56,184 52,218'],
		partial: true,
		tendons: { origin: 10 },
	},
} as const satisfies Partial<Record<MuscleId, Drawn<LandmarkId>>>;
