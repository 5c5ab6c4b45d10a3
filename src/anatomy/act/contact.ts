// What touches, life-size, mm. Hands: of an adult 1750 mm tall, after the length of a hand in Drillis & Contini (1966), .108 of the
// stature; breadths of pads by eye, true to 3 mm. Balls: the middle of what the rules of tennis (65.4 to 68.6 mm) and lacrosse
// (62.7 to 64.7 mm) allow; how much of a ball sinks in is by eye. Other tools: a common size, which differs from maker to maker.

import type { TouchId } from './act.ts';

/** What touches the skin at one time. */
export interface Contact {
	/** `point` presses on a small place and counts as hard; `bar` lies across; `flat` spreads its weight. */
	presses: 'point' | 'bar' | 'flat';
	/** Whether it is a bare hand. */
	hand: boolean;
	/** How broad what presses is, mm. */
	across: number;
	/** How long it is, mm, where that is another length. */
	along?: number;
	/** How broad the whole thing is, mm, where more is seen than touches. */
	whole?: number;
	/** Where several pads lie side by side: how far each lies from the middle, mm. */
	pads?: readonly number[];
}

const pad = (across: number): Contact => ({ presses: 'point', hand: true, across });
const ball = (across: number, whole: number): Contact => ({
	...{ presses: 'point', hand: false, across, whole },
});
const sheet = (along: number, across: number): Contact => ({
	...{ presses: 'flat', hand: false, across, along },
});

export const contacts: Readonly<Record<TouchId, Contact>> = {
	thumb: pad(21),
	'reinforced-thumb': pad(22),
	'middle-finger': pad(16),
	'two-fingers': { ...pad(16), pads: [-8.5, 8.5] },
	'three-fingers': { ...pad(16), pads: [-17, 0, 17] },
	'four-fingers': { ...pad(16), pads: [-25.5, -8.5, 8.5, 25.5] },
	/** Of one hand, astride the spine. */
	'finger-and-thumb': { ...pad(17), pads: [-25, 25] },
	/** Fingers against thumb, with a soft roll of muscle between. */
	'whole-hand': { presses: 'flat', hand: true, across: 60 },
	palm: { presses: 'flat', hand: true, across: 85, along: 105 },
	'tennis-ball': ball(30, 67),
	'therapy-ball': ball(24, 64),
	'lacrosse-ball': ball(20, 63.7),
	'foam-roller': { presses: 'bar', hand: false, across: 52, along: 330, whole: 150 },
	'cane-knob': ball(20, 20),
	'gun-head': ball(26, 48),
	'heat-pack': sheet(220, 130),
	'cold-pack': sheet(150, 110),
	electrode: sheet(50, 50),
	'spike-mat': sheet(330, 260),
};
