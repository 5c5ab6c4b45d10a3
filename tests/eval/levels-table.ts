// How sure each finding may be called, written from its works and not from its record: by whom it was graded, or how many
// randomized trials with how many people stand behind it. What is not named here is very uncertain, or has no studies.

/** What bears a level: the word of the authors, or trials and people that were counted in what was read. */
export type Ground =
	| { level: 'high' | 'moderate' | 'low'; authors: string; say: string }
	| { level: 'low'; trials: number; people: number; fair?: true };

export const grounds: Record<string, Ground> = {
	// Graded by the authors of a review.
	'neck-massage-no-better-than-dummy': {
		level: 'moderate',
		authors: 'gross2024',
		say: '"probably results in little to no difference" (Cochrane 2024)',
	},
	'elastic-band': {
		level: 'moderate',
		authors: 'gross2015',
		say: '"moderate quality evidence supports" strength, and endurance (Cochrane 2015)',
	},
	'heat-wrap': { level: 'moderate', authors: 'french2006', say: '"moderate evidence"' },
	'tens-during-use': { level: 'moderate', authors: 'johnson2022', say: '"moderate-certainty"' },
	'right-after-a-session': {
		level: 'low',
		authors: 'chenghuang2014',
		say: 'moderate; lower here, since moyer2004 found no effect on immediate pain',
	},
	'level-with-exercise': {
		level: 'low',
		authors: 'neckmassagestd2024',
		say: 'very low to moderate; lower here, since it is not said which result has which',
	},
	'long-sessions': {
		level: 'low',
		authors: 'neckmassagestd2024',
		say: 'very low to moderate; 1 trial of 228 people agrees',
	},
	'dry-needling-neck': {
		level: 'low',
		authors: 'cagnie2015',
		say: 'strong; lower here, for 8 trials without a method of grading',
	},
	'strengthen-and-stretch-neck': {
		level: 'moderate',
		authors: 'gross2015',
		say: '"moderate quality evidence supports" strengthening and stretching (Cochrane 2015)',
	},
	'massage-shoulder-short': { level: 'low', authors: 'vandendolder2014', say: 'low quality' },
	'stress-and-clenching': {
		level: 'low',
		authors: 'chemelo2020',
		say: 'low certainty',
	},
	'cupping-neck-and-low-back': {
		level: 'low',
		authors: 'wood2020',
		say: 'low for pain',
	},
	'exercise-rounded-back': {
		level: 'moderate',
		authors: 'ponzano2021',
		say: 'moderate for the angle',
	},
	'exercise-rounded-back-pain': {
		level: 'low',
		authors: 'ponzano2021',
		say: 'low for pain',
	},
	'gel-for-strains': {
		level: 'high',
		authors: 'derry2015',
		say: 'high for this gel, in the table of main findings (Cochrane 2015)',
	},
	'tablets-for-low-back': {
		level: 'moderate',
		authors: 'vandergaag2020',
		say: 'moderate (Cochrane 2020)',
	},
	'acetaminophen-for-low-back': {
		level: 'high',
		authors: 'saragiotto2016',
		say: '"high-quality evidence" (Cochrane 2016)',
	},
	'office-strength': { level: 'moderate', authors: 'chen2018', say: 'moderate' },
	'desk-changes': { level: 'low', authors: 'aas2011', say: 'low (Cochrane 2011)' },
	'arm-board': { level: 'low', authors: 'hoe2018', say: 'low (Cochrane 2018)' },
	// Graded by the rule.
	'relief-fades': { level: 'low', trials: 2, people: 401 },
	'ten-weekly-low-back': { level: 'low', trials: 1, people: 401, fair: true },
	'gentle-as-good-as-deep': { level: 'low', trials: 1, people: 401, fair: true },
	'steady-pressure-trapezius': { level: 'low', trials: 15, people: 725 },
	'steady-pressure-side-bend': { level: 'low', trials: 15, people: 725 },
	'pressure-less-tender': { level: 'low', trials: 11, people: 427 },
	'acupuncture-back-and-neck': { level: 'low', trials: 39, people: 20827 },
	'more-movement': { level: 'low', trials: 29, people: 1012 },
	'soreness-after-exercise': { level: 'low', trials: 11, people: 504 },
	'strength-back-sooner': { level: 'low', trials: 29, people: 1012 },
	'stretching-like-other-care': { level: 'low', trials: 2, people: 226 },
	'pillow-neck-pain': { level: 'low', trials: 9, people: 555 },
	'acupuncture-tension-headache': { level: 'low', trials: 12, people: 2349 },
	'exercise-neck-headache': { level: 'low', trials: 1, people: 200, fair: true },
	'manual-exercise-cuff-dummy': { level: 'low', trials: 1, people: 120, fair: true },
	'whiplash-advice-lasting': { level: 'low', trials: 1, people: 172, fair: true },
	'calm-after-massage': { level: 'low', trials: 37, people: 1802 },
	'opioids-for-neck-and-low-back': { level: 'low', trials: 1, people: 347, fair: true },
	'injection-frozen-shoulder': { level: 'low', trials: 65, people: 4097 },
	'surgery-pinched-nerve': { level: 'low', trials: 6, people: 464 },
	'heat-soreness': { level: 'low', trials: 32, people: 1098 },
};
