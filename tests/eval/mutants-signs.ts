// Does the table notice it when a sign goes missing or its urgency changes? Each is tried in turn and the table asked.

import { dangerIn, readDanger } from '../../src/safety/danger.ts';
import { rulesFrom } from '../../src/safety/danger-rules.ts';
import { levels, type Sign } from '../../src/safety/signs.ts';
import { dangerWords, reasons, signs } from '../unit/facts.ts';
import type { Noticed } from './mutants-reasons.ts';
import { signFaults } from './signs-table.ts';

/** What the tables find wrong with some signs: on pages, in the check, in the lists and in both boxes. */
export function faultsWith(some: readonly Sign[]): string[] {
	const danger = readDanger(rulesFrom(some, dangerWords));
	return signFaults(some, reasons, (text) => dangerIn(text, danger)?.level);
}

const urgencies = [...levels.map(({ level }) => level), 'stop'] as const;

/** How many lost signs, and how many changed urgencies, the table notices. */
export function noticedSigns(): Noticed[] {
	const lost = signs.map((sign) => ({
		what: sign.id,
		with: signs.filter((one) => one !== sign),
	}));
	const changed = signs.flatMap((sign) =>
		urgencies
			.filter((urgency) => urgency !== sign.urgency)
			.map((urgency) => ({
				what: `${sign.id} as ${urgency}`,
				with: signs.map((one) => (one === sign ? { ...sign, urgency } : one)),
			})),
	);
	return [
		{ kind: 'signs taken away', tried: lost },
		{ kind: 'urgencies changed', tried: changed },
	].map(({ kind, tried }) => ({
		kind,
		of: tried.length,
		missed: tried.filter((one) => faultsWith(one.with).length === 0).map(({ what }) => what),
	}));
}
