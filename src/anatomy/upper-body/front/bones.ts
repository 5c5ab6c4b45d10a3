// Bones from the front, one half; frame, unit and sources as in ../bones.ts.
// Blade: lower angle moved by 6 mm to 451 mm, a little below T7 (x-ray mean T8); less and less above it, nothing above 400 mm.

import { ribs as backRibs } from '../back/bones.ts';
import { limbs, tail } from '../bones.ts';

/** Outlines of single bones. */
export const outlines = {
	skull:
		'0,8! 18,11 34,19 48,30 57,40 64,54 69,75 71,98 70,114 67,122! 69,129 66,136 60,142 52,146 42,147 34,150 30,158 29,168 24,173 12,175 0,175!',
	mandible:
		'0,176! 14,175 27,172! 31,181 38,182 45,174 47,158 49,142! 62,138! 62,150 60,164 58,177 54,187 46,197 34,206 18,210 0,211!',
	scapula:
		'94,302 101,304 108,311 122,321 134,329 140,326 146,316 152,311 160,312 165,319 167,329 165,337 159,338! 168,343 171,351 168,366 158,369 145,381 136,400 128,418 122,432 116,440 106,448 98,451 93,449 88,436 83,414 79,396 77,381 79,360 81,341 77,320 80,312 87,305',
	acromion: '178,301! 186,301 193,304 199,312 200,320 197,324 191,321 185,316 178,313!',
	clavicle:
		'16,297! 20,291 28,290 42,295 62,298 92,299 124,298 152,297 168,300 176,303! 176,311! 166,313 150,310 122,310 92,311 62,311 42,310 28,312 18,309!',
	sternum:
		'0,303! 7,302 14,300 21,302 26,306 29,312 27,321 21,332 16,341 15,347 14,360 14,376 16,394 18,408 17,420 13,434 8,443! 6,452 3,462 0,466!',
	...tail,
	/** It ends at the joint with the sacrum, which hides the rest; the front wall of its socket leaves more than half of the head of the femur free. */
	'hip-bone':
		'98,681 127,686 136,690 142,697 142,710 140,721 137,730 132,738 125,745 120,754 118,763 122,771 120,780 117,790 115,798! 106,800 98,806 92,817 91,831 94,846! 95,858 90,872 80,884 66,892 52,894 40,886 26,874 12,866 3,860! 3,832! 12,828 24,826 36,820 50,811 61,800 66,790 66,781 64,780 54,784 48,778 50,768 59,755 66,728 62,721 55,711! 69,691',
	...limbs,
} as const;

/** Ribs: middle line and height in mm, the first rib first. */
export const ribs = [
	{ id: 'rib-1', height: 9, path: '46,308 53,304 60,299 66,293 72,288' },
	{ id: 'rib-2', height: 11, path: '51,349 63,346 74,340 85,331 98,318' },
	{ id: 'rib-3', height: 12, path: '61,382 76,381 88,378 99,372 122,354' },
	{ id: 'rib-4', height: 12, path: '73,417 88,416 103,413 118,406 134,395' },
	{ id: 'rib-5', height: 12, path: '88,456 101,454 114,447 127,434 140,416' },
	{ id: 'rib-6', height: 12, path: '95,489 106,486 118,479 129,468 140,453' },
	{ id: 'rib-7', height: 12, path: '97,518 109,516 121,509 133,496 145,477' },
	{ id: 'rib-8', height: 12, path: '104,550 113,545 123,536 132,524 142,509' },
	{ id: 'rib-9', height: 12, path: '106,574 113,573 120,570 127,565 134,556' },
	{ id: 'rib-10', height: 9, path: '108,588 115,588 122,584' },
] as const;

/** The ribs of the back that are seen past the edge of the cage; of those with a front part, the inner stretch. */
export const farRibs = backRibs
	.filter(({ id }) => /^rib-(?:1|8|9|1\d)$/.test(id))
	.map((rib) => (/^rib-(?:8|9|10)$/.test(rib.id) ? { ...rib, path: withoutEnd(rib.path) } : rib));

function withoutEnd(path: string): string {
	return path.slice(0, path.lastIndexOf(' '));
}

/** Their cartilages, the last one first: the lower three join the one above, on which it lies. Estimated. */
export const cartilages = [
	{ id: 'cartilage-10', height: 9, path: '108,588 103,580 97,566 91,545' },
	{ id: 'cartilage-9', height: 9, path: '106,574 100,567 92,551 84,528' },
	{ id: 'cartilage-8', height: 10, path: '104,549 96,544 85,528 74,508 64,489' },
	{ id: 'cartilage-7', height: 11, path: '97,517 86,513 70,495 50,468 28,447 8,436' },
	{ id: 'cartilage-6', height: 11, path: '95,488 80,484 62,466 40,442 14,421' },
	{ id: 'cartilage-5', height: 11, path: '88,455 68,448 44,430 14,408' },
	{ id: 'cartilage-4', height: 11, path: '73,416 50,413 30,404 12,393' },
	{ id: 'cartilage-3', height: 11, path: '61,382 40,380 12,371' },
	{ id: 'cartilage-2', height: 11, path: '51,349 34,348 13,345' },
	{ id: 'cartilage-1', height: 11, path: '46,308 34,313 22,318' },
] as const;

/** Sockets of the eye, and one half of that of the nose beside its wall; the front openings of the sacrum. */
export const openings = {
	skull: [
		'14,104 24,98 38,98 49,103 51,113 47,124 37,129 24,128 15,120 12,111',
		'2,125 4,128 8,138 11,148 7,152 3,153 2,140',
	],
	sacrum: [
		'17,745 22,743 23,748 18,750',
		'16,766 21,764 21,769 17,770',
		'14,786 18,784 18,788 14,789',
		'11,804 15,802 14,806 11,807',
	],
} as const;

/** Teeth, cheek bone and temple; the joints of the breastbone; brim and crest of the hip bone; the seams of the sacrum; rim and hook of the blade. */
export const lines = {
	skull: [
		'5,165 5,175',
		'11,165 11,175',
		'17,164 17,174',
		'23,163 23,172',
		'0,163 12,163 26,161',
		'51,131 60,135 68,130',
		'55,106 60,88 62,68',
	],
	mandible: ['4,177 4,186', '9,177 9,186', '15,176 15,185', '21,175 21,183', '0,188 12,187 26,182'],
	sternum: ['15,345 0,346', '8,443 0,444'],
	'hip-bone': ['60,754 71,765 76,778 73,791 63,803 50,811', '72,700 98,690 124,694 133,706'],
	sacrum: ['0,755 14,755', '0,776 12,776', '0,795 9,795', '0,812 6,812'],
	humerus: ['198,331 195,346 203,388', '219,617 230,610 242,614'],
	scapula: ['142,331 152,329 159,338', '168,342 164,352 162,364'],
} as const;
