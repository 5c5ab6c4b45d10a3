// What each reason means for each technique: written by hand from the sources of content/facts/reasons.yaml, never from
// that file, so that it notices what is changed there. Letters name where a row comes from: A to D are the parts of the
// second reading of the library, "doses" its table; the rest are advice, reports and makers' warnings. Pure.

import {
	lightMost,
	reasonsFor,
	type Applied,
	type Reason,
	type Technique,
	type Then,
} from '../../src/safety/reasons.ts';

/** Ids divided by blanks, as a list. */
const ids = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Techniques in which hands or a tool press, stroke or hold. */
const massage = ids(`
	acupressure acupressure-mat circular-friction deep-tissue-massage effleurage foam-roller-upper-back
	friction-lateral-rotators friction-neck friction-trapezius lacrosse-ball-press massage-cane massage-gun
	middle-finger-press myofascial-release petrissage professional-massage shoulder-squeeze stripping
	stripping-lateral-rotators stripping-under-scapula stripping-upper-trapezius suboccipital-hold swedish-massage
	tennis-ball-wall therapy-balls-floor trigger-point-massage
`);

/** All techniques. */
const all = [
	...massage,
	...ids('acupuncture cold epsom-salt-bath heat shoulder-strengthening tens upper-back-stretch'),
];

const but = (list: readonly string[], left: string): string[] =>
	list.filter((id) => !ids(left).includes(id));

/** Guns, and lying on balls or rollers. */
const bodyWeightAndGun = ids('foam-roller-upper-back massage-gun therapy-balls-floor');

/** What is left out in every pregnancy: these, and deep massage, which light pressure is not. */
const notPregnant = [...bodyWeightAndGun, 'deep-tissue-massage'];

interface Row {
	reason: string;
	/** Where it comes from. */
	source: string;
	/** What follows, for which techniques; for all others nothing does. */
	then: Partial<Record<Then, readonly string[]>>;
	/** What else is said, by technique. */
	also?: Record<string, string>;
	/** What must stand in the whole of what is said, by technique. */
	says?: Record<string, string>;
}

const sameFor = (list: readonly string[], says: string): Record<string, string> =>
	Object.fromEntries(list.map((id) => [id, says]));

/** Techniques that are done lying on the back or the front, among other ways. */
const onBackOrFront = ids(`
	acupressure acupressure-mat acupuncture circular-friction cold deep-tissue-massage effleurage
	friction-lateral-rotators friction-neck friction-trapezius heat myofascial-release petrissage professional-massage
	shoulder-squeeze stripping stripping-lateral-rotators stripping-under-scapula stripping-upper-trapezius
	suboccipital-hold swedish-massage tens trigger-point-massage
`);

const afterYes = `ask first; after a yes at most 2 of 10`;

