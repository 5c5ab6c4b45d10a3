// The plate for the wall: one view of the body on one sheet of paper, deep on one side and whole on the other, with the names of
// all that is seen, the levels of the spine and a scale. Made from the model alone. Pure. Unit: mm on the sheet.

import type { Box, Point } from '../../anatomy/geometry.ts';
import { sides, type Side } from '../../anatomy/names.ts';
import { upperBody, type View } from '../../anatomy/upper-body/body.ts';
import { landmarks } from '../../anatomy/upper-body/landmarks.ts';
import { muscles, type Muscle } from '../../anatomy/upper-body/muscles.ts';
import type { Levels } from '../sheets.ts';
import { wallText } from '../text.ts';
import { halves, skinMark, type Colors, type Half, type Mark } from './marks.ts';
import { heart, seenIn } from './seen.ts';
import { placed, type PlacedTag, type Tag } from './tags.ts';

/** The sheet: what A4 and US Letter have in common, within their margins. */
export const sheet = { width: 194, height: 263 } as const;

/** How wide the names at either edge are. */
export const nameWidth = 41;

/** Where the drawing lies on the sheet. */
const drawn: Box = { x: nameWidth, y: 27, width: sheet.width - 2 * nameWidth, height: 0 };

const { whole } = upperBody;

/** Millimeters of paper to one of the body. */
export const scale = drawn.width / whole.width;

/** How high a name with its Latin is, with the gap below it. */
const row = 7.8;

/** The reader's left side is opened to what lies under the covering muscles. */
const opened: Levels = { left: 2, right: 1 };

/** What is not a muscle: its name, its name in Terminologia Anatomica. */
const others: Readonly<Record<string, Names>> = {
	skull: ['Skull', 'Cranium'],
	mandible: ['Lower jaw', 'Mandibula'],
	clavicle: ['Collarbone', 'Clavicula'],
	humerus: ['Upper-arm bone', 'Humerus'],
	sternum: ['Breastbone', 'Sternum'],
	radius: ['Radius', 'Radius'],
	ulna: ['Ulna', 'Ulna'],
	'hip-bone': ['Hip bone', 'Os coxae'],
	sacrum: ['Sacrum', 'Os sacrum'],
	femur: ['Thigh bone', 'Femur'],
	'thoracolumbar-fascia': ['Fascia of the low back', 'Fascia thoracolumbalis'],
	'rectus-sheath': ['Sheath of the belly muscle', 'Vagina musculi recti abdominis'],
};

type Names = readonly [name: string, latin: string];

/** What is named by a point on one half: it has no outline of its own, or what is seen of it is told better by eye. */
const points: Readonly<
	Record<View, Readonly<Record<string, { at: Point; side: Side; names?: Names }>>>
> = {
	back: {
		scapula: {
			...{ at: [135, 324], side: 'right' },
			names: ['Spine of the shoulder blade', 'Spina scapulae'],
		},
		acromion: { at: [190, 319], side: 'right', names: ['Acromion', 'Acromion'] },
		// What is long is named where its line has room.
		'iliocostalis-thoracis': { at: [69, 486], side: 'left' },
		'spinalis-thoracis': { at: [12, 459], side: 'left' },
		'thoracic-multifidus': { at: [21, 505], side: 'left' },
		'serratus-posterior-inferior': { at: [52, 557], side: 'left' },
		'longissimus-thoracis': { at: [40, 640], side: 'left' },
		'quadratus-lumborum': { at: [86, 660], side: 'left' },
		'iliocostalis-lumborum': { at: [72, 650], side: 'left' },
		'lumbar-multifidus': { at: [11, 700], side: 'left' },
		sacrum: { at: [26, 805], side: 'left', names: ['Sacrum', 'Os sacrum'] },
	},
	front: {
		ribs: { at: [110, 547], side: 'left', names: ['Ribs', 'Costae'] },
		// Of the blade the front shows this alone.
		blade: { at: [171, 328], side: 'left', names: ['Coracoid process', 'Processus coracoideus'] },
		subscapularis: { at: [161, 357], side: 'left' },
		humerus: { at: [226, 505], side: 'left' },
	},
};

