// What the check, the sore places, the lists "Stop if" and both text boxes must say of danger: written by hand from the
// sources of content/facts/signs.yaml, never from that file, so that it notices what is changed there. Pure.

import { asksOf } from '../../src/safety/check.ts';
import { signsAt, stopsFor, type Cause, type Sign } from '../../src/safety/signs.ts';
import type { CollectionEntry } from 'astro:content';

type Level = 'emergency' | 'today' | 'see-someone';

interface Row {
	/** What it is about, and the work that says so. */
	source: string;
	level: Level;
	/** Words of its line in the check: the bold ones and those of this sign; missing for what the check does not ask. */
	asked?: RegExp;
	/** Words that a sore place says of it, and one such place; missing where it belongs to no place. */
	said?: [area: string, words: RegExp];
	/** A sentence that people type, which the boxes answer with this level. */
	typed: string;
}

const row = (
	source: string,
	level: Level,
	asked: RegExp | undefined,
	typed: string,
	area?: string,
	words?: RegExp,
): Row => ({
	source,
	level,
	typed,
	...(asked && { asked }),
	...(area && words && { said: [area, words] }),
});

/** Signs and their urgency, as the sources have them. */
export const rows: readonly Row[] = [
	row(
		'aha-heartattack: pressure in the chest for minutes, or going and coming back',
		'emergency',
		/^chest\b.*pressure.*(?:few minutes).*on and off/i,
		'heavy pressure in the middle of my chest',
		'front-of-chest',
		/pressure.*chest/i,
	),
	row(
		'aha-heartattack: back, neck, jaw or arm with sweat, nausea, short breath',
		'emergency',
		/^sweating, nausea.*jaw/i,
		'ache in my jaw and shoulder and im sweating',
		'between-scapulae',
		/you sweat, feel sick/i,
	),
	row(
		'eani-angina: pain on effort that rest does not end',
		'emergency',
		/effort.*does not ease/i,
		'arm aches when i climb stairs and rest does not help',
		'front-of-chest',
		/effort, such as stairs/i,
	),
	row(
		'hse-aortic: sudden, severe, tearing pain in chest or upper back',
		'emergency',
		/sudden, severe, tearing/i,
		'sudden tearing pain in my upper back',
		'mid-thoracic-spine',
		/tearing or ripping/i,
	),
	row(
		'nhs111wales-pe: severe breathlessness, blood coughed up, collapse',
		'emergency',
		/^breathing\b.*coughed-up blood.*collapse/i,
		'coughing up blood and my back hurts',
		'side-of-ribs',
		/very short of breath/i,
	),
	row(
		'bsuh-pneumothorax, huisma2015: sudden one-sided pain and breathlessness, after needles',
		'emergency',
		/after needles/i,
		'sudden sharp pain one side of chest and out of breath after acupuncture',
		'between-scapulae',
		/dry needling/i,
	),
	row(
		'nhs-anaphylaxis: swollen lips, tongue, throat',
		'emergency',
		/swollen lips/i,
		'tongue and lips swelling up after the oil',
		'between-scapulae',
		/tongue or throat swell/i,
	),
	row(
		'bcuhb-stroke, mayo-stroke: one sign alone',
		'emergency',
		/^face, arm, speech or sight.*1 sign is enough/i,
		'one side of my face has dropped',
		'back-of-neck',
		/1 of these signs is enough/i,
	),
	row(
		'bupa-neckartery: new headache or neck pain with a drooping eyelid',
		'emergency',
		/^head or neck.*drooping eyelid/i,
		'new neck pain and my eyelid is drooping',
		'side-of-neck',
		/pupils of unequal size/i,
	),
	row(
		'shariff2023: 3 weeks after; birkett2020: by hand',
		'emergency',
		/after neck massage, even weeks later/i,
		'dizzy since a neck massage two weeks ago',
		'base-of-skull',
		/after neck massage, even weeks later/i,
	),
	row(
		'mayo-thunderclap: worst within a minute',
		'emergency',
		/worst headache of your life/i,
		'worst headache of my life came on in seconds',
		'base-of-skull',
		/within seconds to a minute/i,
	),
	row(
		'adam-jaw: a jaw that cannot close, or is out of place',
		'emergency',
		/^head or neck.*jaw that stays open/i,
		'yawned and now my jaw is stuck open',
		'jaw',
		/stays open and you cannot close it/i,
	),
	row(
		'msd-acetaminophen, hrsa-poisonhelp: too much medicine, before anything is felt',
		'emergency',
		/^accident.*too much pain medicine/i,
		'took too many tylenol by mistake, feel fine',
	),
	row(
		'nhs111wales-vomitblood: vomited blood, faint or with black stool',
		'emergency',
		/^accident.*vomited blood/i,
		'vomiting blood since the ibuprofen',
		'belly',
		/looks like coffee grounds/i,
	),
	row(
		'nhs-ibuprofen: black, tar-like stool',
		'today',
		/^belly.*black stool/i,
		'black tarry poo since i take ibuprofen for my back',
		'belly',
		/black and sticky like tar/i,
	),
	row(
		'nice-cg150, braintumour-headaches: brought on by coughing, changed by posture; a doctor looks closer',
		'see-someone',
		/^headache\b.*coughing or straining/i,
		'my headache comes when i cough',
		'back-of-head',
		/coughing, sneezing or straining/i,
	),
	row(
		'hpft-suicide, mcphs-988: thoughts of ending one’s life; an emergency where someone might act',
		'emergency',
		undefined,
		'i dont want to live any more',
	),
	row(
		'nz-limbischemia: a cold, pale, painful limb',
		'emergency',
		/^face, arm.*suddenly cold, pale/i,
		'my arm went white and freezing cold',
		'outer-shoulder',
		/suddenly cold, pale and painful/i,
	),
	row(
		'nhs111wales-gca: sight with a sore temple; our rule is stricter than the page',
		'emergency',
		/changed sight with a sore temple/i,
		'my temple is tender and my sight has gone blurry',
		'base-of-skull',
		/your temple or scalp is sore/i,
	),
	row(
		'royalfree-caudaequina, sheffield-back: both legs, bladder, bowels, saddle',
		'emergency',
		/^both legs, bladder or bowels.*numb between the legs/i,
		'numb between my legs and back pain',
		'lower-thoracic-back',
		/genitals or buttocks/i,
	),
	row(
		'sja-meningitis: fever, stiff neck, severe headache, rash',
		'emergency',
		/^fever\b.*stiff neck/i,
		'stiff neck with fever and light hurts my eyes',
		'back-of-neck',
		/rash that does not fade/i,
	),
	row(
		'bersted-sepsis, patientinfo-sepsis: confusion, fast breathing, blotchy skin',
		'emergency',
		/blotchy skin/i,
		'fever and so confused, breathing fast',
		'between-scapulae',
		/pass no urine/i,
	),
	row(
		'sheffield-back: a serious accident or a fall from a height',
		'emergency',
		/^accident.*fall from a height/i,
		'fell off a ladder and my spine hurts',
		'mid-thoracic-spine',
		/serious accident/i,
	),
	row(
		'nhs111wales-headinjury: vomiting after a blow to the head',
		'emergency',
		/blow to the head/i,
		'hit my head and now i keep vomiting',
		'base-of-skull',
		/after a blow to the head/i,
	),
	row(
		'bcuhb-ectopic: shoulder tip and faint in early pregnancy',
		'emergency',
		/^pregnant.*shoulder tip/i,
		'8 weeks pregnant with shoulder tip pain',
		'point-of-shoulder',
		/tip of the shoulder hurts/i,
	),
	row(
		'fmc-preeclampsia: after birth with sight, fit or breathlessness',
		'emergency',
		/^pregnant.*changed sight/i,
		'had a baby last week, bad headache and seeing spots',
		'base-of-skull',
		/gave birth in the last 6 weeks\. you have a fit/i,
	),
	row(
		'chcp-back: new weakness or numbness of an arm (corrected: also without pain)',
		'today',
		/^arm or hand.*has become weak or numb/i,
		'my hand has got weaker over the last days',
		'top-of-shoulder',
		/with or without pain/i,
	),
	row(
		'devon-thoracic, nhs111wales-cervical: clumsy hands, heavy legs, a band',
		'today',
		/^legs or hands.*band around the trunk/i,
		'legs feel heavy and clumsy lately',
		'mid-thoracic-spine',
		/your hands fumble/i,
	),
	row(
		'sheffield-back: fever, chills, infection',
		'today',
		/^fever or infection/i,
		'back pain with chills',
		'mid-thoracic-spine',
		/weak immune system/i,
	),
	row(
		'eani-angina: other new chest pain needs a doctor',
		'today',
		/any other new chest pain/i,
		'mild new pain in my chest since monday',
		'front-of-chest',
		/any other new pain in the chest/i,
	),
	row(
		'nhs-pneumonia, nhs111wales-pe: worse on breathing in',
		'today',
		/pain as you breathe in/i,
		'hurts under my shoulder blade when i breathe in',
		'side-of-ribs',
		/hurts as you breathe in/i,
	),
	row(
		'uclh-dvt, gloshospitals-dvt: one limb swollen, warm, red',
		'today',
		/^leg or arm.*swollen, warm/i,
		'my left calf is swollen and hot',
		'whole-upper-back',
		/1 leg or arm is swollen/i,
	),
	row(
		'shariff2023: sudden neck pain unlike any before',
		'today',
		/^neck\b.*unlike any before/i,
		'sudden strange neck pain like never before',
		'back-of-neck',
		/sudden and unlike any before/i,
	),
	row(
		'physiopedia-thoracic: a fall or a blow',
		'today',
		/^fall or lift.*after a fall or a blow/i,
		'slipped and landed on my back, spine sore',
		'mid-thoracic-spine',
		/after a fall, a blow or a bump/i,
	),
	row(
		'devon-thoracic: weak bones and a small lift',
		'today',
		/^fall or lift.*weak bones/i,
		'osteoporosis and sudden back pain after lifting a bag',
		'mid-thoracic-spine',
		/long taken steroid tablets/i,
	),
	row(
		'nhs111wales-headinjury, maste2014: blood thinners and a blow or a massage',
		'emergency',
		/^accident.*on blood thinners, a blow to the head/i,
		'on warfarin and bumped my head yesterday',
		'back-of-neck',
		/you take blood thinners/i,
	),
	row(
		'elht-shoulder: an arm that cannot be lifted after a fall',
		'today',
		/^arm or hand.*cannot be lifted/i,
		'fell on my shoulder and cant lift my arm',
		'point-of-shoulder',
		/lift or use the arm/i,
	),
	row(
		'sheffield-back, finucane2020: cancer at any time, weight',
		'today',
		/^cancer or weight/i,
		'had cancer years ago and now new back pain',
		'mid-thoracic-spine',
		/you have had cancer/i,
	),
	row(
		'finucane2020: constant, growing, worst at night',
		'today',
		/^constant pain.*night sweats/i,
		'constant back pain worst at night',
		'mid-thoracic-spine',
		/worst at night or at rest/i,
	),
	row(
		'sheffield-back: a lump or a new shape',
		'today',
		/^skin and shape.*new lump/i,
		'new lump on my back',
		'between-scapulae',
		/a new lump, or your back has a new shape/i,
	),
	row(
		'nics-cellulitis: skin that is red, hot and painful',
		'today',
		/^skin and shape.*hot, red, sore/i,
		'the cut on my shoulder is red and hot',
		'top-of-shoulder',
		/red, hot and sore/i,
	),
	row(
		'nhs111wales-shingles: rash on one side, as soon as possible',
		'today',
		/burning band/i,
		'burning band with blisters round one side',
		'side-of-ribs',
		/burns in a band/i,
	),
	row(
		'msd-cholecystitis: hours of pain at the right',
		'today',
		/^belly.*right ribs/i,
		'hours of pain under my right ribs and feeling sick',
		'lower-tip-of-scapula',
		/right shoulder blade, with nausea/i,
	),
	row(
		'nidirect-gca: over 50, scalp, jaw',
		'today',
		/^over 50.*jaw/i,
		'im 68, scalp tender and jaw hurts when chewing',
		'base-of-skull',
		/jaw that hurts as you chew/i,
	),
	row(
		'nbt-epidural: headache only when upright',
		'today',
		/^pregnant or after birth.*only when upright/i,
		'headache when i stand up since my epidural',
		'back-of-neck',
		/after an epidural/i,
	),
	row(
		'ismp-patches: heat over a patch',
		'today',
		/^medicine patch.*heat/i,
		'heating pad on top of my fentanyl patch',
	),
	row(
		'aksoy2009, yoon2018: a blade that sticks out, within days',
		'see-someone',
		/^shoulder blade sticks out/i,
		'my shoulder blade sticks out',
		'inner-border-of-scapula',
		/within days, and let nobody work/i,
	),
	row(
		'chang2015, tanaka2006: tingling alone is examined first',
		'see-someone',
		/^tingling or pain down an arm/i,
		'tingling in my fingers',
		'top-of-shoulder',
		/without weakness or numbness/i,
	),
	row(
		'nhs111wales-back: not settling after weeks',
		'see-someone',
		/^not settling.*2 to 4 weeks/i,
		'upper back still hurts after 6 weeks',
		'between-scapulae',
		/has not begun to settle/i,
	),
	row(
		'spondylitis-ibp: morning and late night stiffness',
		'see-someone',
		/^stiffness.*wakes you late/i,
		'back is stiff every morning for over an hour',
		'mid-thoracic-spine',
		/wakes you late in the night/i,
	),
	row(
		'nhs-pmr: both shoulders, over a week',
		'see-someone',
		/^stiffness.*both shoulders/i,
		'both shoulders stiff in the morning, im 67',
		'top-of-shoulder',
		/both shoulders have been stiff/i,
	),
	row(
		'devon-thoracic: with meals',
		'see-someone',
		/^meals\b.*swallowing/i,
		'pain between shoulder blades after eating',
		'between-scapulae',
		/heartburn or swallowing/i,
	),
	row(
		'moffitt-pancoast, cruk-pancoast: shoulder or blade pain that goes on',
		'see-someone',
		/^shoulder or blade.*years of smoking/i,
		'smoker with shoulder pain that wont go',
		'over-scapula',
		/above all after years of smoking/i,
	),
	row(
		'physiopedia-thoracic: under 20 or over 50, a weak sign',
		'see-someone',
		/^age\b.*weak sign/i,
		'first time ever back pain and im 58',
		'between-scapulae',
		/alone, this is a weak sign/i,
	),
	row(
		'corrected: new pain between the blades sends nobody without 1 more sign',
		'see-someone',
		/^between the shoulder blades.*1 more sign/i,
		'',
		'between-scapulae',
		/you know no cause, and 1 more sign/i,
	),
];

