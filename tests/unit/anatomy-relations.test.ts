import { describe, expect, test } from 'vitest';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { drawnIn } from '../../src/anatomy/shapes.ts';
import { muscles } from '../../src/anatomy/upper-body/muscles.ts';
import { measure, ownDrawing, type Drawing, type Question } from './relation-kinds.ts';
import { read } from './source-files.ts';

interface Relation {
	id: string;
	statement: string;
	/** In words; the number stands in the test. */
	tolerance: string;
	/** `must`: a plain fact; `should`: an average, or a rule with exceptions. */
	severity: 'must' | 'should';
	/** Left out where nothing that is drawn can tell. */
	test?: Question;
	source: string[];
	basis: string;
}

const { relations, covers } = JSON.parse(read('tests/eval/anatomy-relations.json').text) as {
	relations: Relation[];
	covers: [upper: string, lower: string][];
};

const drawing = ownDrawing(covers);
const questions = relations.flatMap(({ statement, test: question }) =>
	question ? [[statement, question] as const] : [],
);
const byId = (id: string): Question => {
	const question = relations.find((relation) => relation.id === id)?.test;
	if (!question) throw new Error(`No test in relation "${id}". Name one that has a test.`);
	return question;
};

describe('the relations', () => {
	test('are 87, each with a name and a statement of its own and a source', () => {
		expect(new Set(relations.map(({ id }) => id)).size).toBe(87);
		expect(new Set(relations.map(({ statement }) => statement)).size).toBe(87);
		expect(relations.filter(({ source }) => source.length === 0)).toEqual([]);
	});

	test('all but 2 can be measured', () => {
		expect(relations.filter((relation) => !relation.test).map(({ id }) => id)).toEqual([
			'transverse-level-with-spine-above',
			'scapula-over-ribs-2-7',
		]);
		expect(questions).toHaveLength(85);
	});
});

describe('the drawing keeps them', () => {
	test.each(questions)('%s', (_, question) => {
		const { holds, measured } = measure(question, drawing);
		expect(holds, measured).toBe(true);
	});

	test('No muscle reaches outside the outline of the body, from the front.', () => {
		const { holds, measured } = measure(byId('all-inside-skin'), ownDrawing(covers, 'front'));
		expect(holds, measured).toBe(true);
	});
});

describe('a drawing that breaks one is found', () => {
	const blade = drawing.landmarks['scapula-inferior-angle'] ?? [NaN, NaN];
	const latissimus = drawing.muscles['latissimus-dorsi'];
	const multifidus = drawing.muscles['thoracic-multifidus'];
	const withMuscle = (id: string, change: Partial<Drawing['muscles'][string]>): Drawing => {
		const muscle = drawing.muscles[id];
		return muscle
			? { ...drawing, muscles: { ...drawing.muscles, [id]: { ...muscle, ...change } } }
			: drawing;
	};

	test.each<[id: string, what: string, drawing: Drawing]>([
		[
			'scapula-lower-angle-measured',
			'the blade 6 mm too high',
			{
				...drawing,
				landmarks: { ...drawing.landmarks, 'scapula-inferior-angle': [blade[0], blade[1] - 6] },
			},
		],
		[
			'teres-major-partly-visible',
			'a latissimus 20 mm too high',
			withMuscle('latissimus-dorsi', {
				outline: latissimus?.outline.map(([x, y]) => [x, y - 20] as const) ?? [],
			}),
		],
		[
			'latissimus-covers-lower-angle',
			'a latissimus 20 mm too low',
			withMuscle('latissimus-dorsi', {
				outline: latissimus?.outline.map(([x, y]) => [x, y + 20] as const) ?? [],
			}),
		],
		[
			'multifidus-steeper-than-rotatores',
			'rotatores like the multifidus',
			withMuscle('rotatores-thoracis', multifidus ?? {}),
		],
		[
			'all-inside-skin',
			'a deltoid 10 mm too far out',
			withMuscle('lateral-deltoid', {
				outline:
					drawing.muscles['lateral-deltoid']?.outline.map(([x, y]) => [x + 10, y] as const) ?? [],
			}),
		],
		['layer-order', 'rhomboids under the ribs', withMuscle('rhomboid-major', { depth: 5 })],
		['neck-layer-order', 'nothing known to lie over anything', { ...drawing, covers: [] }],
	])('%s: %s', (id, _, broken) => {
		expect(measure(byId(id), drawing).holds).toBe(true);
		expect(measure(byId(id), broken).holds).toBe(false);
	});

	test('and one that lacks something says what', () => {
		expect(() => measure(byId('rhomboids-parallel'), { ...drawing, muscles: {} })).toThrow(
			new Error('The drawing has no "rhomboid-minor". Draw it, or name what is drawn.'),
		);
	});
});

describe('what covers what', () => {
	const pairs = covers.filter((pair) => pair.every((id) => id in muscles));

	test('is told for muscles, but for 1 bone, which lies under all of them', () => {
		const others = covers.filter((pair) => pair.some((id) => !(id in muscles)));
		expect(others).toEqual([['upper-trapezius', 'clavicle']]);
		expect(pairs).toHaveLength(57);
	});

	test.each(pairs)('%s lies no deeper than %s', (over, under) => {
		const depths = viewIds.flatMap((view) => {
			const [above, below] = [drawnIn(over, view), drawnIn(under, view)];
			return above && below ? [{ view, above: above.depth, below: below.depth }] : [];
		});
		expect(depths.length).toBeGreaterThan(0);
		expect(depths.filter(({ above, below }) => above > below)).toEqual([]);
	});
});
