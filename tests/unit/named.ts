// A few pages with their names, and the words in them, for tests that ask for them.

import { readNames, type Named } from '../../src/search/names.ts';
import { readLanguage } from '../../src/words/read.ts';

const page = (title: string, id: string, names: string[], summary: string): Named => ({
	...{ title, names, summary },
	url: `/techniques/${id}/`,
	kind: 'techniques',
});

export const language = readLanguage({
	lexicon: 'blade:scapula,shoulder blade/crick:kink/partner:husband',
	words: [
		['kneading petrissage squeeze crick levator scapulae tennis', 'lift between'],
		['ball wall neck stiff blade muscle', 'from'],
		['', 'roll back'],
	],
	right: '',
	pages: 3,
});

export const names = readNames(
	[
		{
			...page('Kneading', 'petrissage', ['lift squeeze'], 'Lift and squeeze the muscle'),
			headings: [['how', 'How to do it with a partner']],
		},
		page(
			'Tennis ball on the wall',
			'tennis-ball-wall',
			['wall ball'],
			'Roll a ball between back and wall',
		),
		page(
			'Levator scapulae',
			'levator-scapulae',
			['stiff neck', 'crick in the neck'],
			'From the neck to the blade',
		),
	],
	language.lexicon,
);