export const rows: readonly Row[] = [
	{
		reason: 'warning-sign',
		source: 'sheffield-back, finucane2020: get help first, whatever one wanted to do',
		then: { wait: all },
	},
	{
		reason: 'chest-pain',
		source: 'nz-heartattack, nhs111wales-pe; B17 names red flags for exercise too',
		then: { wait: all },
	},
	{
		reason: 'clot',
		source:
			'sutham2020, bartsch2021, mayo-massage: none until cleared; B17: stops exercise; TENS: makers',
		then: { wait: all },
		says: { 'massage-gun': 'wait until a doctor has cleared it' },
	},
	{
		reason: 'neck-injury',
		source: 'shariff2023, sulkowski2022: no work and no tool until it has been checked',
		then: { wait: all },
		says: { tens: 'wait until it has been checked' },
	},
	{
		reason: 'fever',
		source: 'goats1994; mpft-heat: no heat with fever; B17: fever or acute illness stops exercise',
		then: { wait: all },
	},
	{
		reason: 'broken-bone',
		source: 'bartsch2021: 84 in 100 experts; mayo-massage; B17: recent fracture stops exercise',
		then: { wait: all },
	},
	{
		reason: 'drowsy',
		source: 'who cannot feel, agree or say stop; B17 does not name it for exercise',
		then: { wait: but(all, 'shoulder-strengthening upper-back-stretch') },
	},
	{
		reason: 'skin',
		source:
			'bartsch2021, nccih-massage, mpft-heat (broken or diseased skin), naturesgate-tens; not exercise (B17)',
		then: {
			wait: ['epsom-salt-bath'],
			here: but(all, 'epsom-salt-bath shoulder-strengthening upper-back-stretch'),
		},
	},
	{
		reason: 'bruise',
		source:
			'ernst2003, mayo-massage: go around it; a pack may lie on it, but do not rub it with ice',
		then: { here: [...massage, 'acupuncture'], change: ['cold'] },
		also: { cold: 'a wrapped pack, no rubbing' },
	},
	{
		reason: 'tear',
		source:
			'dubois2020: protect it; mpft-heat: no heat for 2 days; B17: a recent tear stops exercise',
		then: {
			wait: ids('deep-tissue-massage shoulder-strengthening epsom-salt-bath upper-back-stretch'),
			here: [...but(massage, 'deep-tissue-massage'), 'acupuncture', 'heat'],
			change: ['cold'],
		},
		also: {
			cold: 'a wrapped pack, no rubbing',
			heat: 'no heat for 2 days',
			'epsom-salt-bath': 'for 2 days at least',
		},
	},
	{
		reason: 'hot-swollen',
		source:
			'bartsch2021; naturesgate-tens: no pads on inflamed skin; usual caution for a heat pack',
		then: { here: [...massage, 'acupuncture', 'tens', 'heat'], change: ['cold'] },
		also: { cold: 'a wrapped pack, no rubbing' },
	},
	{
		reason: 'numb-skin',
		source:
			'mpft-heat: no heat without feeling; naturesgate-tens: no pads; the same for cold and pressure',
		then: {
			never: ['epsom-salt-bath'],
			here: but(all, 'epsom-salt-bath shoulder-strengthening upper-back-stretch'),
		},
	},
	{
		reason: 'thin-skin',
		source:
			'bjcn-skintears: rubbing, shearing and poor handling tear old skin; lupustrust-prednisolone: steroids thin it',
		then: {
			never: ids('myofascial-release acupressure-mat'),
			here: ids(`
				circular-friction deep-tissue-massage foam-roller-upper-back friction-lateral-rotators friction-neck
				friction-trapezius massage-gun petrissage shoulder-squeeze stripping stripping-lateral-rotators
				stripping-under-scapula stripping-upper-trapezius tennis-ball-wall tens therapy-balls-floor
			`),
			change: ['cold'],
		},
		also: { cold: 'a wrapped pack, no rubbing' },
	},
	{
		reason: 'winged-blade',
		source: 'A1: no work on that side until someone has seen it (aksoy2009, yoon2018)',
		then: { here: [...massage, 'acupuncture', 'shoulder-strengthening', 'upper-back-stretch'] },
		also: sameFor(
			[...massage, 'acupuncture', 'shoulder-strengthening', 'upper-back-stretch'],
			'that whole side until seen',
		),
	},
	{
		reason: 'implant',
		source:
			'boots-tens, medisana-tens: no pads over it; gun and needles as their pages have it: ask',
		then: {
			ask: ['massage-gun', 'acupuncture'],
			here: [...but(massage, 'massage-gun'), 'cold', 'tens'],
		},
	},
	{
		reason: 'pacemaker',
		source: 'boots-tens, medisana-tens: never TENS; for all else an implant like others',
		then: {
			never: ['tens'],
			ask: ['massage-gun', 'acupuncture'],
			here: [...but(massage, 'massage-gun'), 'cold'],
		},
	},
	{
		reason: 'veins',
		source: 'usual caution: not over them',
		then: { here: [...massage, 'cold'] },
	},
	{
		reason: 'blood-thinners',
		source: 'A8 and doses: strokes only, after a yes; cane, gun and kneading are left out',
		then: {
			never: [
				...but(
					massage,
					'effleurage myofascial-release suboccipital-hold swedish-massage professional-massage',
				),
				'acupuncture',
			],
			ask: ids(
				'effleurage myofascial-release suboccipital-hold swedish-massage professional-massage cold',
			),
		},
		also: {
			'swedish-massage': 'light strokes alone',
			'professional-massage': 'light strokes alone',
		},
		says: { effleurage: afterYes, petrissage: 'leave this out', 'massage-cane': 'leave this out' },
	},
	{
		reason: 'weak-bones',
		source:
			'A7 and doses: hard ball, cane, gun, lying on balls or rollers never; B21: steroids on all others',
		then: {
			never: ids(`
				lacrosse-ball-press massage-cane massage-gun foam-roller-upper-back therapy-balls-floor
				deep-tissue-massage circular-friction
			`),
			ask: [
				...but(
					massage,
					`lacrosse-ball-press massage-cane massage-gun foam-roller-upper-back therapy-balls-floor
					deep-tissue-massage circular-friction`,
				),
				'cold',
			],
		},
		says: { effleurage: afterYes },
	},
	{
		reason: 'arm-symptoms',
		source: 'chang2015, tanaka2006: have it examined first',
		then: { ask: [...massage, 'acupuncture'] },
	},
	{
		reason: 'stiff-spine',
		source: 'massagebodywork2020: no force and no firm pressure on neck and spine',
		then: {
			never: ids(
				'foam-roller-upper-back therapy-balls-floor deep-tissue-massage circular-friction',
			),
			ask: but(
				massage,
				'foam-roller-upper-back therapy-balls-floor deep-tissue-massage circular-friction',
			),
		},
	},
	{
		reason: 'mobile-joints',
		source:
			'B21: all that works firmly, and all on the neck (shariff2023; russo2013: rheumatoid arthritis)',
		then: { ask: massage },
	},
	{
		reason: 'fragile-arteries',
		source:
			'eds-vascular: arteries tear, tell all who treat you, no straining; shariff2023: connective tissue is a risk',
		then: {
			never: notPregnant,
			ask: [
				...but(massage, notPregnant.join(' ')),
				...ids('acupuncture shoulder-strengthening upper-back-stretch'),
			],
		},
	},
	{
		reason: 'pregnancy',
		source:
			'A12 and doses: guns, lying on balls or rollers never; nccih-massage: ask; nhs-hottub; boots-tens',
		then: {
			never: notPregnant,
			ask: [
				...but(massage, notPregnant.join(' ')),
				...ids('acupuncture cold epsom-salt-bath heat tens'),
			],
		},
		also: {
			'epsom-salt-bath': 'warm, never hot',
			heat: 'warm, never hot',
			tens: 'never on the belly',
		},
		says: { effleurage: afterYes, 'massage-gun': 'leave this out' },
	},
	{
		reason: 'late-pregnancy',
		source: 'A11: not flat on the back, not on the front (nhschoices-pregnancyback); A12 holds too',
		then: {
			never: [...notPregnant, 'acupressure-mat'],
			ask: [
				...but(onBackOrFront, 'deep-tissue-massage acupressure-mat'),
				...ids(
					'lacrosse-ball-press massage-cane middle-finger-press tennis-ball-wall epsom-salt-bath',
				),
			],
		},
		also: sameFor(
			but(onBackOrFront, 'deep-tissue-massage acupressure-mat'),
			'sit, or lie on the side',
		),
	},
	{
		reason: 'complicated-pregnancy',
		source:
			'B17: exercise only after asking (acog804); nccih-massage: some pregnancies need a no; A12',
		then: { never: notPregnant, ask: but(all, notPregnant.join(' ')) },
	},
	{
		reason: 'after-birth',
		source: 'the weeks after birth: ask first, as in pregnancy; not exercise (B17)',
		then: { ask: massage },
	},
	{
		reason: 'surgery',
		source: 'the surgeon says when; B17: recent surgery stops exercise; deep massage is left out',
		then: {
			wait: ids('deep-tissue-massage shoulder-strengthening upper-back-stretch'),
			ask: [...but(massage, 'deep-tissue-massage'), 'cold'],
		},
		says: { 'shoulder-strengthening': 'wait until the surgeon agrees' },
	},
	{
		reason: 'cancer',
		source:
			'nccih-massage, mao2022: ask; mpft-heat: no heat there; TENS: makers; not exercise (B17)',
		then: { ask: [...massage, ...ids('cold epsom-salt-bath heat tens')] },
	},
	{
		reason: 'heart',
		source: 'mpft-heat, olsson2011, boots-tens: ask; B17: who is stable may exercise',
		then: { ask: [...massage, ...ids('epsom-salt-bath heat tens')] },
	},
	{
		reason: 'unstable-heart',
		source:
			'B17: stops exercise (heartonline-exercise, diabetescare-strengthtable); else as heart disease',
		then: {
			wait: ['shoulder-strengthening', 'upper-back-stretch'],
			ask: [...massage, ...ids('epsom-salt-bath heat tens')],
		},
	},
	{
		reason: 'past-clot',
		source:
			'lim2009, sutham2020: ask; B22: a long trip alone is none, nor is exercise fenced (B17)',
		then: { ask: [...massage, 'cold'] },
	},
	{
		reason: 'diabetes-nerves',
		source:
			'B23: only with nerve damage or poor circulation; mpft-heat; tmmagazine-iceheat: no cold',
		then: { never: ['cold'], ask: [...massage, 'epsom-salt-bath', 'heat'] },
	},
	{
		reason: 'nerve-disease',
		source: 'usual caution: ask, very light and short',
		then: { ask: massage },
	},
	{
		reason: 'children',
		source:
			'physiopedia-thoracic: back pain before 20 is a sign; the site is for adults; not exercise (B17)',
		then: { ask: [...massage, 'acupuncture', 'tens'] },
	},
	{
		reason: 'epilepsy',
		source:
			'A14: a shower, or not alone (epilepsynz-bathroom); TENS: ask (boots-tens, naturesgate-tens)',
		then: { never: ['epsom-salt-bath'], ask: ['tens'] },
		also: { 'epsom-salt-bath': 'a shower, or not alone' },
	},
	{
		reason: 'patches',
		source: 'A9: no heat on or near a patch, nor over a warming rub (ismp-patches: hot baths too)',
		then: { never: ['epsom-salt-bath'], here: ['heat'] },
		also: { heat: 'no heat on or near it' },
	},
	{
		reason: 'heat-harm',
		source: 'mpft-heat: not after a bad reaction to heat',
		then: { never: ['heat', 'epsom-salt-bath'] },
	},
	{
		reason: 'cold-allergy',
		source: 'usual caution: no cold',
		then: { never: ['cold'] },
	},
	{
		reason: 'oil-allergy',
		source: 'mayo-massage: oils can bring a reaction; only where oil is used',
		then: { change: ids('deep-tissue-massage effleurage professional-massage swedish-massage') },
		also: sameFor(
			ids('deep-tissue-massage effleurage professional-massage swedish-massage'),
			'no oil, or one tested the day before',
		),
	},
	{
		reason: 'touch-distress',
		source: 'only where someone else can do it',
		then: {
			change: but(
				massage,
				`acupressure-mat foam-roller-upper-back lacrosse-ball-press massage-cane middle-finger-press
				shoulder-squeeze tennis-ball-wall therapy-balls-floor`,
			),
		},
		also: sameFor(
			but(
				massage,
				`acupressure-mat foam-roller-upper-back lacrosse-ball-press massage-cane middle-finger-press
				shoulder-squeeze tennis-ball-wall therapy-balls-floor`,
			),
			'agree on places and a stop word',
		),
	},
];

