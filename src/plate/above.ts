// The hollow above the collarbone from above, as SVG text: what lies in it, and why nothing may press there.

import { fineOutline, openLine, parseRing, type Box, type Point } from '../anatomy/geometry.ts';
import { bonesFromAbove, byEye } from '../anatomy/upper-body/above.ts';
import { hatchOf } from './hatch.ts';
import { fromAbove as words, half } from './text.ts';

/** What is cut out, mm. */
export const aboveCut: Box = { x: -44, y: -66, width: 254, height: 188 };

const ring = (text: string, kind: string): string =>
	`<path class="${kind}" d="${fineOutline(parseRing(text))}"/>`;
const bone = (id: keyof typeof bonesFromAbove): string =>
	`<path class="bone" d="${fineOutline(bonesFromAbove[id])}"/>`;

/** A vessel or nerve: its edge, and its color on it. */
const tube = (text: string, kind: string): string => {
	const d = openLine(parseRing(text).points);
	return `<path class="tube-edge ${kind}" d="${d}"/><path class="tube ${kind}" d="${d}"/>`;
};

/** Names: what it is, where the middle of the name stands, and where its line leads from and to. */
const names: readonly { says: string; at: Point; line?: readonly [Point, Point] }[] = [
	{
		says: words.vein,
		at: [66, -46],
		line: [
			[66, -43],
			[62, -12],
		],
	},
	{
		says: words.collarbone,
		at: [114, -33],
		line: [
			[112, -30],
			[106, 5],
		],
	},
	{
		says: words.artery,
		at: [-25, -4],
		line: [
			[-10, -6],
			[30, 0],
		],
	},
	{
		says: words.lung,
		at: [-25, 12],
		line: [
			[-14, 9],
			[18, 10],
		],
	},
	{
		says: words.nerves,
		at: [-25, 29],
		line: [
			[-9, 27],
			[20, 27.5],
		],
	},
	{
		says: words.rib,
		at: [-19, 50],
		line: [
			[-3, 47],
			[30, 48],
		],
	},
	{ says: words.trapezius, at: [84, 80] },
	{
		says: words.blade,
		at: [166, 114],
		line: [
			[152, 107],
			[142, 96],
		],
	},
	{
		says: words.tip,
		at: [174, 8],
		line: [
			[187, 11],
			[190, 36],
		],
	},
];

const text = (says: string, [x, y]: Point, kind = 'name'): string =>
	`<text class="${kind}" x="${String(x)}" y="${String(y)}">${says}</text>`;

function named({ says, at, line }: (typeof names)[number]): string {
	const leader =
		line && `<path class="leader" d="M${line.map((end) => end.join(' ')).join('L')}"/>`;
	return `${leader ?? ''}${text(says, at)}`;
}

/** The picture of the hollow from above as SVG text. */
export function aboveMarkup(): string {
	const { x, y, width, height } = aboveCut;
	const { gap, line, width: broad } = hatchOf.never;
	const hatch = `<pattern id="above-never" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse"><path class="hatch" stroke-width="${broad * 0.6}" d="M0 0${line}"/></pattern>`;
	const ends = [
		text(words.front, [x + 6, y + 14], 'end'),
		text(words.back, [x + 6, y + height - 7], 'end'),
		text(half('right'), [x + width - 58, y + 14], 'end'),
	];
	const body = [
		ring(byEye.lung, 'lung'),
		...(['breastbone', 'blade', 'rib-1'] as const).map(bone),
		...byEye.scalenes.map((one) => ring(one, 'flesh')),
		...byEye.nerves.map((one) => tube(one, 'nerve')),
		tube(byEye.artery, 'artery'),
		tube(byEye.vein, 'vein'),
		ring(byEye.trapezius, 'flesh'),
		...byEye.trapeziusFibers.map(
			(one) => `<path class="grain" d="${openLine(parseRing(one).points)}"/>`,
		),
		bone('collarbone'),
		`<path class="zone" fill="url(#above-never)" d="${fineOutline(parseRing(byEye.hollow))}"/>`,
	];
	return `<svg class="above" viewBox="${x} ${y} ${width} ${height}"><defs>${hatch}</defs>${body.join('')}${names.map(named).join('')}${ends.join('')}</svg>`;
}
