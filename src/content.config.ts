// The author's manual: every collection, and one plain sentence for every field.
// `npm run check:content` holds all files in content/ to it and names the file, line and column of each fault.
import { readdir, readFile } from 'node:fs/promises';
import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { strokeKinds, touchIds, traveling } from './anatomy/act/act.ts';
import { levels } from './anatomy/act/levels.ts';
import { dangerZoneIds, structureIds, zoneRules } from './anatomy/names.ts';
import { depths } from './evidence/depths.ts';
import { outcomes, verdicts, ways } from './evidence/findings.ts';
import { levels as surenesses } from './evidence/levels.ts';
import { poseIds } from './figure/poses.ts';

/** YAML turns `2026-11-20` into a Date in some readers and leaves text in others; both become text. */
const date = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('is not a date. Write it as year-month-day: 2026-11-20'),
);

/** A file name without its ending: lower case words joined by hyphens. */
const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Write lower case words joined by hyphens');

const range = (unit: z.ZodNumber) =>
	z
		.strictObject({ min: unit, max: unit })
		.refine(({ min, max }) => min <= max, 'has min above max. Swap the two numbers');

const whole = z.int().positive();
const outOfTen = z.int().min(0).max(10);
const who = z.enum(['self', 'partner', 'professional']);
const stroke = z.enum([
	'effleurage',
	'petrissage',
	'friction',
	'stripping',
	'compression',
	'rolling',
	'holding',
	'percussion',
	'mixed',
	'warmth',
	'cold',
	'electrical',
	'needling',
	'exercise',
]);

/** How urgent a sign is; `stop` means: stop and press less, and call nobody if it passes. */
const urgency = z.enum(['emergency', 'today', 'see-someone', 'stop']);

/**
 * What follows from a reason: `never` leaves the technique out; `wait` leaves all massage out until it has passed; `here`
 * leaves that place alone; `ask` asks a doctor first, and after a yes stays light; `change` does it in another way, which
 * `says` names; `light` stays at 2 of 10 at most.
 */
const then = z.enum(['never', 'wait', 'here', 'ask', 'change', 'light']);

/** How much work a technique or a step is; what is left out counts once. */
const work = {
	/** At how many places, one after the other, on one side. */
	places: range(whole).optional(),
	/** How many times at each place: squeezes, strokes, rounds, holds. */
	times: range(whole).optional(),
	/** How long each of them takes, in seconds. */
	secondsEach: range(whole),
	/** How many times along the row of places, one way each. */
	passes: range(whole).optional(),
	/** 2 where one side is done after the other; left out where both are done at once, or one alone. */
	sides: z.literal(2).optional(),
};

/** How the player leads it: what is said, the sides, and how long one part of it lasts. */
export const lead = z.strictObject({
	/** What to do, in at most 30 characters with spaces, to be read from 2 meters: "Glide toward the neck". */
	cue: z.string().min(3).max(30),
	/** `each`: one side and then the other; `both` at once; `middle` where there is no side, or it is the reader's choice. */
	side: z.enum(['each', 'both', 'middle']),
	/** How long one part lasts, in whole seconds: on one side, at one spot, in one round. */
	seconds: whole,
	/** How many spots, one after the other, on each side; left out for 1. */
	spots: whole.optional(),
	/** How many times through all its sides and spots; left out for once. */
	rounds: whole.optional(),
});

const pressure = z.strictObject({ usual: outOfTen, most: outOfTen });

/** What a step says to do; how hard is added from the pressure. */
const stepWords = z.strictObject({
	/** How the body is for it, in one sentence; a step that is done in another position says its own. */
	begin: z.string().min(20).max(160).optional(),
	/** What to do, in one to four short sentences; {each} is how long each part lasts by the `work` of the step. */
	do: z.string().min(30).max(400),
});

const share = z.number().min(0).max(1);
const mm = z.tuple([z.number(), z.number()]);
const structure = z.enum(structureIds);

/** A place on the right half of the back. */
const spot = z.union([
	/** x from the middle and y from the top of the head, mm. */
	mm,
	z.strictObject({
		/** Id of the muscle that it lies in. */
		in: structure,
		/** How far along its fibers: 0 at its origin, 1 at its insertion. */
		along: share,
		/** How far across them: 0 at its first fiber, 1 at its last. */
		across: share,
	}),
	z.strictObject({
		/** How far from the bony bumps of the spine (0) to the inner edge of the shoulder blade (1). */
		column: share,
		/** The vertebra at whose height it lies. */
		level: z.enum(levels),
	}),
]);

