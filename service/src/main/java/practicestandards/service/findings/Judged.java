package practicestandards.service.findings;

import practicestandards.rules.findings.Obligation;

/** What the rules found, and who has to do it. */
record Judged(Obligation obligation, Responsible responsible) {}
