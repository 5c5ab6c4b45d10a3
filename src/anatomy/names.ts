/** Sides of the body: always the reader's own. */
export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/** Where something lies: on a side, or on the midline, which has none. */
export const wheres = [...sides, 'middle'] as const;

export type Where = (typeof wheres)[number];

/** A point of the body: x and y in mm, and what it is. */
export type Landmark = readonly [x: number, y: number, name: string];

/** Drawn parts that a page may be about, by their name in Terminologia Anatomica. */
export const structureIds = [
	'upper-trapezius',
	'middle-trapezius',
	'lower-trapezius',
	'levator-scapulae',
	'rhomboid-minor',
	'rhomboid-major',
	'supraspinatus',
	'infraspinatus',
	'teres-minor',
	'teres-major',
	'subscapularis',
	'latissimus-dorsi',
	'posterior-deltoid',
	'serratus-posterior-superior',
	'serratus-anterior',
	'iliocostalis-thoracis',
	'iliocostalis-lumborum',
	'longissimus-thoracis',
	'spinalis-thoracis',
	'thoracic-multifidus',
	'rotatores-thoracis',
	'splenius-cervicis',
	'semispinalis-capitis',
	'rectus-capitis-posterior-major',
	'rectus-capitis-posterior-minor',
	'obliquus-capitis-superior',
	'obliquus-capitis-inferior',
	'pectoralis-minor',
	'scalenes',
	'scapula',
] as const;

export type StructureId = (typeof structureIds)[number];

/** Places where pressing can do harm, by id. */
export const dangerZoneIds = [
	'spine',
	'neck-front',
	'neck-side',
	'neck-top',
	'collarbone-hollow',
	'armpit',
	'shoulder-blade-edges',
	'ribs-flank',
	'breast-chest',
] as const;

export type DangerZoneId = (typeof dangerZoneIds)[number];

/** What a reader calls each of them. */
export const dangerZoneNames: Record<DangerZoneId, string> = {
	spine: 'the spine',
	'neck-front': 'the front of the neck',
	'neck-side': 'the side of the neck',
	'neck-top': 'under the skull: fingertips only, light',
	'collarbone-hollow': 'above the collarbone',
	armpit: 'the armpit and inner arm',
	'shoulder-blade-edges': 'the edges of the shoulder blade',
	'ribs-flank': 'side ribs, and ribs below the blades: lightly',
	'breast-chest': 'the breast and the front of the chest',
};

/** The places of a list that must not be pressed, in words: the front and the sides of the neck are said together. */
export function keepOffWords(zones: readonly DangerZoneId[]): string[] {
	const bothOfNeck = zones.includes('neck-front') && zones.includes('neck-side');
	return zones.flatMap((zone) => {
		if (bothOfNeck && zone === 'neck-front') return [];
		return [
			bothOfNeck && zone === 'neck-side' ? 'front and sides of the neck' : dangerZoneNames[zone],
		];
	});
}