/** The way of a stroke, from its start to its end. */
const way = z.union([
	z.strictObject({
		/** Id of the muscle along which it goes. */
		along: structure,
		/** How far across the muscle (0 first fiber, 1 last), or a list of that for rows side by side. */
		across: z.union([share, z.array(share).min(2)]),
		/** Where it starts along the fibers, and where it ends: 0 at the origin, 1 at the insertion. */
		from: share,
		to: share,
	}),
	z.strictObject({
		/** How far from the bony bumps of the spine (0) to the inner edge of the shoulder blade (1) it runs. */
		column: share,
		/** The vertebra at whose height it starts, and that at which it ends. */
		from: z.enum(levels),
		to: z.enum(levels),
	}),
	z.strictObject({
		/** The bone beside whose inner edge it runs, from its upper corner and round its lower one. */
		beside: z.literal('scapula'),
		/** How many mm off the edge. */
		off: z.number().positive(),
		/** Where it starts along the edge, and where it ends: 0 at the upper corner, 1 at the lower one. */
		from: share,
		to: share,
	}),
	z.strictObject({
		/** Places through which it goes. */
		through: z.array(spot).min(2),
	}),
]);

/** What one does, for its picture and the words beside it: how hard and how long stands in the fields of the technique. */
export const act = z
	.strictObject({
		/** What hand or tool does. */
		stroke: z.enum(strokeKinds),
		/** What touches. */
		by: z.enum(touchIds),
		/** The reader's own side; `both` at once or by turns. */
		side: z.enum(['right', 'left', 'both']).default('right'),
		/** The way, for a stroke that travels. */
		way: way.optional(),
		/** The light way back of a long glide. */
		back: way.optional(),
		/** The places, for a stroke that stays. */
		at: z.array(spot).min(1).optional(),
		/** Where the hand comes from, degrees: 0 from the right of the picture, 90 from below; left out: from behind the start. */
		from: z.number().min(-180).max(360).optional(),
		/** Which hand it is; left out: that of the side. Who reaches across to a shoulder does it with the other hand. */
		hand: z.enum(['right', 'left']).optional(),
		/** Ids of the muscles that it works, the main one first; the picture is opened to it. */
		on: z.array(structure).min(1),
	})
	.refine(
		({ stroke, way, at }) => (traveling.includes(stroke) ? way && !at : at && !way),
		`mix ways and places. Write \`way\` for a stroke that travels (${traveling.join(', ')}), and \`at\` for all others`,
	);

/** Fields that every page has. */
const page = {
	/** The reader's words for the page, 60 characters at most. */
	title: z.string().min(3).max(60),
	/** One sentence of 40 to 160 characters that is true without the page. */
	summary: z.string().min(40).max(160),
	/** Other names that readers see in the line "Also called". */
	aliases: z.array(z.string().min(2)).default([]),
	/** What people type by mistake, in another spelling or in words of their own ("crick in the neck"): found, never shown. */
	misspellings: z.array(z.string().min(2)).default([]),
	/** The day on which the whole page was last checked; a typing mistake mended does not move it. */
	lastReviewed: date,
	/** The day on which the next check is due: 24 months later, 12 for pages on safety. */
	nextReview: date,
};

/** Answers to a question, or the overview of a subject. */
const article = z.strictObject({
	...page,
	/** True puts the list of emergency signs after the short answer; for subjects that can hide a danger. */
	emergency: z.boolean().default(false),
	/** True for pages on safety: they are due for a check after 12 months and stand first in lists. */
	safety: z.boolean().default(false),
});

