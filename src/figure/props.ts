import { armRest, chair, spiral, tub, water } from './furniture.ts';
import { box, round } from './piece.ts';
import type { Prop } from './prop.ts';
import type { Figures } from './skeleton.ts';
import { bar, solid, type Of, type Thing } from './thing.ts';
import { banded, cable, drape, elastic, gun, needle, outward, rope, spikes } from './tools.ts';

type Makers = { [Is in Prop['is']]: (prop: Of<Is>, figures: Figures) => Thing };

/** How far the ground is drawn, mm; the frame cuts it. */
const wide = 4000;

const makers: Makers = {
	floor: () => ({
		top: 0,
		pieces: [
			{
				of: 'floor',
				look: 'ground',
				lines: [
					[
						[-wide, 0],
						[wide, 0],
					],
				],
			},
		],
	}),
	wall: ({ x }) => ({ pieces: [solid('wall', [bar(x - wide, -wide, wide, wide)])] }),
	chair,
	'chair-back': ({ top, arms }) => ({
		...(arms === undefined ? {} : { top: arms }),
		pieces: [
			solid('chair-back', [box([0, top + 500], 470, 1000, 60)]),
			...(arms === undefined ? [] : [armRest(-320, arms), armRest(320, arms)]),
		],
	}),
	stool: ({ top }) => ({
		top,
		pieces: [
			solid('stool', [bar(-190, top + 30, 40, -top - 30), bar(150, top + 30, 40, -top - 30)]),
			solid('stool', [box([0, top + 22], 450, 44, 18)]),
		],
	}),
	desk: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('desk', [bar(x + width - 90, top, 46, -top), bar(x + 50, top, 46, -top)]),
			solid('desk', [box([x + width / 2, top + 18], width, 36, 12)]),
		],
	}),
	bed: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('bed', [bar(x + 60, -130, 50, 130), bar(x + width - 110, -130, 50, 130)]),
			solid('bed', [box([x + width / 2, -170], width, 120, 14)]),
			solid('bed', [box([x + width / 2, (top - 225) / 2], width - 16, -225 - top, 60)], 'soft'),
		],
	}),
	table: ({ x, width, top }) => ({
		top,
		pieces: [
			solid('table', [
				bar(x + 170, top + 60, 36, -top - 60),
				bar(x + width - 206, top + 60, 36, -top - 60),
			]),
			solid('table', [box([x + width / 2, top + 36], width, 72, 34)]),
		],
	}),
	mat: ({ x, width }) => ({
		top: -22,
		pieces: [solid('mat', [box([x + width / 2, -11], width, 22, 10)], 'soft')],
	}),
	sheet: ({ at, width, height }) => ({
		pieces: [solid('sheet', [box(at, width, height, 50)], 'soft')],
	}),
	pillow: ({ at, width, height, turn }) => ({
		top: at[1] - height / 2,
		pieces: [solid('pillow', [box(at, width, height, height * 0.46, turn)], 'soft')],
	}),
	'towel-roll': ({ at, r }) => ({
		top: at[1] - r,
		pieces: [
			solid('towel-roll', [round(at, r)], 'soft'),
			{ of: 'towel-roll', look: 'line', lines: [spiral(at, r)] },
		],
	}),
	'folded-towel': ({ at, width, height }) => ({
		top: at[1] - height / 2,
		pieces: [
			solid('folded-towel', [box(at, width, height, height / 2)], 'soft'),
			{
				of: 'folded-towel',
				look: 'line',
				lines: [
					[
						[at[0] - width / 2 + 12, at[1]],
						[at[0] + width / 2 - 2, at[1]],
					],
				],
			},
		],
	}),
	drape,
	ball: ({ of, up, r }, figures) => ({
		pieces: [solid('ball', [round(outward(figures, of, up, r - 4), r)], 'tool')],
	}),
	sock: ({ line }) => ({ pieces: rope('sock', line) }),
	roller: ({ at, r }) => ({
		top: at[1] - r,
		pieces: [
			solid('roller', [round(at, r)], 'tool'),
			solid('roller', [round(at, r * 0.45)], 'tool-light'),
		],
	}),
	cane: ({ line, knob }) => ({
		pieces: [...rope('cane', line), solid('cane', [round(knob, 24)], 'tool')],
	}),
	gun,
	pack: ({ of, from, to }, figures) => ({
		pieces: [solid('pack', [banded(figures, of, from, to, 44)], 'tool')],
	}),
	needles: ({ of, ups }, figures) => ({
		pieces: [
			{ of: 'needles', look: 'thread', lines: ups.map((up) => needle(figures, of, up, -8, 66)) },
			{ of: 'needles', look: 'rope', lines: ups.map((up) => needle(figures, of, up, 46, 66)) },
		],
	}),
	pads: ({ of, ups, unit }, figures) => ({
		pieces: [
			{ of: 'pads', look: 'thread', lines: ups.map((up) => cable(figures, of, up, unit)) },
			solid(
				'pads',
				ups.map((up) => banded(figures, of, up - 26, up + 26, 13)),
				'tool',
			),
			solid('pads', [box(unit, 62, 104, 16)], 'tool'),
			solid('pads', [box([unit[0], unit[1] - 20], 38, 32, 6)], 'tool-light'),
		],
	}),
	spikes: ({ x, width, top }) => ({
		top,
		pieces: [solid('spikes', [spikes(x, width, top)], 'tool')],
	}),
	band: elastic,
	tub,
	water,
};

/** What a thing looks like, and where one can rest on it. */
export function thingOf<Is extends Prop['is']>(prop: Of<Is>, figures: Figures): Thing {
	const make = makers[prop.is] as (prop: Of<Is>, figures: Figures) => Thing;
	return make(prop, figures);
}
