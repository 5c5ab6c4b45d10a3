// The upper body: from the head to the hips, from behind and from the front. A new view is one folder beside back/ and front/,
// and its line below.

import type { Body } from '../body.ts';
import { back } from './back/view.ts';
import { front } from './front/view.ts';
import { landmarks, skinChain, skinCorners } from './landmarks.ts';

const views = { back, front };

/** The body of this site. */
export const upperBody = {
	name: 'The upper body',
	/** From the forehead to the waist, arm to arm. */
	frame: { x: -272, y: 52, width: 544, height: 572 },
	whole: { x: -320, y: -10, width: 640, height: 1140 },
	skin: skinChain.map((id) => landmarks.back[id]),
	skinCorners: skinChain.flatMap((id, index) => (skinCorners.includes(id) ? [index] : [])),
	labels: [
		{ id: 'scapula', text: 'Shoulder blade', at: [262, 150], from: [135, 157], to: [108, 328] },
		{
			id: 'lateral-rotators',
			text: 'Lateral rotators',
			at: [262, 190],
			from: [140, 197],
			to: [128, 370],
			depth: 2,
		},
		{
			id: 'trapezius',
			text: 'Trapezius',
			at: [262, 230],
			from: [180, 237],
			to: [160, 292],
			depth: 1,
		},
	],
	views,
} as const satisfies Body;

/** The views of the body by id. */
export type View = keyof typeof views;

/** Their ids; the first one is that of the front page. */
export const viewIds = Object.keys(views) as [View, ...View[]];

/** What the drawing of a view is, in words: "The upper body from behind". */
export const nameOfView = (view: View): string => `${upperBody.name} from ${views[view].from}`;