/** One way to massage: a stroke with the hands, or a tool against the body. */
const technique = z.strictObject({
	...page,
	/** What the profession or most people call it: the title says what to do, and begins with a verb. Left out where that is the title. */
	called: z.string().min(3).max(60).optional(),
	/** Who can do it: you alone, a partner, or a professional. */
	who: z.array(who).min(1),
	/** Where one can be to do it, its other ways included; `practice` is a therapist's room. */
	where: z.array(z.enum(['chair', 'wall', 'floor', 'bed', 'bath', 'practice'])).min(1),
	/** The stroke in the words of the massage profession, or what acts in its place; `mixed` for a whole session. */
	stroke,
	/** Ids of the muscles that it reaches, the best reached first; a muscle's own page lists the technique by itself. */
	muscles: z.array(id).min(1),
	/** Ids of the tools that it is done with, of which it needs one; hands are always there and not listed. */
	tools: z.array(id).default([]),
	/** What else it can't be done without, in words: "an elastic band". A seat, a table, a bed with its pillow and a wall are always there. */
	things: z.array(z.string().min(3)).default([]),
	/** Who can do it with hands alone, where that is not all of `who` without `tools` and `things`, or nobody with them. */
	byHand: z.array(who).optional(),
	/** How long, in seconds, and of what; other ways that take another time stand in `ways`. */
	time: z.strictObject({
		seconds: range(whole),
		per: z.enum(['session', 'set', 'side', 'stroke', 'hold', 'spot', 'muscle']),
	}),
	/** How many times, and of what ("strokes per side"); left out where nobody counts. */
	repetitions: z.strictObject({ times: range(whole), unit: z.string().min(3) }).optional(),
	/** What the steps ask of one session, for the sum: places × times × seconds × passes × sides must fit the time. */
	work: z.strictObject(work).optional(),
	/** Other ways to do it that take another time than the usual one. */
	ways: z
		.array(
			z.strictObject({
				/** What is done, without a verb: "ice rubbed on the skin". */
				name: z.string().min(3).max(60),
				/** How long it takes, in seconds. */
				seconds: range(whole),
				/** What ends it sooner: "the skin is numb". */
				until: z.string().min(3).max(60).optional(),
				/** True for the way in which it ends a massage. */
				ends: z.literal(true).optional(),
			}),
		)
		.optional(),
	/** How often at most, the sessions of a day and of a week; left out where we found no number. */
	often: z.strictObject({ perDay: whole.optional(), perWeek: whole.optional() }).optional(),
	/** How strong it may feel to the person massaged, from 0 to 10: the usual and the most; left out where nothing presses. */
	pressure: pressure.optional(),
	/** How the player leads it alone; left out for what only a professional does. */
	lead: lead.optional(),
	/** What a routine says to do where this is a step of it, so that it is said once; left out for what is no step of two. */
	step: stepWords.optional(),
	/** What to change where it was too much, in one sentence; left out where it is less pressure and half the time. */
	softer: z.string().min(10).max(70).optional(),
	/** How the person massaged can lie for it; empty where they sit or stand. */
	lies: z.array(z.enum(['front', 'back', 'side'])).default([]),
	/** Parts of the body that it touches and that some reasons are about. */
	touches: z.array(z.enum(['neck', 'spine', 'whole-body'])).default([]),
	/** What only this technique must not be done with; all else follows from content/facts/reasons.yaml. */
	only: z
		.array(
			z.strictObject({
				/** What it is, without a verb: "an allergy to nickel". */
				name: z.string().min(3).max(90),
				/** What follows from it. */
				then,
				/** What else to do, as an order: "use the wall or a chair"; for `change` this is all. */
				says: z.string().min(4).max(60).optional(),
				/** Ids of the works behind it; left out where it is plain sense. */
				sources: z.array(id).default([]),
			}),
		)
		.default([]),
	/** Ids of the places near it to keep off, or to touch lightly alone, as content/facts/zones.yaml has them. */
	keepOff: z.array(z.enum(dangerZoneIds)).default([]),
	/** What one does, as the picture shows it; left out for a visit or a bath, which has no stroke. */
	acts: z.array(act).default([]),
	/** Ids of the positions that it can be done in, as src/figure/poses/ draws them, the first one that the steps begin with. */
	poses: z.array(z.enum(poseIds)).min(1),
	/** What the picture shows, in one sentence or two; 1, 2 and 3 before a sentence number its places. */
	caption: z.string().min(20).max(120).optional(),
	/** What to do where that is not what the picture shows: beside a place, or elsewhere, and then why. The map says it in place of the caption. */
	there: z
		.array(
			z.strictObject({
				/** Ids of the sore places that it is for. */
				places: z.array(id).min(1),
				/** What to do, or why it is done elsewhere, in one or two sentences that the page bears out. */
				says: z.string().min(30).max(120),
			}),
		)
		.optional(),
});

/** A muscle, a group of muscles, or a bone that people search for. */
const muscle = z.strictObject({
	...page,
	/** What the page is about. */
	kind: z.enum(['muscle', 'group', 'bone']),
	/** The name in Terminologia Anatomica. */
	latin: z.string().min(3),
	/** Where it is, in one short phrase, for lists ("top of the shoulder up to the neck"). */
	place: z.string().min(10).max(90),
	/** For a muscle: where to press to ask whether it is this one, and how to tell it from others. */
	press: z.string().min(40).max(180).optional(),
	/** For a muscle that is not to be pressed in search of an ache: why, and what is allowed. */
	noPress: z.string().min(40).max(180).optional(),
	/** Ids of the structures of src/anatomy that draw it; a group has none: its members draw it. */
	structures: z.array(z.enum(structureIds)).default([]),
	/** For a group or a bone: the ids of its muscles. */
	members: z.array(id).default([]),
});

/** A place where it hurts. */
const area = z.strictObject({
	...page,
	/** Where it is, in words that a finger can follow. */
	where: z.string().min(20),
	/** Ids of techniques that are not for this place, though they reach a muscle behind it: tools on a neck, say. */
	leaveOut: z.array(id).default([]),
	/** The muscles that may be behind it, likeliest first. */
	muscles: z
		.array(
			z.strictObject({
				/** Id of the muscle. */
				muscle: id,
				/** One sentence a person would say: "Often sends its ache here from the neck". */
				says: z.string().min(10).max(90),
			}),
		)
		.min(1),
});