/** Lists "Stop if": what was done, and what they must say. */
const stops: readonly [cause: Cause, list: 'stop' | 'call' | 'after', words: RegExp][] = [
	['pressure', 'stop', /numb/],
	['pressure', 'stop', /dizzy/],
	['pressure', 'stop', /too much/],
	['held-spot', 'stop', /90 seconds/],
	['warmth', 'stop', /skin stings/],
	['cold', 'stop', /skin stings/],
	['electrical', 'stop', /skin stings/],
	['pressure', 'call', /chest pain/],
	['pressure', 'call', /breathlessness/],
	['pressure', 'call', /slurred speech/],
	['neck', 'after', /headache.*unsteady walking/],
	['pressure', 'after', /becomes weak or numb/],
	['pressure', 'after', /sticks out/],
	['pressure', 'after', /36 hours/],
	['spine', 'after', /weak legs/],
	['needling', 'after', /sudden breathlessness/],
	['oil', 'after', /swollen lips/],
	['oil', 'stop', /itches/],
];

/** What a sign that follows a massage must say of its time. */
const lasting: readonly [words: RegExp, lasts: string][] = [
	[/headache.*unsteady walking/, 'days to weeks'],
];

/**
 * All that disagrees with the table, in words.
 * @param levelOf what a text box says of a sentence
 */
