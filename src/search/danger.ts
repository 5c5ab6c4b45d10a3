// Words in a query that may tell of danger: they are answered with safety before anything else. Pure.

const signs =
	/\b(?:chest (?:pain|pressure|tight)|heart attack|can(?:no|')?t breathe|short of breath|breathless|breathing|numb|tingl\w*|pins and needles|weak (?:arm|leg|hand)|paraly\w*|fever|chills|fell|fall|accident|crash|stiff neck (?:and|with) (?:fever|headache)|worst headache|dizz\w*|slurred|double vision|bladder|bowel|coughing (?:up )?blood|cancer|weight loss|swollen (?:leg|calf|arm))/i;

/** Whether a query names a sign that may need care first. */
export const isDanger = (query: string): boolean => signs.test(query);
