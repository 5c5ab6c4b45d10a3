// The words for what a picture of an act shows, for those who do not see it. A second language is a second file.

import type { Act, StrokeKind, TouchId } from '../anatomy/act/act.ts';
import type { StructureId } from '../anatomy/names.ts';

export const actText = {
	touches: {
		thumb: 'a thumb',
		'reinforced-thumb': 'a thumb with the other thumb on it',
		'middle-finger': 'the middle finger',
		'two-fingers': '2 fingertips',
		'three-fingers': '3 fingertips',
		'four-fingers': 'fingers against the palm',
		'finger-and-thumb': 'a thumb on one side of the spine and 2 fingertips on the other',
		'whole-hand': 'fingers against thumb, a soft roll of muscle between them,',
		palm: 'a flat hand',
		'tennis-ball': 'a tennis ball',
		'therapy-ball': 'a ball',
		'lacrosse-ball': 'a hard ball',
		'foam-roller': 'a foam roller, laid across the back,',
		'cane-knob': 'the knob of a cane',
		'gun-head': 'the head of a massage gun',
		'heat-pack': 'a warm pack',
		'cold-pack': 'a cold pack',
		electrode: 'pads of a TENS unit',
		'spike-mat': 'a mat with many small points',
	} satisfies Record<TouchId, string>,
	/** After what touches; a way or a place follows. */
	strokes: {
		glide: 'glides',
		circles: 'draws small circles',
		press: 'pressing, one place at a time,',
		squeeze: 'squeeze',
		knead: 'squeeze and let go, one place after the other,',
		roll: 'rolls to and fro',
		shift: 'under the body, which shifts a little each way,',
		hold: 'lie still',
		drag: 'moves the skin toward the head without sliding,',
		vibrate: 'floats',
		warm: 'lies',
		cool: 'lies',
		current: 'lie',
		'lie-on': 'lies under the back,',
	} satisfies Record<StrokeKind, string>,
	does: (touch: string, stroke: string) => `${touch} ${stroke}`,
	/** The two ends of a muscle, its origin first. */
	ends: {
		'upper-trapezius': ['where the neck begins', 'the point of the shoulder'],
		infraspinatus: ['beside the inner edge of the shoulder blade', 'short of the shoulder tip'],
	} satisfies Partial<Record<StructureId, readonly [string, string]>>,
	along: (muscle: string, from: string, to: string) => `along the ${muscle}, from ${from} to ${to}`,
	column: (from: string, to: string) => `beside the bony bumps of the spine, from ${from} to ${to}`,
	through: (from: string, to: string) => `from ${from} to ${to}`,
	besideBlade:
		'beside the inner edge of the shoulder blade, from its upper corner to its lower one',
	back: ', and back along the side, hardly touching',
	inMuscle: (muscle: string) => `on the ${muscle}`,
	betweenSpineAndBlade: 'between spine and shoulder blade',
	at: (place: string) => `at ${place}`,
	/** What lies at a height of the back: above so many mm from the top of the head. */
	heights: [
		[175, 'the edge of the skull'],
		[212, 'the upper neck'],
		[268, 'the base of the neck'],
		[312, 'the tops of the shoulders'],
		[400, 'the middle of the shoulder blades'],
		[475, 'the lower ends of the shoulder blades'],
		[550, 'the lower ribs'],
	] as readonly (readonly [number, string])[],
	lowest: 'the low back',
	sides: {
		right: 'on your right',
		left: 'on your left',
		both: 'on both sides',
	} satisfies Record<Act['side'], string>,
	/** What lies across the spine is on no side. */
	across: 'across the middle',
	tip: 'the points of the shoulders',
	keepOff: (zones: string) => `Keep off: ${zones}.`,
} as const;