/** A thing to massage with. */
const tool = z.strictObject({ ...page });

/** Steps in order, with their time. */
const routine = z.strictObject({
	...page,
	/** Who gives it. */
	who,
	/** Ids of the tools to have at hand. */
	tools: z.array(id).default([]),
	/** What else to have at hand, in words: "an elastic band". */
	things: z.array(z.string().min(3)).default([]),
	/** True for one that is for a certain life alone, as of swimmers: the map names others first. */
	forSome: z.boolean().default(false),
	/** The steps, in order. */
	steps: z
		.array(
			z.strictObject({
				/** What the step is called; starts with a verb. */
				title: z.string().min(3).max(60),
				/** Id of the technique that explains it. */
				technique: id,
				/** How long it takes, in seconds, both sides together. */
				seconds: range(whole),
				/** How many times, and of what; left out where nobody counts. */
				repetitions: z.strictObject({ times: range(whole), unit: z.string().min(3) }).optional(),
				/** What it asks where that is less than the technique's own `work`; the rest is as there. */
				work: z.strictObject(work).partial().optional(),
				/** Id of the position for it, where that is not the first one of the technique. */
				pose: z.enum(poseIds).optional(),
				/** How the player leads it: all its parts together last as long as `seconds` says. */
				lead,
				/** How strong it may feel, where that is less than the technique's own. */
				pressure: pressure.optional(),
				/** How the body is for it, where that is not as the technique's own `step` says. */
				begin: stepWords.shape.begin,
				/** What to do, where that is not as the technique's own `step` says. */
				do: stepWords.shape.do.optional(),
			}),
		)
		.min(2),
});

/** A reason to be careful: what it is, what to leave out, whom to ask. */
const safety = z.strictObject({
	...page,
	/** True puts the list of emergency signs after the short answer. */
	emergency: z.boolean().default(false),
});

/** What every finding says, unless there are no studies. */
const measured = ['against', 'people', 'size', 'time'] as const;

/** What studies found of one thing: said here once, under its id, and shown wherever a page names it. */
const finding = measured.reduce(
	(schema, field) =>
		schema.refine((record) => record.level === 'none' || record[field] !== undefined, {
			path: [field],
			message: 'is missing. Only level "none" can do without it',
			// Said at once, whatever else is wrong.
			when: ({ value }) => typeof value === 'object' && value !== null,
		}),
	z.strictObject({
		/** What was done, without a verb: "massage aimed at the problem"; of what was watched or measured, that. */
		what: z.string().min(3).max(120),
		/** What it was compared with; "nothing" or "not compared" where so. */
		against: z.string().min(3).max(120).optional(),
		/** On whom: "adults with long-lasting low-back pain". */
		people: z.string().min(3).max(120).optional(),
		/** How many studies, or reports, are behind it; 0 where there are none. */
		studies: z.int().min(0),
		/** How many people in all; left out where what was read does not say. */
		number: whole.optional(),
		/** What came of it, with units. */
		size: z.string().min(3).max(400).optional(),
		/** How long it was done, and when it was measured. */
		time: z.string().min(3).max(160).optional(),
		/** How sure it is, by the rule of the page on grading. */
		level: z.enum(surenesses),
		/** Who graded it: `unknot`, or the id of the work whose authors did. */
		graded: z.string().min(3).default('unknot'),
		/** Ids of the works behind it, the one that weighs most first. */
		sources: z.array(id).default([]),
		/** The day on which its works were last looked at. */
		checked: date,
		/** The one wording, in 1 to 4 sentences; the verb fits the level, the numbers stand in the fields above. */
		says: z.string().min(20).max(420),
		/** Further sentences, shown where a page asks for the whole of it. */
		more: z.string().min(20).max(420).optional(),
		/** Its rows in the table of all techniques. */
		table: z
			.array(
				z.strictObject({
					/** Id of the technique that was studied, or the nearest one to it. */
					technique: id,
					/** What was measured. */
					outcome: z.enum(outcomes),
					/** Which way it points: it helps, it makes no difference, or nobody can tell. */
					points: z.enum(ways),
					/** The finding in one sentence with its size, time and number of people. */
					says: z.string().min(20).max(140),
				}),
			)
			.default([]),
	}),
);

/** What studies found on one question, finding by finding. */
const evidence = z.strictObject({
	...page,
	/** The answer in the fewest words: "A little, for a while". */
	answer: z.string().min(3).max(60),
	/** One fact behind it; its numbers are those of the finding. */
	fact: z.string().min(20).max(110),
	/** Which way it goes: `probably` and `may` help; `unclear`: nobody can tell; `not-shown`: those who looked did not find it. */
	verdict: z.enum(verdicts),
	/** Id of the finding that the answer rests on; the page shows it. */
	finding: id,
});

