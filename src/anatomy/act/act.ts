// An act of massage as data: what touches, where, which way. All lengths in mm, in the frame of upper-body/landmarks.ts.

import type { Point } from '../geometry.ts';
import type { StructureId } from '../names.ts';
import type { Level } from './levels.ts';

/** What hands and tools do, in the words of the massage profession where it has one. */
export const strokeKinds = [
	'glide',
	'circles',
	'press',
	'squeeze',
	'knead',
	'roll',
	'shift',
	'hold',
	'drag',
	'vibrate',
	'warm',
	'cool',
	'current',
	'lie-on',
] as const;

export type StrokeKind = (typeof strokeKinds)[number];

/** What touches: parts of the hand, and tools. */
export const touchIds = [
	'thumb',
	'reinforced-thumb',
	'middle-finger',
	'two-fingers',
	'three-fingers',
	'four-fingers',
	'finger-and-thumb',
	'whole-hand',
	'palm',
	'tennis-ball',
	'therapy-ball',
	'lacrosse-ball',
	'foam-roller',
	'cane-knob',
	'gun-head',
	'heat-pack',
	'cold-pack',
	'electrode',
	'spike-mat',
] as const;

export type TouchId = (typeof touchIds)[number];

/** Ids of the tools of which each is part, or one of which it is; hands are always there. */
export const toolsOf: Partial<Record<TouchId, readonly string[]>> = {
	'tennis-ball': ['tennis-ball'],
	'therapy-ball': ['therapy-balls'],
	'lacrosse-ball': ['lacrosse-ball'],
	'foam-roller': ['foam-roller'],
	'cane-knob': ['massage-cane'],
	'gun-head': ['massage-gun'],
	'heat-pack': ['heat-pack'],
	'cold-pack': ['ice-pack', 'cold-roller'],
	electrode: ['tens-unit'],
	'spike-mat': ['acupressure-mat'],
};

/**
 * A place on the body: x and y; or a share of the way along and across a muscle; or a level of the spine and a share of the way
 * from the bony bumps (0) to the inner edge of the shoulder blade (1).
 */
export type Spot =
	Point | { in: StructureId; along: number; across: number } | { column: number; level: Level };

/**
 * The way of a stroke, from its start to its end: along the fibers of a muscle, both ends as shares from its origin (0) to its
 * insertion (1), at one or more shares across it; in a column beside the spine; beside the inner edge of the shoulder blade, so
 * many mm off; or through places.
 */
export type Way =
	| { along: StructureId; across: number | readonly number[]; from: number; to: number }
	| { column: number; from: Level; to: Level }
	| { beside: 'scapula'; off: number; from: number; to: number }
	| { through: readonly Spot[] };

/** One act: a stroke of one hand or tool, as front matter has it. */
export interface Act {
	stroke: StrokeKind;
	by: TouchId;
	/** The reader's own side; `both` at once or by turns. */
	side: 'right' | 'left' | 'both';
	/** The way, for a stroke that travels. */
	way?: Way | undefined;
	/** The light way back, for long gliding strokes. */
	back?: Way | undefined;
	/** The places, for a stroke that stays. */
	at?: readonly Spot[] | undefined;
	/** Where the hand comes from, degrees: 0 from the reader's right in the picture, 90 from below; left out: from behind the start. */
	from?: number | undefined;
	/** Which hand it is; left out: that of the side. A reader who reaches across does it with the other one. */
	hand?: 'right' | 'left' | undefined;
	/** What of the pictured body part the act is for: the muscles that stand out. */
	on: readonly StructureId[];
}

/** Strokes that travel along a way; all others stay at places. */
export const traveling: readonly StrokeKind[] = ['glide', 'circles', 'roll', 'vibrate'];
