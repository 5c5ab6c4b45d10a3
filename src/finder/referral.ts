// Which muscle is said to be felt where, and what else can hurt there. The patterns are those of experts, most of them handed
// down from the manual of Travell and Simons and read second hand (symptom checker of trigger point therapists, figures and
// pages that retell it); they help to decide where to press and prove nothing. Few were tested by injecting saline.

/** Where an ache of a muscle is felt: at the muscle itself, most often, or sometimes. */
export type Strength = 'local' | 'primary' | 'spillover';

/** How sure the pattern is, as judged from how many sources agree and whether anything but opinion is behind it. */
export type Confidence = 'moderate' | 'low' | 'very-low';

/** Muscles by id of their page, areas by id. */
export const referral: Record<string, { confidence: Confidence; areas: Record<string, Strength> }> =
	{
		'upper-trapezius': {
			confidence: 'moderate',
			areas: {
				'top-of-shoulder': 'local',
				'side-of-neck': 'primary',
				'base-of-skull': 'primary',
				'neck-shoulder-angle': 'local',
				'back-of-neck': 'spillover',
				'base-of-neck': 'local',
				'superior-angle-of-scapula': 'local',
				'whole-upper-back': 'local',
			},
		},
		'middle-trapezius': {
			confidence: 'low',
			areas: {
				'between-scapulae': 'primary',
				'upper-thoracic-spine': 'primary',
				'point-of-shoulder': 'primary',
				'top-of-shoulder': 'spillover',
				'base-of-neck': 'spillover',
				'base-of-skull': 'spillover',
				'inner-border-of-scapula': 'local',
				'superior-angle-of-scapula': 'local',
				'whole-upper-back': 'local',
			},
		},
		'lower-trapezius': {
			confidence: 'low',
			areas: {
				'inner-border-of-scapula': 'primary',
				'back-of-neck': 'primary',
				'base-of-skull': 'primary',
				'point-of-shoulder': 'primary',
				'above-scapular-spine': 'spillover',
				'top-of-shoulder': 'spillover',
				'between-scapulae': 'spillover',
				'beside-mid-thoracic-spine': 'local',
				'lower-thoracic-back': 'local',
				'lower-tip-of-scapula': 'local',
				'whole-upper-back': 'local',
			},
		},
		'levator-scapulae': {
			confidence: 'low',
			areas: {
				'neck-shoulder-angle': 'primary',
				'superior-angle-of-scapula': 'local',
				'inner-border-of-scapula': 'spillover',
				'back-of-shoulder': 'spillover',
				'lower-tip-of-scapula': 'spillover',
				'side-of-neck': 'local',
				'back-of-neck': 'local',
				'base-of-neck': 'spillover',
				'above-scapular-spine': 'local',
				'front-of-shoulder': 'spillover',
				'whole-upper-back': 'local',
			},
		},
		rhomboids: {
			confidence: 'low',
			areas: {
				'inner-border-of-scapula': 'primary',
				'superior-angle-of-scapula': 'local',
				'between-scapulae': 'local',
				'upper-thoracic-spine': 'local',
				'base-of-neck': 'local',
				'whole-upper-back': 'local',
				'lower-tip-of-scapula': 'local',
				'beside-mid-thoracic-spine': 'local',
			},
		},
		supraspinatus: {
			confidence: 'moderate',
			areas: {
				'outer-shoulder': 'primary',
				'above-scapular-spine': 'local',
				'point-of-shoulder': 'local',
				'top-of-shoulder': 'spillover',
				'front-of-shoulder': 'spillover',
				'back-of-shoulder': 'spillover',
				'superior-angle-of-scapula': 'local',
			},
		},
		infraspinatus: {
			confidence: 'moderate',
			areas: {
				'over-scapula': 'local',
				'front-of-shoulder': 'primary',
				'outer-shoulder': 'primary',
				'inner-border-of-scapula': 'spillover',
				'back-of-shoulder': 'spillover',
				'outer-border-of-scapula': 'local',
			},
		},
		'teres-minor': {
			confidence: 'low',
			areas: {
				'back-of-shoulder': 'primary',
				'outer-border-of-scapula': 'local',
				'back-of-armpit': 'local',
				'over-scapula': 'local',
			},
		},
		'teres-major': {
			confidence: 'low',
			areas: {
				'back-of-shoulder': 'primary',
				'back-of-armpit': 'primary',
				'outer-border-of-scapula': 'local',
				'lower-tip-of-scapula': 'local',
				'outer-shoulder': 'spillover',
			},
		},
		subscapularis: {
			confidence: 'low',
			areas: {
				'back-of-shoulder': 'primary',
				'over-scapula': 'spillover',
				'back-of-armpit': 'local',
				'outer-border-of-scapula': 'local',
				'front-of-shoulder': 'local',
			},
		},
		'latissimus-dorsi': {
			confidence: 'low',
			areas: {
				'lower-tip-of-scapula': 'primary',
				'beside-mid-thoracic-spine': 'spillover',
				'back-of-shoulder': 'spillover',
				'front-of-shoulder': 'spillover',
				'back-of-armpit': 'local',
				'outer-border-of-scapula': 'local',
				'below-scapula': 'local',
				'side-of-ribs': 'local',
				'lower-thoracic-back': 'local',
			},
		},
		'posterior-deltoid': {
			confidence: 'low',
			areas: {
				'back-of-shoulder': 'local',
				'outer-shoulder': 'spillover',
				'back-of-armpit': 'spillover',
				'point-of-shoulder': 'local',
			},
		},
		'serratus-anterior': {
			confidence: 'low',
			areas: {
				'side-of-ribs': 'primary',
				'lower-tip-of-scapula': 'primary',
				'front-of-chest': 'spillover',
				'inner-border-of-scapula': 'spillover',
				'below-scapula': 'spillover',
			},
		},
		'serratus-posterior-superior': {
			confidence: 'very-low',
			areas: {
				'over-scapula': 'primary',
				'inner-border-of-scapula': 'local',
				'back-of-shoulder': 'spillover',
				'superior-angle-of-scapula': 'local',
				'between-scapulae': 'local',
				'upper-thoracic-spine': 'local',
				'above-scapular-spine': 'spillover',
			},
		},
		'erector-spinae': {
			confidence: 'low',
			areas: {
				'lower-tip-of-scapula': 'primary',
				'beside-mid-thoracic-spine': 'local',
				'lower-thoracic-back': 'local',
				'below-scapula': 'local',
				'inner-border-of-scapula': 'spillover',
				'between-scapulae': 'local',
				'mid-thoracic-spine': 'local',
				'over-scapula': 'spillover',
				'side-of-ribs': 'spillover',
				'front-of-chest': 'spillover',
				'back-of-shoulder': 'spillover',
				'whole-upper-back': 'local',
				'upper-thoracic-spine': 'local',
			},
		},
		'thoracic-multifidus': {
			confidence: 'low',
			areas: {
				'mid-thoracic-spine': 'primary',
				'upper-thoracic-spine': 'primary',
				'beside-mid-thoracic-spine': 'local',
				'between-scapulae': 'local',
				'lower-thoracic-back': 'local',
			},
		},
		'semispinalis-capitis': {
			confidence: 'low',
			areas: {
				'base-of-skull': 'primary',
				'back-of-neck': 'local',
				'base-of-neck': 'local',
				'upper-thoracic-spine': 'local',
			},
		},
		'splenius-cervicis': {
			confidence: 'low',
			areas: {
				'neck-shoulder-angle': 'primary',
				'base-of-neck': 'primary',
				'back-of-neck': 'primary',
				'base-of-skull': 'spillover',
				'upper-thoracic-spine': 'local',
				'top-of-shoulder': 'spillover',
			},
		},
		suboccipitals: {
			confidence: 'low',
			areas: {
				'base-of-skull': 'primary',
				'back-of-neck': 'local',
			},
		},
		'pectoralis-minor': {
			confidence: 'low',
			areas: {
				'front-of-shoulder': 'primary',
				'front-of-chest': 'primary',
				'whole-upper-back': 'spillover',
			},
		},
		scalenes: {
			confidence: 'low',
			areas: {
				'inner-border-of-scapula': 'primary',
				'front-of-chest': 'primary',
				'outer-shoulder': 'spillover',
				'between-scapulae': 'spillover',
				'side-of-neck': 'local',
				'neck-shoulder-angle': 'spillover',
				'front-of-shoulder': 'spillover',
			},
		},
	};

/** How sure the pattern of a muscle's pain is; one without a pattern is as unsure as can be. */
export const confidenceOf = (muscle: string): Confidence =>
	referral[muscle]?.confidence ?? 'very-low';
