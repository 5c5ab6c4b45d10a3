import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesFrom, type Concept } from '../../src/safety/danger-rules.ts';
import { dangerIn, readDanger } from '../../src/safety/danger.ts';
import type { Sign } from '../../src/safety/signs.ts';
import { mend, stem, wordsOf } from '../../src/words/word-forms.ts';
import held from '../eval/danger-held.json' with { type: 'json' };
import strangers from '../eval/danger-strangers.json' with { type: 'json' };
import strangersHeld from '../eval/danger-strangers-held.json' with { type: 'json' };
import phrases from '../eval/danger.json' with { type: 'json' };
import {
	bars,
	failures,
	figuresOf,
	missesIn,
	type Level,
	type Phrase,
} from '../eval/danger-measures.ts';

const fact = (name: string): unknown =>
	parse(readFileSync(join(import.meta.dirname, `../../content/facts/${name}.yaml`), 'utf8'));
const signs = fact('signs') as Sign[];
const rules = rulesFrom(signs, fact('danger-words') as Concept[]);
const danger = readDanger(rules);

const levelOf = (text: string): Level => dangerIn(text, danger)?.level ?? 'none';

/** The sign that a text names; rules have places for ids. */
function idOf(text: string): string | undefined {
	const found = dangerIn(text, danger);
	const typed = signs.filter((sign) => sign.urgency === found?.level && sign.words.length > 0);
	return typed[found?.id ?? NaN]?.id;
}