/** How the person massaged can lie, and which parts are touched, as the steps and the other ways of each page say. */
const traits: Record<string, { lies?: string; touches?: string; only?: Then[] }> = {
	acupressure: { lies: 'back front', touches: 'neck' },
	'acupressure-mat': { lies: 'back' },
	acupuncture: { lies: 'front side', only: ['never'] },
	'circular-friction': { lies: 'front side', touches: 'spine' },
	cold: { lies: 'front side' },
	'deep-tissue-massage': { lies: 'front side', touches: 'neck spine' },
	effleurage: { lies: 'front side', touches: 'neck' },
	'epsom-salt-bath': { touches: 'whole-body' },
	'foam-roller-upper-back': { lies: 'back', touches: 'spine' },
	'friction-lateral-rotators': { lies: 'front side' },
	'friction-neck': { lies: 'front back', touches: 'neck' },
	'friction-trapezius': { lies: 'front' },
	heat: { lies: 'front side' },
	'lacrosse-ball-press': {},
	'massage-cane': {},
	'massage-gun': {},
	'middle-finger-press': { lies: 'side', only: ['never'] },
	'myofascial-release': { lies: 'front back side' },
	petrissage: { lies: 'front side' },
	'professional-massage': { lies: 'front side', touches: 'neck' },
	'shoulder-squeeze': { lies: 'back' },
	'shoulder-strengthening': { only: ['wait', 'ask'] },
	stripping: { lies: 'front' },
	'stripping-lateral-rotators': { lies: 'front side' },
	'stripping-under-scapula': { lies: 'front side', only: ['change'] },
	'stripping-upper-trapezius': { lies: 'front' },
	'suboccipital-hold': { lies: 'back', touches: 'neck' },
	'swedish-massage': { lies: 'front side', touches: 'neck' },
	'tennis-ball-wall': {},
	tens: { lies: 'front side', only: ['never', 'here'] },
	'therapy-balls-floor': { lies: 'back', touches: 'spine', only: ['change'] },
	'trigger-point-massage': { lies: 'front' },
	'upper-back-stretch': { only: ['ask', 'ask'] },
};

