// The words on the drawing and beside it. A second language is a second file. One export each, so that the browser gets
// only what it says.

import type { Side } from '../anatomy/names.ts';

/** What a muscle or a place is called on one side. */
export const onSide = (name: string, side: Side): string => `${name}, your ${side}`;

/** What it is called where both sides are meant. */
export const onBothSides = (name: string): string => `${name}, both sides`;

/** What stands over each half of the drawing. */
export const half = (side: Side): string => `Your ${side}`;

/** What a leaf of the atlas shows; `from` says whence, after "from". */
export const leaf = {
	surface: (from: string): string =>
		`From ${from}: under the covering muscles on your left, the surface on your right.`,
	deep: (from: string): string =>
		`From ${from}: the long muscles beside the spine on your left, the layer over them on your right.`,
	bones: (from: string): string =>
		`From ${from}: the bones on your left, the deepest muscles on your right.`,
	zones: (from: string): string => `From ${from}: where not to press.`,
} as const;

/** The plate for the wall. */
export const wallText = {
	title: (from: string) => `The upper body from ${from}`,
	says: 'Opened on your left to what lies under the covering muscles; on your right as it lies under the skin.',
	side: (side: Side) => (side === 'left' ? 'Your left' : 'Your right'),
	scale: '10 cm, on a body 1.75 m tall',
	levels: 'C7 to L5: the bony tips of the spine',
	notes: [
		'Not drawn: the muscles of the front of the arm, of the forearm, belly, hip and thigh.',
		'Drawn by Unknot from a measured model, CC BY 4.0. Your own body differs. No anatomist has checked it yet.',
	],
} as const;

/** What a ring beside an act shows. */
export const fromSide = 'from the side';

/** What lies in the hollow above the collarbone, as one looks down on it. */
export const fromAbove = {
	collarbone: 'collarbone',
	front: 'front',
	back: 'back',
	vein: 'vein',
	artery: 'artery',
	lung: 'lung',
	rib: 'first rib',
	nerves: 'nerves',
	trapezius: 'trapezius',
	blade: 'shoulder blade',
	tip: 'shoulder tip',
} as const;
