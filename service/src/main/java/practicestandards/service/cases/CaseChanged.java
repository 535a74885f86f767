package practicestandards.service.cases;

/** The records of a case changed, in the transaction that is under way. */
public record CaseChanged(CaseKey key) {}
