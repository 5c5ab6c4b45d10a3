// Words that say nothing about the subject of a text. Pure.

const small: ReadonlySet<string> = new Set(
	(
		'a abit about after again all already also always am an and another any anyone anything are around as at away be ' +
		'because been being best both but by can cant could cos couldnt did didnt do does doesnt doing done dont down each ' +
		'either else even ever every feel feeling feels felt few for from get gets getting give given go goes going gone got ' +
		'had has have having he help her here hers him his how i id if ill im in into is isnt it its ive just keep keeps kind ' +
		'know last let like little long lot made make makes making many may maybe me mine more most much my need never next ' +
		'no not now of off ok okay on once one ones only or other our out own please pls put quite really right same say ' +
		'seem seems she should since so some someone something sort start started still stuff such take taking tell ten than ' +
		'that thats the their them then there theres these they thing things think this those though til till to too try ' +
		'trying two u until up ur us use used using usually very want wants was way we well went were what whats when where ' +
		'which while who whole why will with without wont would wouldnt shouldnt couldnt arent wasnt werent havent hasnt hadnt isnt shes hes whos youre theyre weve theyve yes yet you your vs abt part parts bit n s t left lt rt lh rh lhs rhs l r'
	).split(' '),
);

/** Whether a word says nothing about the subject of a text. */
export const isSmall = (word: string): boolean =>
	small.has(word) || (word.endsWith('s') && small.has(word.slice(0, -1)));
