// The muscles from the front, one half; frame, unit and sources as in ../landmarks.ts and ../back/muscles.ts.

import type { Drawn } from '../../body.ts';
import type { LandmarkId } from '../landmarks.ts';
import type { MuscleId } from '../muscles.ts';

export const muscles = {
	'upper-trapezius': {
		depth: 1,
		origin: [],
		insertion: ['clavicle-lateral-third', 'clavicle-acromial-end'],
		outline:
			'52,214! 58,236 68,250 86,264 106,271 134,278 160,286 178,297! 174,304! 150,300 122,300! 104,290 84,275 66,255 56,236',
		guides: ['55,232 74,262 124,298', '66,249 100,278 148,299', '88,267 130,283 172,302'],
		partial: true,
		tendons: { insertion: 14 },
	},
	'levator-scapulae': {
		depth: 4,
		origin: ['tp-c1', 'tp-c4'],
		insertion: ['scap-superior-angle'],
		outline:
			'38,166! 46,172 50,196 53,220 58,244 66,268 76,289 83,303! 75,306! 62,284 51,258 43,232 36,216 30,204 30,188',
		guides: ['40,170 46,206 55,244 80,303', '32,190 39,218 49,248 77,304'],
		partial: true,
	},
	subscapularis: {
		depth: 4,
		origin: ['scap-superior-angle', 'scap-medial-mid', 'scap-inferior-angle', 'scap-lateral-mid'],
		insertion: ['lesser-tubercle'],
		outline:
			'91,305! 110,313 134,329 162,336 184,338 197,346! 196,362! 176,372 156,384 140,402 124,427 106,446 97,449! 87,427 80,400 79,380 82,350',
		guides: [
			'90,320 140,335 194,348',
			'83,360 134,358 194,353',
			'83,400 130,385 194,358',
			'98,441 140,399 192,362',
		],
		tendons: { insertion: 22 },
	},
	'lateral-deltoid': {
		depth: 1,
		origin: ['acromion-tip', 'acromion-front'],
		insertion: ['deltoid-tuberosity'],
		outline:
			'190,307! 199,308 212,318 224,334 232,354 236,380 238,410 236,442 229,474! 224,432 217,390 206,350',
		guides: ['194,310 213,366 229,470', '204,314 226,362 233,412 230,470'],
		tendons: { insertion: 46 },
	},
	'anterior-deltoid': {
		depth: 1,
		origin: ['clavicle-lateral-third', 'clavicle-acromial-end', 'acromion-front'],
		insertion: ['deltoid-tuberosity'],
		outline:
			'120,309! 146,309 172,311 190,308! 206,350 217,390 224,432 229,474! 219,460 208,440 195,414 180,388 164,361 142,333',
		guides: [
			'128,312 166,356 202,416 227,470',
			'148,313 182,356 210,416 228,471',
			'172,314 198,360 217,416 228,471',
		],
		tendons: { insertion: 46 },
	},
	'serratus-anterior': {
		depth: 5,
		origin: ['rib-1-lateral', 'rib-3-lateral', 'rib-5-lateral', 'rib-8-lateral', 'rib-9-lateral'],
		insertion: ['scap-inferior-angle'],
		outline:
			'84,303! 101,316 125,343 138,386 145,410 150,440 153,470 149,502 143,530 138,560 135,574! 128,566! 133,551! 119,541! 129,526! 113,514! 126,498! 109,484! 125,466! 110,449! 122,430! 106,411! 114,391! 97,372! 103,350! 82,327! 86,314! 70,308!',
		guides: [
			'74,309 90,311',
			'86,321 106,322',
			'86,328 112,331',
			'102,366 129,357',
			'101,373 133,371',
			'110,404 142,396',
			'109,412 145,408',
			'114,442 149,428',
			'113,450 150,442',
			'113,476 152,456',
			'112,485 152,474',
			'116,507 151,484',
			'115,515 149,500',
			'122,535 147,510',
			'121,541 145,522',
			'130,557 142,534',
			'129,564 139,548',
		],
		partial: true,
	},
	'external-oblique': {
		depth: 1,
		origin: ['rib-6-front', 'rib-9-lateral'],
		insertion: ['iliac-tubercle', 'asis'],
		outline:
			'82,494! 94,474 110,450! 125,466! 109,484! 126,498! 113,514! 129,526! 119,541! 133,551! 128,566! 135,574! 132,595 130,622 130,646 133,668 138,692! 136,712 131,735! 120,727 106,714 94,700 86,684 82,660 82,600 84,540',
		guides: [
			'110,455 98,478 86,500',
			'118,469 106,486 97,515 86,552',
			'119,501 110,515 100,560 85,606',
			'121,529 108,590 84,652',
			'128,554 114,625 90,692',
			'133,574 124,650 108,714',
			'131,626 131,670 129,730',
		],
		tendons: { insertion: 26 },
		partial: true,
	},
	'pectoralis-major': {
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
			'20,310! 58,309 96,311! 122,326 146,345 170,363 194,378 211,386! 211,404! 194,412 176,424 160,438 142,456 118,470 90,480 62,482 36,475 14,460! 10,436 10,414 9,390 9,355 13,329',
		guides: [
			'80,313 140,348 205,382',
			'34,313 110,338 206,384',
			'14,340 110,366 207,391',
			'10,390 110,396 207,396',
			'12,435 110,426 206,401',
			'40,472 120,448 204,405',
			'84,478 140,450 202,407',
		],
		// Between the head from the collarbone and the head from breastbone and ribs.
		clefts: ['20,311 60,329 110,352 160,371 200,385'],
		tendons: { insertion: 30 },
	},
	'pectoralis-minor': {
		depth: 2,
		origin: ['rib-3-front', 'rib-4-front', 'rib-5-front'],
		insertion: ['coracoid-process'],
		outline:
			'66,382! 74,398! 78,414! 86,428! 94,448! 106,440 120,422 136,396 150,370 163,341! 157,333! 138,344 112,360 88,374',
		guides: ['70,388 116,364 159,337', '80,415 122,380 160,339', '97,442 132,398 161,341'],
		tendons: { insertion: 26 },
	},
	sternocleidomastoid: {
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
		tendons: { origin: 26 },
	},
	sternohyoid: {
		depth: 1,
		origin: ['sternal-notch', 'clavicle-sternal-end'],
		insertion: ['hyoid'],
		outline: '5,208! 15,207! 19,236 21,262 23,284 25,303! 11,303! 10,284 9,262 8,236',
		guides: ['13,301 11,262 7,210', '22,301 19,262 14,209'],
		partial: true,
	},
	omohyoid: {
		depth: 2,
		origin: ['suprascapular-notch'],
		insertion: ['hyoid'],
		outline:
			'15,208! 22,206! 30,230 36,250 44,268 54,279 70,285 92,291 113,301 135,324! 128,330! 108,309 86,297 64,290 48,284 36,272 28,254 22,234',
		guides: ['131,326 108,303 78,288 52,280 34,255 19,210'],
		partial: true,
		open: true,
	},
	scalenes: {
		depth: 3,
		origin: ['tp-c2', 'tp-c4', 'tp-c6'],
		insertion: ['rib-1-front', 'rib-1-lateral'],
		outline:
			'27,190! 34,200 42,224 50,248 60,272 74,296 80,308! 58,306 46,300! 38,276 32,250 27,222',
		guides: ['28,206 38,252 50,298', '30,196 44,244 64,300', '32,216 50,258 76,304'],
		tendons: { insertion: 18 },
	},
} as const satisfies Partial<Record<MuscleId, Drawn<LandmarkId>>>;
