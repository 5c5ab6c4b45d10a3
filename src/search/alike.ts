// Words that mean the same to someone who is sore: the search takes each row as its first word, in names and in queries.
// Written from how people talk, not from the queries that the search is measured with. Never shown.

/** The word that names use, then others for it. */
const rows = `
partner: husband wife boyfriend girlfriend fiance fiancee spouse hubby missus mate friend helper couple couples someone
massage: rub rubs rubbing rubdown rubbed masage massaging massaged
pain: ache aches aching achy hurt hurts hurting hurty painful pains killing agony murder throbbing twinge twinges niggle nagging
knot: knots lump lumps nodule nodules gristle
back: bak backs
doctor: doc gp physician medic
surgery: op operation operated surgical postop stitches keyhole
pregnancy: pregnant expecting trimester maternity midwife prenatal antenatal mum-to-be
thinner: thinners warfarin apixaban eliquis xarelto rivaroxaban coumadin heparin anticoagulant anticoagulants clopidogrel plavix edoxaban dabigatran
clot: clots dvt thrombosis thrombus embolism
bruise: bruises bruising bruised hematoma
osteoporosis: osteopenia brittle
infection: infected cellulitis impetigo boil abscess ringworm fungal
numb: numbness tingling tingle tingly tingles
gamer: gaming games xbox playstation ps5 ps4 nintendo console controller esports
driver: driving drive drives drove truck trucker lorry hgv taxi cab commute commuting steering motorway
swimmer: swimming swim swam swims crawl lengths laps pool breaststroke backstroke
desk: office computer laptop pc typing keyboard screen monitor
parent: parents mom mum mommy newborn infant breastfeeding nursing toddler pram stroller
sleep: bedtime insomnia asleep doze sleeping bed
training: workout gym lifting weights weightlifting crossfit exercising doms
chair: seated sitting sit
gun: theragun hypervolt percussive percussion massager thumper
cane: theracane backnobber nobber hook hooked crook
tens: zapper electrotherapy electrodes electrode estim ems stim compex
heat: hot warm warmth warming microwave
cold: ice iced icing frozen freezer cryo chilled
mat: shakti pranamat spiky spike spikes nails
epsom: magnesium
lotion: cream balm moisturizer
needle: needles needling
acupressure: shiatsu tuina pressurepoints
fascia: myofascial mfr
therapist: masseuse masseur physio physiotherapist spa salon practitioner
strengthening: strengthen strength dumbbell dumbbells band bands
trapezius: trap traps
rhomboid: rhomboids romboid
latissimus: lats lat
deltoid: delt delts
blade: blades scapula scapular scapulae scap shoulderblade shoulderblades
stroke: strokes stroking
glide: gliding glides
knead: kneading kneads kneaded squeeze squeezing
suboccipital: suboccipitals occipital
evidence: proof proven science scientific studies research myth myths
crack: cracking cracks cracked pop popping pops popped crunch crunching click clicking clicks
posture: slouch slouching slouched hunch hunched hunching hump rounded
often: frequently daily everyday weekly
hard: harder firmly firm pressure
benefit: benefits good helps
safe: dangerous danger risk risks risky harm harmful
tear: tears torn rip ripped tore
cost: price cheap expensive buy
`;

/** Phrases for what names call otherwise. */
const phrases: readonly (readonly [said: RegExp, meant: string])[] = [
	[
		/\b(?:wing ?bones?|angel wings?|chicken wings?|shoulder wings?|shoulderblades?)\b/g,
		'shoulder blade',
	],
	[/\b(?:weeks|months) (?:gone|along)\b/g, 'pregnant'],
	[/\bblack and blue\b/g, 'bruise'],
	[/\b(?:pins and needles|gone to sleep|gone dead)\b/g, 'numb tingling'],
	[/\b(?:drop|nod|drift) off\b/g, 'sleep'],
	[/\b(?:weak|thin|fragile|soft) bones?\b/g, 'osteoporosis'],
	[
		/\b(?:swollen|red|hot) (?:calf|leg)\b|\b(?:calf|leg) (?:is )?(?:swollen|red|hot)\b/g,
		'blood clot',
	],
	[/\bblood thinn\w+\b/g, 'blood thinner'],
	[/\bother half\b/g, 'partner'],
	[/\bat work\b/g, 'at the desk'],
	[
		/\b(?:on my own|by myself|myself|live alone|without help|no one to help)\b/g,
		'self massage alone',
	],
	[/\bvideo games?\b/g, 'gamer'],
	[/\bfront crawl\b/g, 'swimmer'],
	[/\b(?:hot water bottle|wheat bag|heating pad|heat pad)\b/g, 'heat pack'],
	[/\b(?:frozen peas|ice cube|ice cup)\b/g, 'cold pack'],
	[/\bbed of nails\b/g, 'acupressure mat'],
	[/\b(?:two|2) balls\b/g, 'therapy balls'],
	[/\b(?:electric|electrical|electro|sticky) pads?\b/g, 'tens pads'],
	[/\b(?:slept|sleep) (?:funny|wrong|badly|awkward\w*)\b/g, 'stiff neck'],
	[
		/\bcant (?:turn|move|look)\b|\b(?:look|looking) over (?:my|your|the|one) shoulder\b/g,
		'stiff neck turning the head',
	],
	[/\bsports? massage\b/g, 'deep tissue massage'],
	[/\bpush ?ups?|planks?\b/g, 'serratus anterior'],
	[/\b(?:see|need|get|call|ring|ask) (?:a|the|my) (?:doctor|doc|gp)\b/g, 'see a doctor'],
];

/** The word of a row for each other word in it. */
export const alike: ReadonlyMap<string, string> = new Map(
	rows
		.trim()
		.split('\n')
		.flatMap((row) => {
			const [first = '', others = ''] = row.split(':');
			return others
				.trim()
				.split(' ')
				.map((word) => [word, first] as const);
		}),
);

/**
 * A query in the words that names use.
 * @param query in lower case, words by blanks
 */
export const inOurWords = (query: string): string =>
	phrases.reduce((words, [said, meant]) => words.replace(said, meant), query);