/** A page about the site itself. */
const about = z.strictObject({ ...page });

/** What can bring a sign about, and what a stop sign belongs to. */
const cause = z.enum([
	'pressure',
	'held-spot',
	'neck',
	'spine',
	'needling',
	'oil',
	'warmth',
	'cold',
	'electrical',
]);

/** A line of the check before pressing. */
const checkLine = z.strictObject({
	/** The bold words of the line. */
	line: z.string().min(3).max(50),
	/** What is asked behind them, without a verb where possible. */
	asks: z.string().min(4).max(130),
});

/** A sign of danger: said here once, and shown by every page, both text boxes, the check and the public data. */
const sign = z.strictObject({
	id,
	/** How urgent it is. */
	urgency,
	/** For an appointment: how soon. */
	within: z.enum(['days', 'weeks']).optional(),
	/** The sign in a few words without a verb: "sudden, severe, tearing pain". */
	short: z.string().min(8).max(120),
	/** The same in fewer still, for the one red line at a place: "chest pain"; signs with the same line stand in it once. */
	line: z.string().min(4).max(28).optional(),
	/** The sign in 1 to 3 whole sentences to the reader. */
	long: z.string().min(20).max(320),
	/** Where the check asks for it; signs with the same bold words stand in one line. */
	check: checkLine.optional(),
	/** The one thing to do besides calling or asking: "Keep still." */
	do: z.string().min(4).max(60).optional(),
	/** For a sign that the text boxes answer in words and with numbers of its own. */
	notice: z.enum(['crisis']).optional(),
	/** The sore places that it is named at: all of them, or ids of areas. */
	places: z.union([z.literal('everywhere'), z.array(id)]),
	/** Of these, the areas at which it is among the first. */
	first: z.array(id).default([]),
	/** Words for what it is made of, for the public data. */
	cues: z.array(id).default([]),
	/**
	 * For a sign that can come up during a massage: its words in the lists "Stop if"; of a stop sign a whole sentence. An
	 * emergency of which no work says when it comes can come at once, whatever it follows.
	 */
	during: z.string().min(8).max(90).optional(),
	/** For a sign that only some techniques can bring about while they are done: what they do. */
	of: z.array(cause).default([]),
	/** Whether it can follow a massage, as well or alone: after what, and for how long. */
	follows: z
		.strictObject({
			/** What was done before. */
			what: z.array(cause).min(1),
			/** How long after it one must watch for it: "days to weeks". */
			lasts: z.string().min(4).max(30),
			/** What to watch for, without a verb. */
			says: z.string().min(8).max(90),
		})
		.optional(),
	/** Its place in the file, which is that of lists; the build counts it. */
	order: z.int().default(0),
	/** How people type it, in the little language of src/words/patterns.ts. */
	words: z.array(z.string().min(2)).default([]),
	/** Id of the page in content/safety/ that explains it; the search shows it first. */
	page: id.optional(),
	/** Ids of the works behind it. */
	sources: z.array(id).min(1),
});

/** What a rule of caution rests on; `makers` are those who make or sell devices. */
const reasonBasis = z.enum(['official', 'consensus', 'case-reports', 'makers', 'convention']);

/** A reason not to massage, or to do less: said here once; what it means for a technique is worked out from this. */
const reason = z.strictObject({
	id,
	/** What it is, without a verb: "blood thinners or a bleeding problem". */
	name: z.string().min(4).max(90),
	/** The same in six words or fewer, for lists: "blood thinners or bleeding problem". */
	short: z.string().min(4).max(40),
	/** The same in fewer still, for the lines in the open; left out where `short` will do. */
	line: z.string().min(4).max(25).optional(),
	/** Id of the wider reason of which it is a case; lists leave it out where it adds nothing to that one. */
	of: id.optional(),
	/** When it ends, for a reason that passes: "until the fever has gone". */
	until: z.string().min(4).max(90).optional(),
	/** Id of the page in content/safety/ that explains it. */
	page: id.optional(),
	/** Where the check asks for it; reasons with the same bold words stand in one line. */
	check: checkLine.optional(),
	/** What it means; a rule fits where all that it asks for fits, and of the rules that fit the first counts. */
	rules: z
		.array(
			z.strictObject({
				/** What follows. */
				then,
				/** What else to do, as an order: "sit or lie on your side"; for `change` this is all. */
				says: z.string().min(4).max(60).optional(),
				/** What it is about, in words: "hard balls, canes and massage guns". */
				what: z.string().min(4).max(120),
				/** The rule fits a technique with one of these strokes; `massage` is every one of hands and of tools that press. */
				strokes: z.array(z.enum([...stroke.options, 'massage'])).optional(),
				/** … with one of these tools, by id. */
				tools: z.array(id).optional(),
				/** … that can be done lying so, among other ways. */
				canLie: z.array(z.enum(['front', 'back', 'side'])).optional(),
				/** … that one of these can do. */
				who: z.array(who).optional(),
				/** … that touches one of these parts. */
				touches: z.array(z.enum(['neck', 'spine', 'whole-body'])).optional(),
				/** … that may press as hard as this, of 10, or harder. */
				pressure: outOfTen.optional(),
				/** … with one of these ids. */
				techniques: z.array(id).optional(),
				/** What this rule rests on, where that is not what the reason rests on; its works are then its own alone. */
				basis: reasonBasis.optional(),
				/** Ids of the works behind this rule; left out where those of the reason are meant. */
				sources: z.array(id).default([]),
			}),
		)
		.min(1),
	/** Its place in the file, which is that of lists; the build counts it. */
	order: z.int().default(0),
	/** What the reason rests on. */
	basis: reasonBasis,
	/** Ids of the works behind it; convention can do without. */
	sources: z.array(id).default([]),
});

