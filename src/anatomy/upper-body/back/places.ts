// The places that hurt, from behind, one half, from the neck down; mm in the frame of ../landmarks.ts. The points follow the words of
// each place (level of the spine, edge of the blade).

import { near, onMidline, type Place } from '../../place.ts';

export const places = [
	near('base-of-skull', [32, 160], [38, 148]),
	near('back-of-neck', [24, 206], [28, 206]),
	near('side-of-neck', [56, 214], [82, 202]),
	near('neck-shoulder-angle', [66, 258], [70, 250]),
	onMidline('base-of-neck', 260),
	near('top-of-shoulder', [126, 280], [132, 256]),
	near('point-of-shoulder', [194, 312], [204, 296]),
	near('above-scapular-spine', [128, 312], [132, 310]),
	near('superior-angle-of-scapula', [84, 308], [82, 308]),
	onMidline('upper-thoracic-spine', 318),
	near('between-scapulae', [44, 348], [44, 352]),
	near('over-scapula', [122, 362], [124, 360]),
	near('back-of-shoulder', [200, 354], [200, 352]),
	near('outer-shoulder', [236, 380], [252, 378]),
	near('inner-border-of-scapula', [82, 388], [80, 398]),
	near('outer-border-of-scapula', [142, 398], [152, 402]),
	onMidline('mid-thoracic-spine', 430),
	near('back-of-armpit', [162, 436], [186, 442]),
	near('lower-tip-of-scapula', [98, 448], [104, 450]),
	near('beside-mid-thoracic-spine', [42, 452], [46, 456]),
	near('side-of-ribs', [142, 506], [164, 520]),
	near('below-scapula', [104, 512], [108, 508]),
	near('lower-thoracic-back', [38, 556], [45, 577]),
] satisfies readonly Place[];