export function signFaults(
	signs: readonly Sign[],
	reasons: readonly CollectionEntry<'reasons'>['data'][],
	levelOf: (text: string) => string | undefined,
): string[] {
	const lines = asksOf(signs, reasons).groups.flatMap((group) => group.lines);
	const inCheck = rows.flatMap(({ source, level, asked }) => {
		if (!asked) return [];
		const found = lines.some(
			({ line, asks, verdict }) => verdict === level && asked.test(`${line} ${asks.join('; ')}`),
		);
		return found ? [] : [`check: ${source} is not asked for as ${level}.`];
	});
	const atPlaces = rows.flatMap(({ source, level, said }) => {
		if (!said) return [];
		const [area, words] = said;
		const found = signsAt(area, signs).some(
			(sign) => sign.urgency === level && words.test(sign.long),
		);
		return found ? [] : [`${area}: ${source} is not named as ${level}.`];
	});
	const inBoxes = rows.flatMap(({ source, level, typed }) =>
		typed === '' || levelOf(typed) === level
			? []
			: [`boxes: "${typed}" is not answered as ${level} (${source}).`],
	);
	const inStops = stops.flatMap(([cause, list, words]) => {
		const found = stopsFor(new Set([cause]), signs)[list].some(({ during = '', follows }) =>
			words.test(list === 'after' ? (follows?.says ?? '') : during),
		);
		return found ? [] : [`stop if: ${String(words)} is missing for ${cause}.`];
	});
	const inTime = lasting.flatMap(([words, lasts]) =>
		signs.some(({ follows }) => follows?.lasts === lasts && words.test(follows.says))
			? []
			: [`stop if: ${String(words)} does not last ${lasts}.`],
	);
	const inCalm = signs.some(
		({ urgency, follows }) => urgency === 'stop' && follows?.says.includes('36 hours'),
	)
		? []
		: ['stop if: soreness and a bruise call somebody (cambron2007: they pass).'];
	return [...inCheck, ...atPlaces, ...inBoxes, ...inStops, ...inTime, ...inCalm];
}
