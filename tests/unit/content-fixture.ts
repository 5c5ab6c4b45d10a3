import { dangerZoneIds } from '../../src/anatomy/names.ts';
import type { ContentFile } from '../../src/check/fault.ts';

const dates = `lastReviewed: 2026-01-10
nextReview: 2028-01-10`;

const techniqueBody = `Stroke slowly with flat hands. People use it to warm up the back.

It needs little.

It needs no oil.

It is slow.

## What you need

A [tennis ball](/tools/tennis-ball/) is enough.

## Position

Sit on a chair.

<NotToday />

## Steps

1. Stroke down 10 times, for 30 to 60 seconds.

## How hard, how long, how often

Stay at 3 out of 10.

<StopIf />

## Other ways to do it

Lie down if you can't sit.

Rest in between.

## Evidence

<Finding id="short-relief" />

<Finding id="stiff-mornings">

It takes little time.

</Finding>

## Next

- [Upper trapezius](/muscles/upper-trapezius/#where-it-is)
`;

const muscleBody = `It runs from the neck to the shoulder.

## Where it is

Lay your hand on top of your shoulder.

## What it does

It lifts the shoulder.

## How pain from it can feel

It is often said to ache up the neck.

## Techniques that reach it

Try [long strokes](/techniques/long-strokes/#stop-if).

## What else can hurt here

Joints of the neck can hurt here.

## Next

- [All muscles](/muscles/)
`;

const groupBody = `It has 3 parts.

## Where it is

It covers the upper back.

## What it does

It moves the shoulder blade.

## How pain here can feel

It can feel like a dull ache.

## What else can hurt here

Ribs can hurt here.

## Next

- [Upper trapezius](/muscles/upper-trapezius/)
`;

