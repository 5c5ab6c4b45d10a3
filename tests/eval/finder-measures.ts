// The measures of the finder: pure, so that a unit test holds the same figures as the command.

import { wheres, type Where } from '../../src/anatomy/names.ts';
import { choiceFrom } from '../../src/map/choice.ts';
import { fragmentOf } from '../../src/plate/target.ts';

/** A description of pain with what should come of it. */
export interface Complaint {
	id: string;
	point: string;
	side: 'left' | 'right' | 'both' | 'midline';
	primary: string[];
	also: string[];
	red_flag: boolean;
	urgency: 'emergency' | 'see-doctor' | 'notice' | null;
	red_flag_cues: string[];
}

/** An area as dist/data/areas.json has it. */
export interface Answered {
	id: string;
	muscles: { id: string }[];
	warnings: { level: string; cues: string[] }[];
	techniques: Record<string, string[]>;
}

/** The figures that must be reached. */
export const least = {
	'hit@3': 1,
	'recall@5': 0.95,
	'plausible@5': 0.85,
	warned: 1,
	'not blocked': 1,
	'side kept': 1,
};

/** What a click on a side means to the map: what has no side, or both, is chosen in the middle. */
const whereOf = (side: Complaint['side']): Where =>
	wheres.find((where) => where === side) ?? 'middle';

const mean = (numbers: readonly number[]) =>
	numbers.length > 0 ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 1;

/** All figures over a set of complaints, and a line for each that falls short. */
export function measure(complaints: readonly Complaint[], areas: readonly Answered[]) {
	const known = new Set(areas.map(({ id }) => id));
	const rows = complaints.map((complaint) => {
		const area = areas.find(({ id }) => id === complaint.point);
		const shown = area?.muscles.map(({ id }) => id) ?? [];
		const first = shown.slice(0, 5);
		const plausible = [...complaint.primary, ...complaint.also];
		const named = new Set(area?.warnings.flatMap(({ cues }) => cues));
		const calls = area?.warnings.some(({ level }) => level === 'emergency') ?? false;
		const spot = whereOf(complaint.side);
		const kept = choiceFrom(fragmentOf({ id: complaint.point, side: spot }), known);
		return {
			id: complaint.id,
			complaint,
			hit: shown.slice(0, 3).some((id) => complaint.primary.includes(id)),
			recall:
				complaint.primary.filter((id) => first.includes(id)).length /
				Math.max(1, complaint.primary.length),
			plausible: first.filter((id) => plausible.includes(id)).length / Math.max(1, first.length),
			warned:
				complaint.red_flag_cues.every((cue) => named.has(cue)) &&
				(complaint.urgency !== 'emergency' || calls),
			open: Object.values(area?.techniques ?? {}).some((ids) => ids.length > 0),
			side: kept?.side === spot,
		};
	});
	const withPrimary = rows.filter(({ complaint }) => complaint.primary.length > 0);
	const flagged = rows.filter(({ complaint }) => complaint.red_flag);
	const free = rows.filter(({ complaint }) => !complaint.red_flag);
	return {
		figures: {
			'hit@3': mean(withPrimary.map(({ hit }) => Number(hit))),
			'recall@5': mean(withPrimary.map(({ recall }) => recall)),
			'plausible@5': mean(rows.map(({ plausible }) => plausible)),
			warned: mean(flagged.map(({ warned }) => Number(warned))),
			'not blocked': mean(free.map(({ open }) => Number(open))),
			'side kept': mean(rows.map(({ side }) => Number(side))),
		},
		misses: rows.flatMap(({ id, complaint, hit, recall, plausible, warned, open }) => {
			const short = [
				...(complaint.primary.length > 0 && !hit ? ['no hit in 3'] : []),
				...(complaint.primary.length > 0 && recall < 1 ? [`recall ${recall.toFixed(2)}`] : []),
				...(plausible < 0.6 ? [`plausible ${plausible.toFixed(2)}`] : []),
				...(complaint.red_flag && !warned ? ['not warned'] : []),
				...(open ? [] : ['blocked']),
			];
			return short.length > 0 ? [`${id} (${complaint.point}): ${short.join(', ')}`] : [];
		}),
	};
}
