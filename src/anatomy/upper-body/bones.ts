// Bones that both views draw alike, one half; frame and unit as in landmarks.ts. Outlines of all bones were simplified from the
// bone meshes of the model MASS (Apache-2.0, see Credits in LICENSE). Radius and ulna were drawn by eye inside their common outline:
// the thumb hangs toward the thigh, so the radius crosses in front of the ulna.

/** Bones of the limbs, the same from behind and from the front. */
export const limbs = {
	femur:
		'94,802 104,804 112,811 118,821 125,829 134,829 139,821 149,823 155,848 162,863 152,884 145,902 137,945 129,980 122,1040 119,1120! 96,1120! 103,1040 109,980 112,936 108,912 100,902 100,892 106,880 110,866 104,852 96,850 84,848 74,840 70,828 73,813 82,804',
	humerus:
		'186,323 198,323 209,327 216,336 219,345 216,357 215,376 219,400 224,422 229,455 231,473 239,520 250,571 258,595 268,615 266,634 256,641 246,645 236,650 228,652 222,645 213,640 212,633 219,618 223,602 223,577 219,531 210,480 202,425 196,397 184,366 175,358 171,346 173,332',
	radius:
		'249,645 264,645 265,653 261,660 260,674 262,695 265,720 267,755 267,800 269,835 274,864 278,884! 270,890 262,889 255,893! 252,885 254,860 256,830 255,790 254,755 251,722 248,695 247,684 251,672 251,660 248,653',
	ulna: '233,629 241,625 249,630 249,639 253,648 249,662 251,690 258,730 266,780 273,830 278,858 283,870 289,877 289,885 284,889 277,884 276,872 270,858 263,830 255,780 246,730 239,690 234,668 231,655 232,640',
} as const;

/** Holes right through a bone, which both views show. */
export const holes = {
	'hip-bone': ['45,850 45,862 53,872 63,873 71,861 74,848 69,838 60,836 50,842'],
} as const;

/** Sacrum and tail bone, the same from behind and from the front. */
export const tail = {
	sacrum:
		'0,723! 18,722 22,712 29,709 36,718 52,711 62,721 66,728 59,755 47,773 38,794 31,814 20,823 12,825 0,826!',
	coccyx: '0,824! 17,825 14,838 6,848 3,858 0,860!',
} as const;

/** The joint of the two pubic bones: its disc of cartilage, about 4 mm wide and 36 high (textbooks of anatomy). */
export const symphysis = '0,830! 3,831! 3.5,846 3,861! 0,863!';