describe('dangerIn(text, danger)', () => {
	test('every sign that can be typed is found by a plain way to say it', () => {
		const said: Record<string, string> = {
			heart: 'pressure in my chest',
			'heart-elsewhere': 'pain in my jaw and I am sweating',
			effort: 'my upper back aches when I climb stairs',
			aorta: 'a tearing pain in my back',
			'lung-clot': 'I cough up blood',
			pneumothorax: 'hurts to breathe after acupuncture',
			allergy: 'my tongue is swollen',
			'cold-limb': 'my arm is ice cold and white',
			crisis: 'I want to end my life',
			stroke: 'her face droops on one side',
			'neck-artery': 'my pupils are not the same size',
			'after-neck-work': 'a new headache since my neck was manipulated',
			thunderclap: 'the worst headache of my life',
			'jaw-open': 'my jaw is stuck open',
			overdose: 'I took too many ibuprofen by mistake',
			'vomited-blood': 'threw up what looks like coffee grounds',
			cauda: 'I cannot pass urine',
			meningitis: 'fever and a stiff neck',
			sepsis: 'infection and he is confused',
			accident: 'pain since a car crash',
			'head-injury': 'banged my head and vomited',
			'inner-bleeding': 'kicked in the belly and now my shoulder hurts',
			'birth-emergency': 'pregnant and I had a fit',
			'arm-weakness': 'my hand is numb',
			cord: 'my hands are clumsy',
			fever: 'my back hurts and I have a fever',
			'chest-mild': 'a little pain in the chest',
			'pain-on-breathing': 'it hurts when I breathe in',
			'clot-limb': 'my calf is swollen',
			'sudden-neck': 'sudden pain in the neck',
			'fall-injury': 'I slipped and my spine hurts',
			'weak-bones': 'osteoporosis, and my back hurts since I bent down',
			cancer: 'I had cancer and now my back aches',
			'constant-pain': 'pain that is worse at night',
			lump: 'a new lump on my back',
			'infected-skin': 'the stitches are red and leak pus',
			shingles: 'blisters on one side that burn',
			gallbladder: 'pain below the right ribs',
			'black-stool': 'my stool is black',
			gca: 'my scalp hurts when I brush my hair',
			'birth-headache': 'headache since the epidural',
			'patch-heat': 'a heating pad over a fentanyl patch',
			'winged-blade': 'my shoulder blade sticks out',
			tingling: 'pins and needles in the fingers',
			'not-settling': 'pain for 3 months that will not improve',
			'morning-stiffness': 'stiff for an hour every morning',
			'headache-strain': 'a headache when I cough',
			'shoulders-stiff': 'both shoulders are stiff in the morning',
			meals: 'pain after eating',
			'lung-tip': 'I smoke and my shoulder aches',
			age: 'first back pain at 63',
		};
		const level = (id: string) => signs.find((sign) => sign.id === id)?.urgency;
		const wrong = Object.entries(said).filter(([id, text]) => levelOf(text) !== level(id));
		expect(wrong.map(([id, text]) => `${id}: "${text}" is ${String(idOf(text))}`)).toEqual([]);
	});

	test.each([
		['took too many painkillers last night', 'crisis'],
		['accidentally swallowed too many pills', 'overdose'],
		['overdosed on purpose', 'crisis'],
		['accidental overdose of tylenol', 'overdose'],
		['took double the paracetamol by mistake', 'overdose'],
		['I took too many aspirin', 'overdose'],
		['swallowed too much naproxen', 'overdose'],
		['took too many Advil for my back', 'overdose'],
		['took double the Aleve', 'overdose'],
		['took Motrin twice, way too much', 'overdose'],
	])(
		'who might want to die is named who listens, who took too much by accident not: "%s"',
		(text, id) => {
			expect(idOf(text)).toBe(id);
		},
	);

	test.each([
		['weak arm since Monday', 'today'],
		['suddenly a weak arm', 'emergency'],
		['slight pain in the chest', 'today'],
		['pain in the chest and down the left arm', 'emergency'],
		['tingling fingers', 'see-someone'],
		['tingling and numb fingers', 'today'],
	])('the most urgent sign counts: "%s" is %s', (text, level) => {
		expect(levelOf(text)).toBe(level);
	});

	test.each([
		['numb hand', 'my hand has no numbness left in it but it is numb'],
		['numb hand', 'numbness of the hand'],
		['tingly arm', 'an arm that tingles'],
		['breathless and sore back', 'sore back and breathlessness'],
		['cant feel my hand', 'a hand that I can no longer feel'],
		["can't grip a cup", 'not able to grip a cup'],
		['hurts when I breathe', 'breathing in hurts'],
	])('forms and order do not matter: "%s", "%s"', (one, other) => {
		expect(levelOf(one)).not.toBe('none');
		expect(idOf(other)).toBe(idOf(one));
	});

	test.each([
		['chset pressure', 'heart'],
		['pressure in my chesst', 'heart'],
		['numness in my hand', 'arm-weakness'],
		['ostoeporosis and my back hurts since I bent down', 'weak-bones'],
		['brething hurts', 'pain-on-breathing'],
		['shinglles on my back', 'shingles'],
		['pian when I inhale', 'pain-on-breathing'],
		['sudden backpain and I am breathless', 'heart-elsewhere'],
		['lump on my shoulderblade', 'lump'],
	])('a slip of the keyboard is forgiven: "%s"', (text, id) => {
		expect(idOf(text)).toBe(id);
	});

	test.each([
		'can’t feel my arm',
		'CAN`T FEEL MY ARM',
		'cant  feel   my arm!!!',
		'I can not really feel my arm',
		'arm: cánt feel it',
	])('signs and accents do not matter: "%s"', (text) => {
		expect(idOf(text)).toBe('arm-weakness');
	});

	test.each([
		'sore neck, no fever',
		'no numbness, no tingling, just a knot',
		'stiff back without chest pain',
		'it isnt numb',
		'no fever, chills or numbness',
		'not a numb arm',
		'I dont have any chest pain or breathlessness',
		'doctor ruled out a heart attack',
	])('what is denied is not meant: "%s"', (text) => {
		expect(levelOf(text)).toBe('none');
	});

	test.each([
		['no fever but my hand is numb', 'today'],
		['no feeling in my hand', 'today'],
		['no strength in my arm', 'today'],
		['not been able to pee', 'emergency'],
		['cant breathe', 'emergency'],
		['a rash that does not fade', 'emergency'],
		['not better after 6 weeks', 'see-someone'],
		['55 and never had back pain before now', 'see-someone'],
		['I dont sleep because my hand is numb', 'today'],
	])('not every "no" denies: "%s" is %s', (text, level) => {
		expect(levelOf(text)).toBe(level);
	});

	test.each([
		'light strokes up the neck',
		'can massage cause a stroke',
		'warning signs of a heart attack',
		'I had a stroke years ago, is massage all right',
		'doorway stretch for a tight chest',
		'heart rate while foam rolling',
		'breathing exercise for back pain',
		'breathe out as you press the sore spot',
		'numbing cream before a massage',
		'a number of sore knots',
		'exercise for weak wrists',
		'cold pack on a sore neck',
		'fell asleep on the sofa, sore neck',
		'crash course in massage',
		'hay fever and a sore back',
		'my neck is killing me',
		'shoulders drop after a warm bath',
		'weak glutes, which exercise is best',
		'wobbly massage table review',
		'can a massage cause meningitis',
		'fell off my bike years ago, no trouble since',
		'bladder fine, legs fine, just a stiff back',
		'nothing numb, just a stiff back',
		'what a lung clot 10 yrs back means for massage',
		'I should massage a kind of single sore spot, calm and certain',
		'my gran had a stroke last year and likes a gentle rub',
		'broke my collarbone as a teenager, fine now',
		'spring fever made me clean, achy back',
		'the flu is over, my neck is tight from coughing',
		'is the oil right at 38 c or 40 c',
		'legs like jelly after squats at the gym',
		'thighs sore going down stairs after a marathon',
		'my shoulders are dead after the gym',
		'the battery is dead in my hand',
		'cant feel the massager at all',
		'the gel tingles so nice on my calves',
		'deadlines and tight arms',
		'lost my temper with the roller',
		'that price gave me a heart attack',
		'hit the gym, sore back',
		'the instructor talks funny',
		'ball keeps falling down the wall as I roll my sore back',
		'raking leaves every fall makes my back sore',
		'suction too weak, sore arms',
		'the air bladder in my neck pillow leaks',
		'lifting a heavy chest of drawers, sore shoulders',
		'world cup fever, stiff neck',
		'whiplash 20 yrs ago, fully recovered',
		'my aunt is cancer free, my feet are sore',
		'blood pressure pills make me sick',
		'black leggings and a pool noodle',
		'took many breaks at the desk',
		'my jaw clicks when I open wide',
		'I take aspirin every day',
		'took Advil and it did not help much',
		'took Tylenol many times',
		'coffee',
		'coffee makes me sick',
		'a scrub of coffee grounds for my back',
	])('a harmless sense is harmless: "%s"', (text) => {
		expect(levelOf(text)).toBe('none');
	});

	test.each([
		['chest pressure on my massage table', 'emergency'],
		['legs gave way in the gym class', 'emergency'],
		['peed myself at yoga without noticing', 'emergency'],
		['doctor said fine, cant feel my legs', 'emergency'],
		['had a stroke years ago, fine since, now my face droops', 'emergency'],
		['symptoms: crushing chest pain, sweating', 'emergency'],
		['broke a rib as a kid, now pressure on my chest', 'emergency'],
		['my battery is flat but so what, my legs have gone numb', 'emergency'],
		['fever gone up to 40 and she is confused', 'emergency'],
		['fever is over 39', 'today'],
		['weak bladder and back pain', 'emergency'],
		['tight chest, day two', 'emergency'],
		['chest aches a day after massage', 'today'],
		['massager made my arm numb', 'today'],
		['cant feel the ball of my foot', 'today'],
		['cant feel the massager between my legs', 'emergency'],
		['cancer free for 5 years, new back pain', 'today'],
		['stood on a chair fell on my head', 'emergency'],
		['phone in hand fell down the stairs', 'emergency'],
		['70 years old and fell off the roof, seems fine', 'emergency'],
		['40 years old, whiplash yesterday', 'today'],
		['my uncle had it and I had cancer, back pain now', 'today'],
		['chest tight from lifting a chest of drawers', 'emergency'],
		['weak arm after the massager, weak grip', 'today'],
		['phone slips from my numb hand', 'today'],
		['a joint of my shoulder is hot and swollen', 'today'],
	])('harmless talk around a sign hides it not: "%s" is %s', (text, level) => {
		expect(levelOf(text)).toBe(level);
	});

	test.each([
		['temp of 38.6 and a sore back', 'today'],
		['sore back 39c', 'today'],
		['back ache, 102F', 'today'],
		['38, sore back', 'none'],
		['sore neck for six weeks', 'see-someone'],
		['sore neck for two days', 'none'],
		['12 weeks pregnant with a sore back', 'none'],
		['first back pain, I am 71', 'see-someone'],
		['first back pain, I am 31', 'none'],
	])('numbers count: "%s" is %s', (text, level) => {
		expect(levelOf(text)).toBe(level);
	});

	test.each([
		'',
		' ',
		'?!.,;:',
		'’‘`´"\'',
		'🫀🫁 \u0000 \uFFFF \uD800',
		'ÀÁÂÃÄ À=Á;Â,Ã|Ä~Å+Æ-Ç',
		'massage! 38:42 1-2-3 @#[]{}\\ ~ + | = ;',
		'مرحبا 胸が痛い боль в груди',
		'constructor __proto__ toString',
	])('nothing that is typed throws: %j', (text) => {
		expect(() => dangerIn(text, danger)).not.toThrow();
		expect(levelOf(text)).toBe('none');
	});

	test('random letters do not throw', () => {
		const letters = 'chest pain numb’s-39.5,c\n\u0301é🫀|~+;=';
		for (let round = 0; round < 300; round += 1) {
			const text = Array.from({ length: round }, (_, at) =>
				letters.charAt((at * 7919 + round * 104729) % letters.length),
			).join('');
			expect(() => dangerIn(text, danger)).not.toThrow();
		}
	});

	test('a long story is read to its end, wherever the sign stands in it', () => {
		for (let before = 0; before < 330; before += 1) {
			const story = `${'chairs '.repeat(before)}chest pain and a numb arm${' tables'.repeat(400)}`;
			expect(levelOf(story), `after ${before} words`).toBe('emergency');
		}
	});

	test('what stands far apart in a story is no sign together', () => {
		expect(levelOf('I had a fever. My neck is stiff.')).toBe('emergency');
		expect(levelOf(`I had a fever. ${'chairs '.repeat(300)}. My neck is stiff.`)).not.toBe(
			'emergency',
		);
	});

	test.each(['a', 'pain ', 'chest pain numb arm ', 'no ', ', or '])(
		'of a megabyte of %j the start is read, and the rest is not',
		(part) => {
			const long = part.repeat(1_000_000 / part.length);
			expect(levelOf(`My tongue is swollen. ${long}`)).toBe('emergency');
			expect(wordsOf(long).length).toBeLessThanOrEqual(4000);
			expect(wordsOf(long)).toEqual(wordsOf(`${long} My tongue is swollen.`));
		},
	);
});