/** What the other plate names as well: here their lines would run through the arm, or crowd those of the muscles. */
const elsewhere: Readonly<Record<View, readonly string[]>> = {
	back: ['radius', 'ulna', 'femur', 'mandible', 'clavicle', 'humerus', 'ribs'],
	front: [],
};

/** A level of the spine: the tip of its vertebra. */
export interface Level {
	name: string;
	at: Point;
}

/** A line of words. */
export interface Words {
	text: string;
	/** Its start, end or middle on its base line. */
	at: Point;
	/** Which of these. */
	anchor: 'start' | 'middle' | 'end';
	/** The size of the type, mm. */
	size: number;
	font: 'heading' | 'name' | 'text';
	/** True for what comes second. */
	isSoft?: boolean;
	/** The language of a name in Latin. */
	language?: 'la';
}

/** Sizes of type, mm: the smallest is 8 pt. */
const size = { title: 7.4, says: 3.4, name: 3.05, least: 2.83 } as const;

/** All that stands on the sheet. */
export interface Wall {
	view: View;
	skin: Mark;
	halves: Half[];
	tags: PlacedTag[];
	levels: Level[];
	words: Words[];
	/** Of the drawing on the sheet. */
	frame: Box;
	/** The bar of the scale. */
	bar: { from: Point; to: Point };
}

/** A point of the body on the sheet. */
export const onSheet = ([x, y]: Point): Point => [
	drawn.x + (x - whole.x) * scale,
	drawn.y + (y - whole.y) * scale,
];

/** The plate of a view. */
export function wallOf(view: View, colors: Colors): Wall {
	const tags = tagsOf(view);
	const frame = { ...drawn, height: whole.height * scale };
	// From the front the tips of the spine are out of sight, and the bodies of the vertebrae stand higher than these.
	const levels = view === 'back' ? spineLevels() : [];
	return {
		...{ view, tags, levels, frame },
		skin: skinMark(colors),
		halves: halves(view, opened, colors),
		words: [...frameWords(view), ...tags.flatMap(tagWords), ...levels.map(levelWords)],
		bar: { from: [drawn.x, barAt], to: [drawn.x + barLength * scale, barAt] },
	};
}

/** The bar stands for so many mm of the body. */
const barLength = 100;
const barAt = sheet.height - 12;

const line = (text: string, at: Point, type: Partial<Words> = {}): Words => ({
	...{ text, at, anchor: 'start', size: size.least, font: 'text' },
	...type,
});

/** The title, what the sides show, and what the model is. */
function frameWords(view: View): Words[] {
	const middle = drawn.x + drawn.width / 2;
	return [
		line(wallText.title(upperBody.views[view].from), [0, size.title], {
			...{ size: size.title, font: 'heading' },
		}),
		line(wallText.says, [0, size.title + 6], { size: size.says, isSoft: true }),
		...sides.map((side) => {
			const isLeft = side === upperBody.views[view].leftmost;
			return line(wallText.side(side), [middle + (isLeft ? -4 : 4), drawn.y - 5], {
				anchor: isLeft ? 'end' : 'start',
				isSoft: true,
			});
		}),
		line(wallText.scale, [drawn.x + barLength * scale + 2, barAt + 1]),
		...(view === 'back'
			? [line(wallText.levels, [sheet.width, barAt + 1], { anchor: 'end' })]
			: []),
		...wallText.notes.map((text, index) =>
			line(text, [0, sheet.height - 4.5 + index * 3.6], { isSoft: true }),
		),
	];
}

/** Between a name and its line. */
const beside = 1.2;

