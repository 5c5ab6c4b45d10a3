// Points that the front view alone shows; those of both stand in ../skeleton.ts. Frame and sources: ../landmarks.ts.

import type { Landmark } from '../../names.ts';

export const mesh = {
	asis: [128, 735, 'anterior superior iliac spine'],
	'pubic-symphysis': [0, 845, 'pubic symphysis'],
	'sternal-notch': [0, 303, 'suprasternal notch'],
	'sternal-angle': [0, 344, 'sternal angle (rib 2)'],
	'sternum-mid': [0, 392, 'sternum, mid body'],
	'xiphoid-base': [0, 443, 'xiphisternal joint'],
	'xiphoid-tip': [0, 466, 'xiphoid process tip'],
	'sternum-edge-upper': [20, 330, 'sternal edge at manubrium'],
	'sternum-edge-lower': [17, 414, 'sternal edge, low'],
	'rib-1-front': [46, 308, 'rib 1, anterior end'],
	'rib-2-front': [51, 346, 'rib 2, anterior end'],
	'rib-3-front': [59, 382, 'rib 3, anterior end'],
	'rib-4-front': [71, 414, 'rib 4, anterior end'],
	'rib-5-front': [86, 446, 'rib 5, anterior end'],
} as const satisfies Record<string, Landmark>;

export const girdle = {
	'coracoid-process': [160, 336, 'coracoid process tip'],
} as const satisfies Record<string, Landmark>;

export const arm = {
	'lesser-tubercle': [194, 352, 'lesser tubercle'],
} as const satisfies Record<string, Landmark>;

export const survey = {
	navel: [0, 692, 'navel'],
} as const satisfies Record<string, Landmark>;

export const estimate = {
	'rib-6-front': [92, 470, 'rib 6, anterior end'],
	'rib-7-front': [100, 500, 'rib 7, anterior end'],
	'rib-8-front': [104, 528, 'rib 8, anterior end'],
	'anterior-axillary-fold': [160, 440, 'anterior axillary fold'],
	nipple: [98, 452, 'nipple'],
	chin: [0, 219, 'chin'],
	'jaw-angle': [55, 186, 'angle of the mandible'],
	larynx: [0, 243, 'laryngeal prominence'],
	hyoid: [10, 207, 'hyoid bone, beside its middle'],
	eye: [33, 108, 'eye'],
	'nose-tip': [0, 145, 'nose tip'],
	mouth: [0, 173, 'mouth'],
} as const satisfies Record<string, Landmark>;