describe('figures', () => {
	const rows = (phrases as Phrase[]).map((phrase) => ({ phrase, shown: levelOf(phrase.q) }));

	test('the phrases that it was tuned with are told as they are meant', () => {
		const wrong = missesIn(rows).map(({ phrase, shown }) => `${phrase.q}: ${shown}`);
		expect(failures(figuresOf(rows), bars.all), wrong.join('\n')).toEqual([]);
	});

	test('with the phrases that nobody tuned with, every bar of the whole set is reached', () => {
		// Figures alone: what was missed is not told, so that nobody tunes with it.
		const all = [...phrases, ...held] as Phrase[];
		expect(all).toHaveLength(150);
		const shown = all.map((phrase) => ({ phrase, shown: levelOf(phrase.q) }));
		expect(failures(figuresOf(shown), bars.all)).toEqual([]);
	});

	test('with those phrases alone, every bar for them is reached', () => {
		const shown = (held as Phrase[]).map((phrase) => ({ phrase, shown: levelOf(phrase.q) }));
		expect(failures(figuresOf(shown), bars.held)).toEqual([]);
	});

	test('of the sets of strangers that it was tuned with, no more is missed than before', () => {
		const shown = (strangers as Phrase[]).map((phrase) => ({ phrase, shown: levelOf(phrase.q) }));
		const figures = figuresOf(shown);
		expect(figures.emergency).toBeGreaterThanOrEqual(0.98);
		expect(figures.today).toBeGreaterThanOrEqual(0.97);
		expect(figures['false alarms']).toBeLessThanOrEqual(0.02);
	});

	test('of the set of strangers that nobody tuned with, every bar for such is reached', () => {
		const shown = (strangersHeld as Phrase[]).map((phrase) => ({
			phrase,
			shown: levelOf(phrase.q),
		}));
		expect(failures(figuresOf(shown), bars.held)).toEqual([]);
	});

	test('what falls below a bar is named', () => {
		const phrase: Phrase = { q: '', level: 'none', kind: '', why: '' };
		const figures = figuresOf([{ phrase, shown: 'today' }]);
		expect(figures).toMatchObject({ emergency: 1, 'false alarms': 1, 'level right': 1 });
		expect(failures(figures, bars.all)).toEqual(['false alarms']);
	});
});