/** The most pressure after a yes; it must be 2 (doses). */
const most: number = lightMost;

/** How many pairs of a reason and a technique the table is about. */
export const cells = rows.length * all.length;

/** What reasons mean for a technique; a mutant takes the place of it. */
export type Applying = (technique: Technique, reasons: readonly Reason[]) => Applied[];

/** What differs from the table, in words; nothing where all is right. */
export function differences(
	techniques: readonly Technique[],
	reasons: readonly Reason[],
	applying: Applying = reasonsFor,
): string[] {
	const found = new Map(techniques.map((one) => [one.id, applying(one, reasons)]));
	return [
		...missing(
			'reason',
			rows.map(({ reason }) => reason),
			reasons.map(({ id }) => id),
		),
		...missing(
			'technique',
			all,
			techniques.map(({ id }) => id),
		),
		...missing('technique with traits', Object.keys(traits), all),
		...rows.flatMap((row) => all.flatMap((id) => cellFaults(row, id, found.get(id) ?? []))),
		...techniques.flatMap(traitFaults),
		...(most === 2 ? [] : [`After a yes at most ${most} of 10, not 2.`]),
	];
}

const missing = (what: string, a: readonly string[], b: readonly string[]): string[] => [
	...a.filter((id) => !b.includes(id)).map((id) => `The ${what} "${id}" is missing.`),
	...b.filter((id) => !a.includes(id)).map((id) => `The ${what} "${id}" is in no row.`),
];

