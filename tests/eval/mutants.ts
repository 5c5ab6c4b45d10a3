// `npm run eval:mutants`: takes away each sign, each reason, each rule and each trait of a technique, changes each urgency and
// each rule, one at a time, and asks whether the tables written from the sources notice. What they miss could be lost
// without a test that fails.

import { noticed } from './mutants-reasons.ts';
import { noticedSigns } from './mutants-signs.ts';

for (const { kind, of, missed } of [...noticedSigns(), ...noticed()]) {
	console.log(`${of - missed.length} of ${of} caught: ${kind}`);
	for (const what of missed) console.log(`  missed: ${what}`);
	if (missed.length > 0) process.exitCode = 1;
}
