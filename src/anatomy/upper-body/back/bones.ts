// Bones from behind, one half; frame, unit and sources as in ../bones.ts.
// Blade: lower angle moved by 6 mm to 451 mm, a little below T7 (x-ray mean T8); less and less above it, nothing above 400 mm.

import { limbs, tail } from '../bones.ts';

/** Outlines of single bones. */
export const outlines = {
	skull:
		'0,8! 18,11 34,19 48,30 57,40 64,54 69,75 71,98 71,120 67,142 60,153 54,160 49,155 45,150 37,153 30,158 16,161 0,161!',
	mandible: '0,202! 22,198 38,189 48,176 52,160 61,150! 61,168 56,186 44,199 24,208 0,211!',
	...tail,
	/** The hind wall of its socket covers most of the head of the femur. */
	'hip-bone':
		'98,681 127,686 136,690 142,697 142,710 140,721 136,731 130,741 122,754 118,764 121,772 119,782 117,792 114,799! 111,805 107,814 105,824 103,836 98,847! 97,858 92,872 82,884 68,893 54,894 42,888 26,876 10,865 3,858! 3,834! 12,829 24,828 36,822 50,811 61,800 66,790 66,781 64,780 54,784 50,781 46,772 47,765 39,755 38,744 40,733 53,709 69,691',
	scapula:
		'94,302 101,304 108,311 120,319 134,318 150,315 172,311 189,307 198,313 200,322 197,331 190,329 179,327 168,330 171,340 171,351 168,366 158,369 145,381 136,400 128,418 122,432 116,440 106,448 98,451 93,449 88,436 83,414 79,396 77,381 79,360 81,341 77,320 80,312 87,305',
	clavicle: '22,291 88,300 154,299 172,303 175,307 172,312 149,309 111,311 79,310 23,311 18,299',
	...limbs,
} as const;

/** Ribs: middle line and height in mm, the first rib first. Each but the two free ones ends at its lateral point. */
export const ribs = [
	{ id: 'rib-1', height: 7, path: '12,283 30,275 44,278 57,284 72,290' },
	{ id: 'rib-2', height: 8, path: '12,297 37,288 57,292 78,303 99,318' },
	{ id: 'rib-3', height: 10, path: '12,313 44,307 70,312 96,325 123,346' },
	{ id: 'rib-4', height: 12, path: '12,335 48,330 76,336 105,354 135,388' },
	{ id: 'rib-5', height: 12, path: '12,357 48,349 79,357 110,378 141,408' },
	{ id: 'rib-6', height: 12, path: '12,376 49,370 79,379 110,402 142,440' },
	{ id: 'rib-7', height: 12, path: '12,401 50,398 82,409 113,432 146,468' },
	{ id: 'rib-8', height: 12, path: '12,426 49,429 80,441 111,464 143,505' },
	{ id: 'rib-9', height: 12, path: '12,450 49,456 77,472 105,498 135,545' },
	{ id: 'rib-10', height: 12, path: '12,479 44,493 70,513 95,543 121,588' },
	{ id: 'rib-11', height: 9, isFree: true, path: '12,516 45,527 67,546 89,572 110,601' },
	{ id: 'rib-12', height: 9, isFree: true, path: '12,545 38,561 54,576 70,589 86,599' },
] as const;

/** The two edges of the ridge (spine) of the shoulder blade, from the inner end outward. */
export const ridge = {
	upper: '81,332 92,329 108,325 128,320 150,316 172,312 189,308 197,313 200,321',
	lower: '82,340 100,335 122,330 144,328 160,327 178,327 196,331',
} as const;

/** The line of the nape on the skull and the suture over it; spine, seat and gluteal lines of the hip bone; the crest of the sacrum. */
export const lines = {
	skull: ['0,127 6,127 16,125 32,128 50,137', '0,70 5,70 14,75 26,85 40,96 54,106 65,122'],
	'hip-bone': [
		'64,796 56,808 46,817 40,823 50,828 60,831 68,834',
		'64,702 74,716 72,732 58,748',
		'132,704 112,718 98,740 90,764 74,782',
	],
	sacrum: ['0,734 4,736 4,746 0,749', '0,756 4,758 4,768 0,771', '0,778 3,780 3,788 0,790'],
} as const;

/** The small openings of the sacrum. */
export const openings = {
	sacrum: [
		'18,745 21,744 21,748 18,748',
		'17,766 20,765 20,769 17,769',
		'15,786 18,785 18,788 15,788',
		'12,804 15,803 14,806 12,806',
	],
} as const;
