// The ends of the arm, the same from behind and from the front; frame: landmarks.ts. The plate ends above them: they are shown on
// a picture of the arm.

import { near } from '../place.ts';
import { hand } from './skin.ts';

/** The skin of the hand from the wrist round the fingers, as the figure has it. */
const fingers = Object.values(hand).map(([x, y]) => `${x},${y}`);

export const armEnds = [
	near(
		'elbow',
		[244, 640],
		'208,622 230,618 262,618 277,622 286,650 288,676 262,684 230,684 206,676 203,648',
	),
	near('hand', [270, 960], ['254,906 272,902 290,892 301,922 304,965', ...fingers].join(' ')),
];
