// A few pages with their names, for tests that ask for them.

import { readNames } from '../../src/search/names.ts';

const page = (title: string, names: string[] = [], summary = '') => ({
	...{ title, names, summary },
	url: `/${title}/`,
	kind: 'techniques' as const,
});
export const names = readNames([
	page('Kneading (petrissage)', ['kneading', 'petrisage'], 'Lift and squeeze the muscle'),
	page(
		'Tennis ball on the wall',
		['tennis ball', 'wall ball'],
		'Roll a ball between back and wall',
	),
	page('Levator scapulae', ['stiff neck', 'crick in the neck'], 'From the neck to the blade'),
]);