/** A place where pressing can do harm: said here once, drawn under the same id, and shown from here by every page and picture. */
const zone = z.strictObject({
	/** Id of its drawing. */
	id: z.enum(dangerZoneIds),
	/** What it is called, within a sentence: "front of the neck". */
	name: z.string().min(4).max(60),
	/** What may be done there: nothing; no thumb, ball or hard tool; a light hand alone. */
	rule: z.enum(zoneRules),
	/** Where it is and how far it goes, without a verb; left out where the name says it. */
	where: z.string().min(10).max(120).optional(),
	/** Why, and what follows from it, in 1 to 3 sentences. */
	says: z.string().min(20).max(200),
	/** What may be done near it instead, as an order, without its last full stop. */
	instead: z.string().min(10).max(120).optional(),
	/** Its place in the file, which is that of lists; the build counts it. */
	order: z.int().default(0),
	/** What the rule rests on. */
	basis: reasonBasis,
	/** Ids of the works behind it; convention can do without. */
	sources: z.array(id).default([]),
});

/** A paragraph that many pages share. */
const shared = z.strictObject({
	/** What pages name it by. */
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** What it says up to its sources, links as in a page; "{part}" stands for the part of the body that a page names. */
	says: z.string().min(30).max(400),
	/** Ids of the works behind it; none where it says what we found, or what to do. */
	sources: z.array(id).default([]),
	/** What it says after its sources: no fact of its own. */
	then: z.string().min(10).max(120).optional(),
});

/** Where the ache of a muscle is said to be felt, each place once; what lies under the finger is worked out from the drawing. */
const pattern = z.strictObject({
	/** Id of the muscle. */
	id,
	/** How sure the whole pattern is, judged from how many sources agree and whether anything but opinion is behind it. */
	confidence: z.enum(['moderate', 'low', 'very-low']),
	/** The places where it is felt or lies, each once. */
	felt: z
		.array(
			z
				.strictObject({
					/** Id of the area, or of a part of the body that is not ours. */
					place: id,
					/** Where the ache is felt: at the muscle itself (local), away from it most often (primary) or sometimes (spillover). */
					strength: z.enum(['local', 'primary', 'spillover']).optional(),
					/** What of it lies here though the drawing does not show it, without a subject: "its tendon ends under this cap". */
					lies: z.string().min(10).max(90).optional(),
					/** Where in the place it is felt, when that is one small spot: x and y in mm, as the drawing has them. */
					at: z.tuple([z.number(), z.number()]).optional(),
					/** For a place where it is felt often and whose page leaves it out: why. */
					unnamed: z.string().min(10).max(90).optional(),
				})
				.refine(
					({ strength, lies }) => strength ?? lies,
					'says nothing of this place. Add "strength", or "lies" for what is there though nobody says that it aches',
				),
		)
		.min(1),
	/** Its place in the file; the build counts it. */
	order: z.int().default(0),
	/** Ids of the works behind it; left out where all that was read hands a manual down at second hand. */
	sources: z.array(id).default([]),
});

/** A part of the body as people point to it: the drawing shows one of its places at first, and all once one was touched. */
const region = z.strictObject({
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** Its sore places, the one to begin with first; a view begins with the first that it shows. */
	places: z
		.array(
			z.strictObject({
				/** Id of the sore place. */
				place: id,
				/** What tells it from the others: an answer to "Where exactly?", without a capital. */
				says: z.string().min(5).max(40),
			}),
		)
		.min(1),
});

