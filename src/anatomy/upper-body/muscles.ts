// The muscles: what is true of them in every view. How each view draws them stands in its folder.
// Names and attachments: Terminologia Anatomica (second edition, TA2) and standard textbooks; reach: what hands and tools get to without pressing
// where they must not.

/** How a muscle can be reached: with the own fingers, with a ball or tool, by a partner's hands; empty: not at all. */
export type Reach = readonly ('finger' | 'ball' | 'partner')[];

/** A muscle as data. */
export interface Muscle {
	/** The name in Terminologia Anatomica. */
	latin: string;
	/** The name that readers see. */
	name: string;
	/** Left out for context that no page of ours is about. */
	reach?: Reach;
	/** Origin and insertion in words. */
	attachments: string;
}

export const muscles = {
	'upper-trapezius': {
		latin: 'Musculus trapezius, pars descendens',
		name: 'Upper trapezius',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Occiput (inner third of the superior nuchal line, external occipital protuberance) and nuchal ligament → outer third of the collarbone, inner edge of the acromion',
	},
	'middle-trapezius': {
		latin: 'Musculus trapezius, pars transversa',
		name: 'Middle trapezius',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Spinous processes C7-T3 → inner edge of the acromion and upper lip of the scapular spine',
	},
	'lower-trapezius': {
		latin: 'Musculus trapezius, pars ascendens',
		name: 'Lower trapezius',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T4-T12 → tubercle at the inner end of the scapular spine',
	},
	'levator-scapulae': {
		latin: 'Musculus levator scapulae',
		name: 'Levator scapulae',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Transverse processes C1-C4 → medial border of the scapula from superior angle to spine root',
	},
	'rhomboid-minor': {
		latin: 'Musculus rhomboideus minor',
		name: 'Rhomboid minor',
		reach: ['finger', 'ball', 'partner'],
		attachments: 'Lower nuchal ligament, spinous processes C7-T1 → medial border at the spine root',
	},
	'rhomboid-major': {
		latin: 'Musculus rhomboideus major',
		name: 'Rhomboid major',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T2-T5 → medial border from spine root to inferior angle',
	},
	supraspinatus: {
		latin: 'Musculus supraspinatus',
		name: 'Supraspinatus',
		reach: ['ball', 'partner'],
		attachments:
			'Inner two thirds of the supraspinous fossa → superior facet of the greater tubercle, passing under the acromion',
	},
	infraspinatus: {
		latin: 'Musculus infraspinatus',
		name: 'Infraspinatus',
		reach: ['ball', 'partner'],
		attachments: 'Infraspinous fossa → middle facet of the greater tubercle',
	},
	'teres-minor': {
		latin: 'Musculus teres minor',
		name: 'Teres minor',
		reach: ['ball', 'partner'],
		attachments: 'Upper two thirds of the lateral border → inferior facet of the greater tubercle',
	},
	'teres-major': {
		latin: 'Musculus teres major',
		name: 'Teres major',
		reach: ['finger', 'partner'],
		attachments:
			'Back of the inferior angle → medial lip of the intertubercular groove (front of the humerus)',
	},
	subscapularis: {
		latin: 'Musculus subscapularis',
		name: 'Subscapularis',
		reach: [],
		attachments: 'Subscapular fossa (rib side of the blade) → lesser tubercle',
	},
	'latissimus-dorsi': {
		latin: 'Musculus latissimus dorsi',
		name: 'Latissimus dorsi',
		reach: ['finger', 'ball', 'partner'],
		attachments:
			'Spinous processes T7-T12, thoracolumbar fascia, iliac crest, ribs 9-12, (inferior angle) → floor of the intertubercular groove',
	},
	'posterior-deltoid': {
		latin: 'Musculus deltoideus, pars spinalis',
		name: 'Back of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Lower lip of the scapular spine → deltoid tuberosity',
	},
	'lateral-deltoid': {
		latin: 'Musculus deltoideus, pars acromialis',
		name: 'Side of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Outer edge of the acromion → deltoid tuberosity',
	},
	'anterior-deltoid': {
		latin: 'Musculus deltoideus, pars clavicularis',
		name: 'Front of the deltoid',
		reach: ['finger', 'partner'],
		attachments: 'Outer third of the collarbone → deltoid tuberosity',
	},
	'serratus-anterior': {
		latin: 'Musculus serratus anterior',
		name: 'Serratus anterior',
		reach: ['finger', 'partner'],
		attachments: 'Ribs 1-8 (9) at the side → whole medial border of the scapula, rib side',
	},
	'serratus-posterior-superior': {
		latin: 'Musculus serratus posterior superior',
		name: 'Serratus posterior superior',
		reach: ['ball', 'partner'],
		attachments:
			'Lower nuchal ligament and spinous processes C7-T3 → ribs 2-5 just outside their angles',
	},
	'serratus-posterior-inferior': {
		latin: 'Musculus serratus posterior inferior',
		name: 'Serratus posterior inferior',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T11-L2 → ribs 9-12 just outside their angles',
	},
	'iliocostalis-thoracis': {
		latin: 'Musculus iliocostalis lumborum, pars thoracica',
		name: 'Iliocostalis thoracis',
		reach: ['ball', 'partner'],
		attachments: 'Angles of ribs 7-12 → angles of ribs 1-6 and transverse process C7',
	},
	'iliocostalis-lumborum': {
		latin: 'Musculus iliocostalis lumborum, pars lumbalis',
		name: 'Iliocostalis lumborum',
		reach: ['ball', 'partner'],
		attachments: 'Sacrum and iliac crest → angles of ribs 6-12',
	},
	'longissimus-thoracis': {
		latin: 'Musculus longissimus thoracis',
		name: 'Longissimus thoracis',
		reach: ['ball', 'partner'],
		attachments:
			'Sacrum, lumbar transverse and spinous processes → thoracic transverse processes and ribs 2-12',
	},
	'spinalis-thoracis': {
		latin: 'Musculus spinalis thoracis',
		name: 'Spinalis thoracis',
		reach: ['ball', 'partner'],
		attachments: 'Spinous processes T11-L2 → spinous processes T2-T8',
	},
	'thoracic-multifidus': {
		latin: 'Musculus multifidus thoracis',
		name: 'Thoracic multifidus',
		reach: ['partner'],
		attachments: 'Thoracic transverse processes → spinous processes 1-4 levels higher',
	},
	'lumbar-multifidus': {
		latin: 'Musculus multifidus lumborum',
		name: 'Lumbar multifidus',
		reach: ['partner'],
		attachments:
			'Sacrum, posterior superior iliac spine, mammillary processes L1-L5 → spinous processes 2 to 4 levels higher',
	},
	'rotatores-thoracis': {
		latin: 'Musculi rotatores thoracis',
		name: 'Thoracic rotatores',
		reach: [],
		attachments:
			'Transverse processes T2-T12 → lamina and base of the spinous process one level higher',
	},
	'semispinalis-capitis': {
		latin: 'Musculus semispinalis capitis',
		name: 'Semispinalis capitis',
		reach: ['finger', 'partner'],
		attachments: 'Transverse processes C7-T6, joints C4-C6 → occiput between the nuchal lines',
	},
	'splenius-capitis': {
		latin: 'Musculus splenius capitis',
		name: 'Splenius capitis',
		reach: ['finger', 'partner'],
		attachments:
			'Lower nuchal ligament, spinous processes C7-T3(4) → mastoid and outer superior nuchal line',
	},
	'splenius-cervicis': {
		latin: 'Musculus splenius cervicis',
		name: 'Splenius cervicis',
		reach: ['finger', 'partner'],
		attachments: 'Spinous processes T3-T6 → transverse processes C1-C3',
	},
	'rectus-capitis-posterior-major': {
		latin: 'Musculus rectus capitis posterior major',
		name: 'Rectus capitis posterior major',
		reach: ['finger', 'partner'],
		attachments: 'Spinous process C2 → outer part of the inferior nuchal line',
	},
	'rectus-capitis-posterior-minor': {
		latin: 'Musculus rectus capitis posterior minor',
		name: 'Rectus capitis posterior minor',
		reach: ['finger', 'partner'],
		attachments: 'Posterior tubercle of C1 → inner part of the inferior nuchal line',
	},
	'obliquus-capitis-superior': {
		latin: 'Musculus obliquus capitis superior',
		name: 'Obliquus capitis superior',
		reach: ['finger', 'partner'],
		attachments: 'Transverse process C1 → occiput between the superior and inferior nuchal lines',
	},
	'obliquus-capitis-inferior': {
		latin: 'Musculus obliquus capitis inferior',
		name: 'Obliquus capitis inferior',
		reach: ['finger', 'partner'],
		attachments: 'Spinous process C2 → transverse process C1',
	},
	'quadratus-lumborum': {
		latin: 'Musculus quadratus lumborum',
		name: 'Quadratus lumborum',
		reach: ['finger', 'partner'],
		attachments: 'Iliac crest → rib 12 and transverse processes L1-L4',
	},
	'triceps-long-head': {
		latin: 'Musculus triceps brachii, caput longum',
		name: 'Triceps, long head',
		reach: ['finger', 'partner'],
		attachments: 'Infraglenoid tubercle → olecranon',
	},
	'triceps-lateral-head': {
		latin: 'Musculus triceps brachii, caput laterale',
		name: 'Triceps, lateral head',
		attachments: 'Back of the humerus above the radial groove → olecranon',
	},
	'external-oblique': {
		latin: 'Musculus obliquus externus abdominis',
		name: 'External oblique',
		attachments:
			'Ribs 5-12, between the slips of serratus anterior and latissimus → linea alba, front half of the iliac crest',
	},
	'pectoralis-major': {
		latin: 'Musculus pectoralis major',
		name: 'Pectoralis major',
		reach: ['ball', 'partner'],
		attachments:
			'Inner half of the collarbone, breastbone, costal cartilages 1-6 → crest of the greater tubercle',
	},
	'pectoralis-minor': {
		latin: 'Musculus pectoralis minor',
		name: 'Pectoralis minor',
		reach: ['ball'],
		attachments: 'Ribs 3-5 → coracoid process',
	},
	sternocleidomastoid: {
		latin: 'Musculus sternocleidomastoideus',
		name: 'Sternocleidomastoid',
		reach: [],
		attachments:
			'Manubrium and inner third of the collarbone → mastoid and outer superior nuchal line',
	},
	sternohyoid: {
		latin: 'Musculus sternohyoideus',
		name: 'Sternohyoid',
		reach: [],
		attachments: 'Back of the manubrium and of the inner end of the collarbone → hyoid bone',
	},
	omohyoid: {
		latin: 'Musculus omohyoideus',
		name: 'Omohyoid',
		reach: [],
		attachments: 'Upper edge of the shoulder blade near its notch → hyoid bone',
	},
	scalenes: {
		latin: 'Musculi scaleni',
		name: 'Scalenes',
		reach: [],
		attachments: 'Transverse processes C2-C7 → ribs 1 and 2',
	},
} as const satisfies Record<string, Muscle>;

export type MuscleId = keyof typeof muscles;
