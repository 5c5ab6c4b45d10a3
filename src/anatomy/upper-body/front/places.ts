// The places that hurt, from the front, one half, from the neck down; mm in the frame of ../landmarks.ts. The points follow the words of
// each place (level of the spine, edge of the blade).

import { near, type Place } from '../../place.ts';

export const places = [
	near('side-of-neck', [44, 230], [60, 220]),
	near('front-of-shoulder', [178, 342], [176, 340]),
	near('outer-shoulder', [234, 372], [248, 372]),
	near('front-of-chest', [78, 388], [70, 390]),
	near('side-of-ribs', [136, 500], [136, 500]),
] satisfies readonly Place[];