function cellFaults(row: Row, technique: string, found: readonly Applied[]): string[] {
	const { reason, then, also = {}, says = {}, source } = row;
	const wanted = Object.entries(then).find(([, list]) => list.includes(technique))?.[0];
	const one = found.find(({ id }) => id === reason);
	const at = `${technique} with ${reason}`;
	return [
		...(one?.then === wanted
			? []
			: [`${at}: ${one?.then ?? 'nothing'}, not ${wanted ?? 'nothing'} (${source})`]),
		...(one && one.also !== also[technique]
			? [`${at}: "${one.also ?? ''}", not "${also[technique] ?? ''}" (${source})`]
			: []),
		...(says[technique] && !one?.says.includes(says[technique])
			? [`${at}: "${one?.says ?? ''}" without "${says[technique]}" (${source})`]
			: []),
	];
}

function traitFaults({ id, data }: Technique): string[] {
	const { lies = '', touches = '', only = [] } = traits[id] ?? {};
	const same = (a: readonly string[], b: readonly string[]) =>
		a.toSorted().join() === b.toSorted().join();
	return [
		...(same(data.lies, ids(lies)) ? [] : [`${id} lies: ${data.lies.join(' ')}, not ${lies}`]),
		...(same(data.touches, ids(touches))
			? []
			: [`${id} touches: ${data.touches.join(' ')}, not ${touches}`]),
		...(same(
			data.only.map(({ then }) => then),
			only,
		)
			? []
			: [`${id} alone: ${data.only.map(({ then }) => then).join(' ')}, not ${only.join(' ')}`]),
	];
}