/** A part of the body that is not ours to massage, with what to do instead. */
const outside = z.strictObject({
	/** Id of its outline in src/anatomy/upper-body/. */
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** What readers call it, without the side. */
	name: z.string().min(3).max(40),
	/** Where it is, in one sentence. */
	where: z.string().min(15).max(160),
	/** Why it is not ours, and what to do instead, in 1 to 3 sentences. */
	says: z.string().min(20).max(260),
	/** A picture of its own, beside the drawing. */
	picture: z.enum(['from-above']).optional(),
	/** Ids of the 2 sore places that lie nearest along the body; the map offers those first that lie nearest to a touch on it. */
	near: z.array(id).length(2),
	/** Id of the sore place whose muscles and signs hold for it too. */
	like: id.optional(),
});

/** Another way to do it, for those who can't do it the usual way: said here once, shown by every page that names it. */
const otherWay = z.strictObject({
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** For whom, or when, without a colon: "You can't stand". */
	when: z.string().min(5).max(70),
	/** What to do then, in 1 to 3 sentences, the first without a capital. */
	says: z.string().min(10).max(240),
});

/** How to lie, sit and stand for several techniques: said here once, shown by every page that names it. */
const position = z.strictObject({
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** How to lie, sit and stand, in 1 to 4 sentences. */
	says: z.string().min(20).max(300),
});

const felt = ['usual', 'most', 'usualFeels', 'mostFeels'] as const;

/** The sentences that pages fill with their own numbers, and what may stand in braces in each. */
export const sentenceBlanks = {
	...{ 'feels-1': [], 'feels-2': [], 'feels-3': [], 'feels-4': [], 'feels-5': [] },
	...{ scale: felt, 'scale-lower': [], aim: ['usual', 'most'] },
	...{ hard: felt, 'hard-gentle': felt, felt: [], breathe: [], 'they-breathe': [] },
	...{ 'often-unknown': [], 'no-change': [] },
	...{ tomorrow: ['rate'], 'step-rate': ['step', 'rate'], 'routine-no-change': [] },
	...{ 'they-tomorrow': [], 'they-no-change': [] },
} as const satisfies Record<string, readonly string[]>;

const sentenceIds = Object.keys(sentenceBlanks) as (keyof typeof sentenceBlanks)[];

/** A sentence that pages fill with their own numbers: of the scale, of a dose, of what follows a routine. */
const sentence = z.strictObject({
	/** Which of them it is. */
	id: z.enum(sentenceIds),
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** The words; a name in braces is a number of the page, or what another sentence calls it. */
	says: z.string().min(8).max(220),
});

/** What people call one of the things that signs of danger are made of. */
const dangerWord = z.strictObject({
	id,
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** Words and phrases for it, in the little language of src/words/patterns.ts. */
	words: z.array(z.string().min(1)).min(1),
});

/** What people call a thing, by the word that our pages use for it. */
const layWord = z.strictObject({
	/** The word that our pages use. */
	id: z.string().regex(/^[a-z]+$/, 'is not a word in small letters'),
	/** Where it stands in its file; the loader fills it in. */
	order: z.int().default(0),
	/** Words and phrases as people type them, word after word: "killing me"; `pool!` is that form alone, not "pooled". */
	says: z.array(z.string().regex(/^[a-z0-9! ]+$/, 'is not words in small letters')).min(1),
});

/** What people say of a sore place, or who need a page, in patterns; an entry with neither is a name for use in others. */
const saying = z
	.strictObject({
		id,
		/** Where it stands in its file; the loader fills it in. */
		order: z.int().default(0),
		/** Id of the area that it names. */
		place: id.optional(),
		/** Path of the page that it asks for: "/articles/how-often/". */
		page: z
			.string()
			.regex(/^\/[a-z]+\/[a-z0-9-]+\/$/, 'is not a path of ours. Write "/articles/how-often/"')
			.optional(),
		/** What it is called, where it is a part of the body that is not ours: "the low back". */
		outside: z.string().min(3).max(30).optional(),
		/** How people say it, in the little language of src/words/patterns.ts. */
		words: z.array(z.string().min(1)).min(1),
	})
	.refine(
		({ place, page, outside }) => [place, page, outside].filter(Boolean).length <= 1,
		'leads to more than one thing. Make an entry for each',
	);

