// The muscles from the front, one half; frame, unit and sources as in ../landmarks.ts and ../back/muscles.ts.

import type { Drawn } from '../../body.ts';
import type { LandmarkId } from '../landmarks.ts';
import type { MuscleId } from '../muscles.ts';

export const muscles = {
	'upper-trapezius': {
		depth: 2,
		origin: ['mastoid-base'],
		insertion: ['clavicle-lateral-third', 'clavicle-acromial-end'],
		outline:
			'52,214! 58,236 68,250 86,264 106,271 134,278 160,286 178,297! 174,304! 150,300 122,300! 104,290 84,275 66,255 56,236',
		guides: ['55,232 74,262 124,298', '66,249 100,278 148,299', '88,267 130,283 172,302'],
		partial: true,
	},
	'levator-scapulae': {
		depth: 4,
		origin: ['tp-c1', 'tp-c4'],
		insertion: ['scap-superior-angle'],
		outline: '38,166! 46,172 51,196 55,220 60,240 56,246 46,232 38,216 30,204 30,188',
		guides: ['40,170 48,206 57,240', '32,190 42,218 52,240'],
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
	},
	'lateral-deltoid': {
		depth: 1,
		origin: ['acromion-tip', 'acromion-front'],
		insertion: ['deltoid-tuberosity'],
		outline:
			'190,307! 199,308 212,318 224,334 232,354 236,380 237,410 234,444 229,471! 224,432 217,390 206,350',
		guides: ['194,310 213,366 228,464', '204,314 226,362 233,412 230,464'],
	},
	'anterior-deltoid': {
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
	'serratus-anterior': {
		depth: 2,
		origin: ['rib-6-lateral', 'rib-7-lateral', 'rib-8-lateral', 'rib-9-lateral'],
		insertion: ['scap-inferior-angle'],
		outline:
			'153,446! 153,474 150,500 144,528 138,548! 124,540! 129,524! 114,514! 124,498! 110,486! 124,472! 112,460! 128,446',
		guides: ['114,462 150,452', '112,488 150,474', '116,514 147,500', '126,539 141,530'],
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
	'pectoralis-minor': {
		depth: 2,
		origin: ['rib-3-front', 'rib-4-front', 'rib-5-front'],
		insertion: ['coracoid-process'],
		outline:
			'66,382! 74,398! 78,414! 86,428! 94,448! 106,440 120,422 136,396 150,370 163,341! 157,333! 138,344 112,360 88,374',
		guides: ['70,388 116,364 159,337', '80,415 122,380 160,339', '97,442 132,398 161,341'],
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
	},
	scalenes: {
		depth: 3,
		origin: ['tp-c2', 'tp-c4', 'tp-c6'],
		insertion: ['rib-1-front', 'rib-1-lateral'],
		outline:
			'27,190! 34,200 42,224 50,248 60,272 74,296 80,308! 58,306 46,300! 38,276 32,250 27,222',
		guides: ['28,206 38,252 50,298', '30,196 44,244 64,300', '32,216 50,258 76,304'],
	},
} as const satisfies Partial<Record<MuscleId, Drawn<LandmarkId>>>;