/** A name over its Latin, right beside its line. */
function tagWords({ name, latin, from: [x, y] }: PlacedTag): Words[] {
	const isLeft = x < sheet.width / 2;
	const edge = isLeft ? x - beside : x + beside;
	const anchor = isLeft ? 'end' : 'start';
	return [
		line(name, [edge, y - 0.3], { anchor, size: size.name, font: 'name' }),
		...(latin === name
			? []
			: [line(latin, [edge, y + 3.1], { anchor, isSoft: true, language: 'la' })]),
	];
}

const levelWords = ({ name, at: [x, y] }: Level): Words =>
	line(name, [x, y + 1], { anchor: 'middle', font: 'name' });

/** What is seen well enough on the other half is named there, where that has fewer names. */
const wellSeen = 0.5;

/** The names of both halves, down the edges of the sheet, each once: where most is seen of it, or else where there is room. */
function tagsOf(view: View): PlacedTag[] {
	const seen = sides.map((side) => seenIn(view, opened[side], whole));
	const tags = sides.map((side) =>
		Object.entries(points[view]).flatMap(([id, point]): Tag[] => {
			const names = namesOf(id, point.names);
			return point.side === side && names ? [{ id, ...names, at: point.at }] : [];
		}),
	);
	const ids = [...new Set(seen.flatMap((patches) => [...patches.keys()]))].filter(
		(id) => !(id in points[view]) && !elsewhere[view].includes(id),
	);
	const sizes = ids.map((id) => ({
		id,
		patches: seen.map((patches) => patches.get(id) ?? []),
	}));
	// What can be named on one half alone takes its place first.
	const choices = sizes.map(({ id, patches }) => {
		const most = Math.max(...patches.map(({ length }) => length));
		const fit = [0, 1].filter((index) => (patches[index]?.length ?? 0) >= most * wellSeen);
		return { id, patches, fit };
	});
	for (const { id, patches, fit } of choices.toSorted((a, b) => a.fit.length - b.fit.length)) {
		const [index = 0] = fit.toSorted((a, b) => (tags[a]?.length ?? 0) - (tags[b]?.length ?? 0));
		const names = namesOf(id);
		const at = heart(patches[index] ?? []);
		if (names && at) tags[index]?.push({ id, ...names, at });
	}
	return sides.flatMap((side, index) => inColumn(tags[index] ?? [], view, side));
}

function inColumn(tags: readonly Tag[], view: View, side: Side): PlacedTag[] {
	const isLeft = side === upperBody.views[view].leftmost;
	const turned = tags.map((tag) => ({
		...tag,
		at: onSheet([isLeft ? -tag.at[0] : tag.at[0], tag.at[1]]),
	}));
	return placed(turned, {
		x: isLeft ? nameWidth : sheet.width - nameWidth,
		...{ top: drawn.y - 2, bottom: sheet.height - 18, row },
	});
}

function namesOf(id: string, given = others[id]): Pick<Tag, 'name' | 'latin'> | undefined {
	const muscle = (muscles as Partial<Record<string, Muscle>>)[id];
	if (muscle) return { name: muscle.name, latin: shortLatin(muscle.latin) };
	return given && { name: given[0], latin: given[1] };
}

/** As plates have it: M. for musculus, p. for pars, c. for caput; the longest name shortened further, to fit its column. */
const shortLatin = (latin: string): string =>
	latin
		.replace('Musculus', 'M.')
		.replace('pars', 'p.')
		.replace('caput', 'c.')
		.replace('iliocostalis lumborum', 'iliocost. lumb.');

/** From the seventh vertebra of the neck to the last of the low back. */
function spineLevels(): Level[] {
	return Object.entries(landmarks.back).flatMap(([id, [, y]]) => {
		const name = /^sp-(c7|[tl]\d+)$/.exec(id)?.[1]?.toUpperCase();
		return name ? [{ name, at: onSheet([0, y]) }] : [];
	});
}