/** One work of the literature, in CSL-JSON; what was not seen is left out, never filled in. */
const source = z.strictObject({
	/** First author and year: "kong2013". */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	type: z.enum([
		'article-journal',
		'article-magazine',
		'paper-conference',
		'report',
		'webpage',
		'book',
	]),
	title: z.string().min(3),
	author: z
		.array(
			z.union([
				z.strictObject({ family: z.string(), given: z.string().optional() }),
				z.strictObject({ literal: z.string() }),
			]),
		)
		.default([]),
	/** Year, or year, month and day. */
	issued: z
		.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
		.optional(),
	'container-title': z.string().optional(),
	publisher: z.string().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	number: z.string().optional(),
	page: z.string().optional(),
	DOI: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI. Write it as 10.1000/xyz')
		.optional(),
	PMID: z.string().optional(),
	PMCID: z.string().optional(),
	URL: z.url().optional(),
	custom: z.strictObject({
		/** What kind of work it is. */
		kind: z.enum([
			'guideline',
			'systematic-review',
			'overview',
			'rct',
			'cohort',
			'experiment',
			'case-report',
			'consensus',
			'narrative-review',
			'official-advice',
			'other',
		]),
		/** What it shows, in one sentence of our own words. */
		shows: z.string().min(20),
		/** What limits it, in one sentence of our own words. */
		limits: z.string().min(10),
		/** How far it was read, as far as is on record; what was read without its results may carry no finding. */
		read: z.enum(depths),
		/** How many studies that can answer its question it brings: 1 for a trial, the number pooled for a review, 0 for a report or advice. */
		studies: z.int().min(0),
		/** How many of these are randomized trials; left out where there are none, or what was read does not say. */
		trials: whole.optional(),
		/** How many people took part, of a review in its trials; left out where what was read does not say. */
		people: whole.optional(),
		/** True for a single trial with a fair control and a low risk of bias, as far as it was read. */
		fair: z.literal(true).optional(),
		/** What has become of it since, and when that was seen; a retracted work can carry nothing. */
		since: z
			.strictObject({
				is: z.enum(['replaced', 'retracted']),
				seen: date,
				/** Where it is said, or what has taken its place. */
				says: z.string().min(10).max(160),
			})
			.optional(),
		/** The highest certainty that its own authors state for a finding we use; missing where nobody graded it. */
		graded: z.enum(['high', 'moderate', 'low', 'very-low']).optional(),
	}),
});

const folder = (name: string) => glob({ pattern: '*.mdx', base: `./content/${name}` });

/** A list of facts in the order of its file: Astro keeps entries by id. */
const facts = (name: string) =>
	file(`./content/facts/${name}.yaml`, {
		parser: (text) =>
			(parse(text) as { id: string }[]).map((entry, order) => ({ ...entry, order })),
	});

/** A folder of maps, one file a subject: each entry of a map is an entry of the collection, under its own id. */
const records = (name: string): Loader => ({
	name: 'records',
	async load(context) {
		const { store, watcher } = context;
		const folder = `./content/${name}`;
		const read = async () => {
			store.clear();
			for (const path of (await readdir(folder)).filter((path) => path.endsWith('.yaml')).sort()) {
				const found = parse(await readFile(`${folder}/${path}`, 'utf8')) as Record<string, object>;
				for (const [id, record] of Object.entries(found)) {
					const data = await context.parseData({ id, data: { ...record } });
					store.set({ id, data, digest: context.generateDigest(data) });
				}
			}
		};
		await read();
		watcher?.add(folder);
		watcher?.on('change', (path) => path.includes(`content/${name}/`) && void read());
	},
});

export const collections = {
	articles: defineCollection({ loader: folder('articles'), schema: article }),
	techniques: defineCollection({ loader: folder('techniques'), schema: technique }),
	muscles: defineCollection({ loader: folder('muscles'), schema: muscle }),
	areas: defineCollection({ loader: folder('areas'), schema: area }),
	tools: defineCollection({ loader: folder('tools'), schema: tool }),
	routines: defineCollection({ loader: folder('routines'), schema: routine }),
	safety: defineCollection({ loader: folder('safety'), schema: safety }),
	evidence: defineCollection({ loader: folder('evidence'), schema: evidence }),
	findings: defineCollection({ loader: records('findings'), schema: finding }),
	about: defineCollection({ loader: folder('about'), schema: about }),
	signs: defineCollection({ loader: facts('signs'), schema: sign }),
	reasons: defineCollection({ loader: facts('reasons'), schema: reason }),
	zones: defineCollection({ loader: facts('zones'), schema: zone }),
	shared: defineCollection({ loader: facts('shared'), schema: shared }),
	referral: defineCollection({ loader: facts('referral'), schema: pattern }),
	outside: defineCollection({ loader: facts('outside'), schema: outside }),
	regions: defineCollection({ loader: facts('regions'), schema: region }),
	otherWays: defineCollection({ loader: facts('other-ways'), schema: otherWay }),
	positions: defineCollection({ loader: facts('positions'), schema: position }),
	sentences: defineCollection({ loader: facts('sentences'), schema: sentence }),
	layWords: defineCollection({ loader: facts('lay-words'), schema: layWord }),
	sayings: defineCollection({ loader: facts('sayings'), schema: saying }),
	dangerWords: defineCollection({ loader: facts('danger-words'), schema: dangerWord }),
	sources: defineCollection({ loader: file('./content/sources.json'), schema: source }),
};