/** A small set of content, one page of each kind, in which nothing is wrong. */
export const soundContent: ContentFile[] = [
	{
		path: 'articles/how-to-begin.mdx',
		text: `---
title: How to begin
summary: What to know before the first massage of a sore back.
emergency: true
${dates}
---

Begin gently. See [the search](/search/) for more.

<NoPress rule="never" />

## When to get help

Get help if the pain is new and strong.

## Next

- [Long strokes](/techniques/long-strokes/)
`,
	},
	{
		path: 'techniques/long-strokes.mdx',
		text: `---
title: Long strokes
summary: Slow strokes with flat hands along the back, from the neck down.
aliases: [effleurage]
who: [self, partner]
where: [chair]
stroke: effleurage
muscles: [upper-trapezius]
tools:
  - tennis-ball
time: { seconds: { min: 30, max: 60 }, per: side }
pressure: { usual: 3, most: 5 }
poses: [helper-hips]
keepOff: [spine]
lead: { cue: Long light strokes, side: both, seconds: 60 }
${dates}
---
${techniqueBody}`,
	},
	{
		path: 'muscles/upper-trapezius.mdx',
		text: `---
title: Upper trapezius
summary: The muscle between your neck and the tip of your shoulder.
kind: muscle
latin: Pars descendens musculi trapezii
place: top of the shoulder up to the neck
structures: [upper-trapezius]
${dates}
---

${muscleBody}`,
	},
	{
		path: 'muscles/trapezius.mdx',
		text: `---
title: Trapezius
summary: The broad muscle of the upper back, which has 3 parts.
kind: group
latin: Musculus trapezius
place: neck, shoulders and upper back
members: [upper-trapezius]
${dates}
---

${groupBody}`,
	},
	{
		path: 'muscles/scapula.mdx',
		text: `---
title: Shoulder blade
summary: The flat bone at the back of the shoulder, and what holds it.
kind: bone
latin: Scapula
place: back of the shoulder
structures: [scapula]
members: [upper-trapezius]
${dates}
---

${groupBody.replace('What it does', 'What is attached to it').replace('It has 3 parts', 'It is flat')}`,
	},
	{
		path: 'areas/top-of-shoulder.mdx',
		text: `---
title: Top of the shoulder
summary: The place between the neck and the tip of the shoulder.
where: Halfway from the neck to the tip of the shoulder
leaveOut: []
muscles:
  - muscle: upper-trapezius
    says: It lies right under your finger
${dates}
---

Lay a hand on your shoulder.

## What lies under the finger

A broad muscle lies under the skin.

## What else can hurt here

A joint can hurt here.

<Signs of="not-settling" />

## What to try first

Try [long strokes](/techniques/long-strokes/).

## Next

- [All places](/areas/)
`,
	},
	{
		path: 'tools/tennis-ball.mdx',
		text: `---
title: Tennis ball
summary: A ball to lean on, between your back and a wall.
misspellings: []
${dates}
---

It is a soft ball.<Cite sources="blanpied2017" />

## Good for

Small places.

## Not for

The spine.

## How to use it safely

<Caution title="Blood thinners">

You bruise sooner. Press less.

</Caution>

## From home

Roll up a pair of socks.

## Price

Used balls cost less.

## Next

- [Long strokes](/techniques/long-strokes/)
`,
	},
	{
		path: 'routines/first-massage.mdx',
		text: `---
title: First massage
summary: Two steps with flat hands for the upper back, with a partner.
who: partner
tools: [tennis-ball]
steps:
  - title: Warm up
    technique: long-strokes
    seconds: { min: 30, max: 60 }
    do: Stroke down the back with flat hands.
    lead: { cue: Stroke down, side: both, seconds: 60 }
  - title: Calm down
    technique: long-strokes
    seconds: { min: 30, max: 60 }
    repetitions: { times: { min: 3, max: 5 }, unit: strokes per side }
    do: Stroke down the back once more, slower.
    lead: { cue: Slower now, side: both, seconds: 30 }
${dates}
---
For two people with a chair.

<NotToday />

## Before you start

Warm your hands.

<Steps />

## Shorter and gentler

Leave out the second step.

<StopIf />

## What to expect tomorrow

You can feel a little sore.

## Evidence

<Finding id="stiff-mornings" whole />

## Next

- [Long strokes](/techniques/long-strokes/)
`,
	},
	{
		path: 'findings/massage.yaml',
		text: `short-relief:
  what: massage of the neck
  against: no care
  people: adults with neck pain
  studies: 12
  number: 400
  size: 2 points less of 10
  time: right after
  level: low
  sources: [kong2013]
  checked: 2026-01-10
  says: In people with neck pain, massage may give short relief (12 trials, 400 people).

stiff-mornings:
  what: massage before getting up
  studies: 0
  level: none
  checked: 2026-01-10
  says: People use it for stiff mornings; we found no studies.
  more: Nobody has tried it so far.
`,
	},
	{
		path: 'facts/regions.yaml',
		text: '- id: shoulder\n  places:\n    - { place: top-of-shoulder, says: on top of it }\n',
	},
	{
		path: 'facts/signs.yaml',
		text: `- id: arm-weakness
  urgency: today
  short: an arm or hand that has become weak or numb
  long: An arm or hand has become weak or numb.
  places: everywhere
  first: [top-of-shoulder]
  sources: [kong2013]

- id: not-settling
  urgency: see-someone
  within: weeks
  short: pain that has not begun to settle after 4 weeks
  long: The pain has not begun to settle after 4 weeks.
  places: [top-of-shoulder]
  sources: [blanpied2017]
`,
	},
	{
		path: 'facts/reasons.yaml',
		text: `- id: blood-thinners
  name: blood thinners or a bleeding problem
  short: blood thinners
  rules:
    - { then: never, what: all that rolls, strokes: [rolling] }
    - { then: ask, what: all other massage, strokes: [massage], tools: [tennis-ball] }
  basis: official
  sources: [blanpied2017]
`,
	},
	{
		path: 'facts/zones.yaml',
		text: dangerZoneIds
			.map(
				(id) => `- id: ${id}
  name: ${id.replaceAll('-', ' ')}
  rule: never
  says: Something lies right under the skin there.
  basis: convention
`,
			)
			.join(''),
	},
	{
		path: 'sources.json',
		text: `[
	{
		"id": "kong2013",
		"type": "article-journal",
		"title": "Massage therapy for neck and shoulder pain: a systematic review and meta-analysis",
		"author": [{ "family": "Kong", "given": "Ling Jun" }],
		"issued": { "date-parts": [[2013, 2, 28]] },
		"DOI": "10.1155/2013/613279",
		"custom": {
			"kind": "systematic-review",
			"shows": "In 12 trials, massage gave more relief right afterward than inactive care.",
			"limits": "Nobody can be blinded to massage.",
			"read": "abstract", "trials": 12, "people": 450,
			"studies": 12
		}
	},
	{
		"id": "blanpied2017",
		"type": "article-journal",
		"title": "Neck pain: revision 2017",
		"author": [{ "literal": "American Physical Therapy Association" }],
		"custom": {
			"kind": "guideline",
			"shows": "A guideline on neck pain; we have not read its recommendations.",
			"limits": "We read the title page only.",
			"read": "no-results",
			"studies": 0
		}
	}
]
`,
	},
];

/** The sound set with one text in one file changed; the text must be there. */
export function withChange(path: string, from: string, to: string): ContentFile[] {
	const file = soundContent.find((one) => one.path === path);
	if (!file?.text.includes(from)) throw new Error(`"${path}" has no "${from}". Mend the test.`);
	return soundContent.map((one) =>
		one === file ? { path, text: file.text.replace(from, to) } : one,
	);
}
