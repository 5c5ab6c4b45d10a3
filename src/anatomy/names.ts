/** Sides of the body: always the reader's own. */
export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/** The side across the midline. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

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

/**
 * Places where pressing can do harm, by id. How each is drawn stands in the folders of upper-body/, what readers are told of it,
 * and its rule, in content/facts/zones.yaml.
 */
export const dangerZoneIds = [
	'neck-front',
	'neck-side',
	'collarbone-hollow',
	'armpit',
	'kidneys',
	'breast-chest',
	'eyes',
	'spine',
	'shoulder-blade-edges',
	'back-of-arm',
	'neck-back',
	'neck-top',
	'ribs',
] as const;

export type DangerZoneId = (typeof dangerZoneIds)[number];

/** What may be done at such a place, the strictest first: nothing; no thumb, ball or hard tool; a light hand alone. */
export const zoneRules = ['never', 'no-hard-point', 'light-or-flat'] as const;

export type ZoneRule = (typeof zoneRules)[number];
