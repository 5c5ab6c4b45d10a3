// What is no muscle and can be felt in an area, with the signs that can come with it: written from the sources of the pages
// of these areas, and held against content/facts/signs.yaml.

/** Signs that can come with pain from somewhere else. */
export type Cue =
	| 'chest-pain'
	| 'breathlessness'
	| 'pain-with-breathing'
	| 'sweating-or-nausea'
	| 'jaw-or-arm-pain'
	| 'exertion-not-easing'
	| 'sudden-tearing'
	| 'leg-swelling'
	| 'numbness-or-tingling'
	| 'weakness'
	| 'walking-or-bladder'
	| 'recent-injury'
	| 'fragile-bones'
	| 'night-or-rest-pain'
	| 'weight-loss'
	| 'fever-or-sweats'
	| 'rash-or-blisters'
	| 'linked-to-meals'
	| 'stiff-neck-headache';

/** What is no muscle and can be felt in these areas. */
export const others: Record<string, { cues: readonly Cue[]; areas: readonly string[] }> = {
	'cervical-facet-upper': {
		cues: ['stiff-neck-headache'],
		areas: ['back-of-neck', 'base-of-skull', 'side-of-neck'],
	},
	'cervical-facet-lower': {
		cues: ['numbness-or-tingling', 'weakness'],
		areas: [
			'above-scapular-spine',
			'back-of-neck',
			'base-of-neck',
			'between-scapulae',
			'inner-border-of-scapula',
			'neck-shoulder-angle',
			'over-scapula',
			'superior-angle-of-scapula',
			'top-of-shoulder',
		],
	},
	'cervical-disc': {
		cues: ['numbness-or-tingling', 'weakness', 'walking-or-bladder'],
		areas: [
			'back-of-neck',
			'base-of-skull',
			'between-scapulae',
			'front-of-chest',
			'outer-shoulder',
			'top-of-shoulder',
		],
	},
	'cervical-nerve-root': {
		cues: ['numbness-or-tingling', 'weakness'],
		areas: [
			'above-scapular-spine',
			'back-of-neck',
			'back-of-shoulder',
			'between-scapulae',
			'inner-border-of-scapula',
			'outer-shoulder',
			'over-scapula',
			'top-of-shoulder',
		],
	},
	'shoulder-joint': {
		cues: ['recent-injury', 'weakness'],
		areas: ['back-of-shoulder', 'front-of-shoulder', 'outer-shoulder', 'point-of-shoulder'],
	},
	'thoracic-facet-upper': {
		cues: [],
		areas: [
			'above-scapular-spine',
			'between-scapulae',
			'over-scapula',
			'superior-angle-of-scapula',
			'upper-thoracic-spine',
		],
	},
	'thoracic-facet-mid': {
		cues: ['night-or-rest-pain', 'fever-or-sweats', 'weight-loss'],
		areas: [
			'below-scapula',
			'beside-mid-thoracic-spine',
			'between-scapulae',
			'lower-tip-of-scapula',
			'mid-thoracic-spine',
		],
	},
	'thoracolumbar-facet': {
		cues: [],
		areas: ['lower-thoracic-back'],
	},
	'costotransverse-joint': {
		cues: ['pain-with-breathing', 'breathlessness'],
		areas: ['beside-mid-thoracic-spine', 'between-scapulae', 'upper-thoracic-spine'],
	},
	'thoracic-disc': {
		cues: ['walking-or-bladder', 'weakness'],
		areas: ['beside-mid-thoracic-spine', 'front-of-chest', 'mid-thoracic-spine'],
	},
	'vertebral-fracture': {
		cues: ['fragile-bones', 'recent-injury'],
		areas: ['lower-thoracic-back', 'mid-thoracic-spine', 'upper-thoracic-spine'],
	},
	'spinal-infection-or-growth': {
		cues: ['fever-or-sweats', 'weight-loss', 'night-or-rest-pain'],
		areas: ['lower-thoracic-back', 'mid-thoracic-spine', 'upper-thoracic-spine'],
	},
	heart: {
		cues: [
			'chest-pain',
			'breathlessness',
			'sweating-or-nausea',
			'jaw-or-arm-pain',
			'exertion-not-easing',
		],
		areas: [
			'between-scapulae',
			'front-of-chest',
			'mid-thoracic-spine',
			'outer-shoulder',
			'side-of-neck',
			'whole-upper-back',
		],
	},
	aorta: {
		cues: ['sudden-tearing', 'chest-pain'],
		areas: ['between-scapulae', 'front-of-chest', 'mid-thoracic-spine'],
	},
	'lung-clot-or-pleura': {
		cues: ['breathlessness', 'pain-with-breathing', 'leg-swelling'],
		areas: [
			'below-scapula',
			'between-scapulae',
			'front-of-chest',
			'over-scapula',
			'point-of-shoulder',
			'side-of-ribs',
		],
	},
	'lung-apex-growth': {
		cues: ['weight-loss', 'night-or-rest-pain', 'weakness', 'numbness-or-tingling'],
		areas: ['back-of-armpit', 'over-scapula', 'side-of-ribs', 'top-of-shoulder'],
	},
	gallbladder: {
		cues: ['linked-to-meals', 'sweating-or-nausea', 'fever-or-sweats'],
		areas: ['below-scapula', 'between-scapulae', 'lower-tip-of-scapula', 'point-of-shoulder'],
	},
	'pancreas-or-ulcer': {
		cues: ['linked-to-meals', 'sweating-or-nausea'],
		areas: ['below-scapula', 'lower-thoracic-back', 'mid-thoracic-spine'],
	},
	'diaphragm-irritation': {
		cues: ['breathlessness', 'sweating-or-nausea'],
		areas: ['point-of-shoulder', 'top-of-shoulder'],
	},
	shingles: {
		cues: ['rash-or-blisters'],
		areas: [
			'below-scapula',
			'beside-mid-thoracic-spine',
			'between-scapulae',
			'front-of-chest',
			'side-of-ribs',
		],
	},
	'neck-artery-tear': {
		cues: ['stiff-neck-headache'],
		areas: ['back-of-neck', 'base-of-skull', 'side-of-neck'],
	},
};