describe('rulesFrom(signs, concepts)', () => {
	test('writes stems, the first letters for what is named most, and no blanks around signs', () => {
		const concepts = [
			{ id: 'not', words: ['no'] },
			{ id: 'but', words: ['but'] },
			{ id: 'harmless', words: ['hay fever'] },
			{ id: 'ordinary', words: ['plane'] },
			{ id: 'rare', words: ['hive'] },
			{ id: 'pain', words: ['pain', 'hurting'] },
		];
		const sign = {
			id: 'heart',
			urgency: 'emergency',
			words: ['chest ~ pain|aches + 38-42 - legs!'],
		};
		const crisis = { ...sign, words: ['harm ~ myself'], notice: 'crisis' };
		expect(rulesFrom([sign, crisis] as Sign[], concepts)).toEqual([
			'no/but/hay|fever/hurt pain/plan/hiv',
			'chest~D;ach+38:42-legs!/* harm~myself',
			...['', ''],
		]);
	});
});

describe('stem(word)', () => {
	test.each([
		['numb', 'numbness'],
		['tingle', 'tingly'],
		['tingle', 'tingling'],
		['dizzy', 'dizziness'],
		['sudden', 'suddenly'],
		['ache', 'aching'],
		['vomit', 'vomitting'],
		['pregnant', 'pregnancy'],
		['lose', 'losing'],
		['weak', 'weaker'],
		['heavy', 'heaviest'],
		['stiff', 'stiffened'],
	])('%s and %s are one', (one, other) => {
		expect(stem(other)).toBe(stem(one));
	});

	test.each([
		['numb', 'number'],
		['breath', 'breathless'],
		['should', 'shoulder'],
		['wing', 'w'],
		['red', 'r'],
	])('%s and %s are two', (one, other) => {
		expect(stem(other)).not.toBe(stem(one));
	});
});

describe('mend(wrong, right)', () => {
	const right = ['sweat', 'drunk', 'pain', 'numb', 'prednis'];

	test.each([
		['swaet', 'sweat'],
		['pian', 'pain'],
		['perdnis', 'prednis'],
		['sweet', undefined],
		['drink', undefined],
		['numbe', undefined],
		['pai', undefined],
	])('%s was meant to be %s', (wrong, meant) => {
		expect(mend(wrong, right)).toBe(meant);
	});
});

describe('wordsOf(text)', () => {
	test('knows numbers, clauses and words with hyphens', () => {
		const words = wordsOf('One-sided, 38.5 - or 39c');
		expect(words.map(({ text, clause }) => [text, clause])).toEqual([
			['one', 0],
			['sided', 0],
			['38.5', 1],
			['or', 2],
			['39', 2],
			['c', 2],
		]);
		expect(words.map(({ number }) => number)).toEqual([1, NaN, 38.5, NaN, 39, NaN]);
	});
});
