/** Sides of the body: always the reader's own. */
export const sides = ['left', 'right'] as const;

/** The views of the body. */
export const views = ['back', 'front'] as const;

export type View = (typeof views)[number];

export type Side = (typeof sides)[number];

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
	'longissimus-thoracis',
	'spinalis-thoracis',
	'thoracic-multifidus',
	'rotatores-thoracis',
	'splenius-cervicis',
	'semispinalis-capitis',
	'suboccipitals',
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
	spine: 'the bony bumps of the spine',
	'neck-front': 'the front of the neck',
	'neck-side': 'the side of the neck',
	'neck-top': 'the hollows under the skull: fingertips only, light',
	'collarbone-hollow': 'the hollow above the collarbone',
	armpit: 'the armpit and the inner side of the arm',
	'shoulder-blade-edges': 'the bony edges of the shoulder blade',
	'ribs-flank': 'the lowest ribs and the flank: flat hands only, light',
	'breast-chest': 'the breast and the front of the chest',
};
