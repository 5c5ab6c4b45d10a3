// Points that the back view alone shows; those of both stand in ../skeleton.ts. Frame and sources: ../landmarks.ts.

import type { Landmark } from '../../names.ts';

export const mesh = {
	inion: [0, 128, 'external occipital protuberance'],
	'sp-c1': [0, 160, 'C1 posterior tubercle'],
	'sp-c2': [0, 182, 'C2 spinous process'],
	'sp-c3': [0, 199, 'C3 spinous process'],
	'sp-c4': [0, 213, 'C4 spinous process'],
	'sp-c5': [0, 226, 'C5 spinous process'],
	'sp-c6': [0, 240, 'C6 spinous process'],
	'sp-c7': [0, 255, 'C7 spinous process (vertebra prominens)'],
	'sp-t1': [0, 280, 'T1 spinous process'],
	'sp-t2': [0, 305, 'T2 spinous process'],
	'sp-t3': [0, 331, 'T3 spinous process'],
	'sp-t4': [0, 359, 'T4 spinous process'],
	'sp-t5': [0, 388, 'T5 spinous process'],
	'sp-t6': [0, 417, 'T6 spinous process'],
	'sp-t7': [0, 446, 'T7 spinous process'],
	'sp-t8': [0, 472, 'T8 spinous process'],
	'sp-t9': [0, 495, 'T9 spinous process'],
	'sp-t10': [0, 518, 'T10 spinous process'],
	'sp-t11': [0, 545, 'T11 spinous process'],
	'sp-t12': [0, 572, 'T12 spinous process'],
	'sp-l1': [0, 600, 'L1 spinous process'],
	'sp-l2': [0, 627, 'L2 spinous process'],
	'sp-l3': [0, 654, 'L3 spinous process'],
	'sp-l4': [0, 682, 'L4 spinous process'],
	'sp-l5': [0, 707, 'L5 spinous process'],
	'sacrum-top': [0, 722, 'sacral base, midline'],
	'sacrum-mid': [0, 780, 'median sacral crest'],
	'sacrum-lateral': [59, 755, 'sacrum, lateral edge'],
	coccyx: [0, 858, 'coccyx tip'],
	psis: [45, 743, 'posterior superior iliac spine'],
	'ischial-tuberosity': [58, 892, 'ischial tuberosity'],
	'rib-1-angle': [40, 273, 'angle of rib 1'],
	'rib-2-angle': [45, 290, 'angle of rib 2'],
	'rib-3-angle': [60, 310, 'angle of rib 3'],
	'rib-4-angle': [68, 333, 'angle of rib 4'],
	'rib-5-angle': [72, 354, 'angle of rib 5'],
	'rib-6-angle': [72, 378, 'angle of rib 6'],
	'rib-7-angle': [75, 405, 'angle of rib 7'],
	'rib-8-angle': [76, 440, 'angle of rib 8'],
	'rib-9-angle': [80, 478, 'angle of rib 9'],
	'rib-10-angle': [76, 518, 'angle of rib 10'],
	'rib-11-angle': [66, 545, 'angle of rib 11'],
	'rib-12-angle': [46, 565, 'angle of rib 12'],
} as const satisfies Record<string, Landmark>;

export const girdle = {
	'scap-superomedial': [77, 320, 'superomedial corner'],
	'scap-spine-tubercle': [103, 330, 'tubercle of the scapular spine (deltoid tubercle)'],
	'scap-spine-mid': [128, 320, 'scapular spine, middle (crest)'],
	'scap-spine-lateral': [158, 315, 'scapular spine, lateral third'],
	'scap-lateral-lower': [117, 439, 'lateral border, lower third'],
	'acromion-angle': [196, 331, 'acromial angle (posterolateral corner)'],
	'spinoglenoid-notch': [160, 336, 'spinoglenoid notch'],
} as const satisfies Record<string, Landmark>;

export const arm = {
	olecranon: [243, 634, 'olecranon'],
} as const satisfies Record<string, Landmark>;

export const body = {
	'natal-cleft-top': [0, 790, 'top of the natal cleft'],
} as const satisfies Record<string, Landmark>;

export const estimate = {
	'superior-nuchal-line-medial': [14, 126, 'superior nuchal line, medial third'],
	'superior-nuchal-line-mid': [32, 128, 'superior nuchal line, middle'],
	'superior-nuchal-line-lateral': [50, 137, 'superior nuchal line, lateral'],
	'inferior-nuchal-line-medial': [8, 147, 'inferior nuchal line, medial'],
	'inferior-nuchal-line-lateral': [34, 148, 'inferior nuchal line, lateral'],
	'posterior-axillary-fold': [168, 432, 'posterior axillary fold'],
	'gluteal-fold': [60, 925, 'gluteal fold'],
} as const satisfies Record<string, Landmark>;
